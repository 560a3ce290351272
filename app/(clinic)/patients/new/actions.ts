'use server'

import { redirect } from 'next/navigation'
import { currentActor } from '@/lib/auth/session'
import { textFields } from '@/lib/forms/form-data'
import { type FormState, refusedForm } from '@/lib/forms/form-state'
import { createPatient } from '@/lib/operations/patients/create-patient'
import { kept } from '../../../run-action'

const names = [
  'recordNumber',
  'givenName',
  'familyName',
  'born_day',
  'born_month',
  'born_year',
  'sex',
  'email',
  'phone',
  'mayLeaveMessage',
] as const

export async function addPatient(_: FormState, form: FormData): Promise<FormState> {
  const typed = textFields(form, names)
  return kept(typed, async () => {
    const result = await createPatient(await currentActor(), {
      ...typed,
      dateOfBirth: { day: typed.born_day, month: typed.born_month, year: typed.born_year },
      mayLeaveMessage: typed.mayLeaveMessage === 'yes',
    })
    if (!result.ok) return refusedForm(result, typed)
    redirect(`/patients/${result.value.patientId}`)
  })
}
