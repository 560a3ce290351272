'use server'

import { redirect } from 'next/navigation'
import type { Person } from '@/lib/access/actor'
import { currentActor } from '@/lib/auth/session'
import { signIn } from '@/lib/auth/sign-in'
import { textFields } from '@/lib/forms/form-data'
import { formAction } from '../form-action'
import { homeOf } from '../home-of'

/** The password is not shown again. */
const credentials = (form: FormData) => {
  const { email, password } = textFields(form, ['email', 'password'])
  return { typed: { email }, input: { email: email.slice(0, 1000), password: password.slice(0, 1001) } }
}

const signInWith = (_: Person | null, typed: ReturnType<typeof credentials>['input']) => signIn('staff', typed)

// Straight home: what a page on the way would say goes with the reply, and it may speak to patients.
export const signInStaff = formAction(signInWith, credentials, async () => redirect(homeOf(await currentActor())))
