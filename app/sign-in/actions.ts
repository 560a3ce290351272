'use server'

import { redirect } from 'next/navigation'
import { currentActor } from '@/lib/auth/session'
import { signIn } from '@/lib/auth/sign-in'
import { textFields } from '@/lib/forms/form-data'
import { type FormState, refusedForm } from '@/lib/forms/form-state'
import { homeOf } from '../home-of'
import { kept } from '../run-action'

export async function signInStaff(_: FormState, form: FormData): Promise<FormState> {
  const { email, password } = textFields(form, ['email', 'password'])
  const outcome = await kept({ email }, async () => {
    const result = await signIn('staff', { email: email.slice(0, 1000), password: password.slice(0, 1001) })
    if (!result.ok) return refusedForm(result, { email })
    // Straight there: what a page on the way would say goes with the reply, and it may speak to patients.
    redirect(homeOf(await currentActor()))
  })
  return outcome
}
