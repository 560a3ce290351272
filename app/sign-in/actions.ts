'use server'

import { redirect } from 'next/navigation'
import type { Person } from '@/lib/access/actor'
import { askAtTheDoor } from '@/lib/auth/ask-at-the-door'
import { signIn } from '@/lib/auth/sign-in'
import { textFields } from '@/lib/forms/form-data'
import { formAction, texts } from '../form-action'
import { passkeyAction } from '../passkey-action'
import { afterPassword } from './after-password'

/** The password is not shown again. */
const credentials = (form: FormData) => {
  const { email, password } = textFields(form, ['email', 'password'])
  return { typed: { email }, input: { email: email.slice(0, 1000), password: password.slice(0, 1001) } }
}

const signInWith = (_: Person | null, typed: ReturnType<typeof credentials>['input']) => signIn('staff', typed)

export const signInStaff = formAction(signInWith, credentials, async () => redirect(await afterPassword()))

/** Signed for once, so it is not handed back. */
const shown = (form: FormData) => ({ typed: {}, input: textFields(form, ['response']) })

const signInBy = (_: Person | null, input: ReturnType<typeof shown>['input']) => signIn('passkey', input)

export const askPasskey = passkeyAction(askAtTheDoor, texts())
export const signInByPasskey = formAction(signInBy, shown, async () => redirect(await afterPassword()))
