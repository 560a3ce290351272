'use server'

import { redirect } from 'next/navigation'
import type { Person } from '@/lib/access/actor'
import { choosePassword } from '@/lib/auth/choose-password'
import { signIn } from '@/lib/auth/sign-in'
import { systemClock } from '@/lib/clock'
import { textFields } from '@/lib/forms/form-data'
import { formAction } from '../../form-action'
import { afterPassword } from '../../sign-in/after-password'

/** The password is not shown again. */
const chosen = (form: FormData) => ({ typed: {}, input: textFields(form, ['token', 'password']) })

/** Signed in by what they have just typed: a link is no way in by itself. */
const chooseAndSignIn = async (_: Person | null, input: ReturnType<typeof chosen>['input']) => {
  const result = await choosePassword(input, systemClock)
  return result.ok ? signIn('staff', { email: result.value.email, password: input.password }) : result
}

export const choose = formAction(chooseAndSignIn, chosen, async () => redirect(await afterPassword()))
