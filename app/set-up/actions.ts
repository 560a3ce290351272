'use server'

import { redirect } from 'next/navigation'
import type { Person } from '@/lib/access/actor'
import { openWithCode } from '@/lib/auth/first-clinic'
import { signIn } from '@/lib/auth/sign-in'
import { systemClock } from '@/lib/clock'
import { firstClinicFields, firstClinicTyped } from '@/lib/forms/first-clinic-fields'
import { textFields } from '@/lib/forms/form-data'
import { formAction } from '../form-action'
import { afterPassword } from '../sign-in/after-password'

/** The password is not shown again. */
const asTyped = (form: FormData) => {
  const typed = textFields(form, firstClinicFields)
  return { typed, input: firstClinicTyped(typed, textFields(form, ['password']).password) }
}

const openAndSignIn = async (_: Person | null, input: ReturnType<typeof asTyped>['input']) => {
  const opened = await openWithCode(input, systemClock)
  return opened.ok ? signIn('staff', { email: opened.value.email, password: input.password }) : opened
}

export const openClinic = formAction(openAndSignIn, asTyped, async () => redirect(await afterPassword()))
