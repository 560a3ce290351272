'use server'

import { redirect } from 'next/navigation'
import type { Person } from '@/lib/access/actor'
import { choosePassword } from '@/lib/auth/choose-password'
import { rememberDevice } from '@/lib/auth/from-where'
import { signIn } from '@/lib/auth/sign-in'
import { systemClock } from '@/lib/clock'
import { textFields } from '@/lib/forms/form-data'
import { formAction } from '../../form-action'
import { afterPassword } from '../../sign-in/after-password'

/** The password is not shown again. */
const chosen = (form: FormData) => ({ typed: {}, input: textFields(form, ['token', 'password']) })

/**
 * Signed in by what they have just typed: a link is no way in by itself. Whoever reads the mailbox is no guesser, however
 * often somebody tried before: the device is known as theirs.
 */
const chooseAndSignIn = async (_: Person | null, input: ReturnType<typeof chosen>['input']) => {
  const result = await choosePassword(input, systemClock)
  if (!result.ok) return result
  const { email, staffId } = result.value
  await rememberDevice(staffId)
  return signIn('staff', { email, password: input.password })
}

export const choose = formAction(chooseAndSignIn, chosen, async () => redirect(await afterPassword()))
