'use server'

import { redirect } from 'next/navigation'
import type { Person } from '@/lib/access/actor'
import { signIn } from '@/lib/auth/sign-in'
import { textFields } from '@/lib/forms/form-data'
import { formAction } from '../form-action'
import { afterPassword } from './after-password'

/** The password is not shown again. */
const credentials = (form: FormData) => {
  const { email, password } = textFields(form, ['email', 'password'])
  return { typed: { email }, input: { email: email.slice(0, 1000), password: password.slice(0, 1001) } }
}

const signInWith = (_: Person | null, typed: ReturnType<typeof credentials>['input']) => signIn('staff', typed)

export const signInStaff = formAction(signInWith, credentials, async () => redirect(await afterPassword()))
