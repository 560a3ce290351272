'use server'

import { redirect } from 'next/navigation'
import { createPatient } from '@/lib/operations/patients/create-patient'
import { formAction, textsAs } from '../../../form-action'

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

const newcomer = textsAs(names, (typed) => ({
  ...typed,
  dateOfBirth: { day: typed.born_day, month: typed.born_month, year: typed.born_year },
  mayLeaveMessage: typed.mayLeaveMessage === 'yes',
}))

export const addPatient = formAction(createPatient, newcomer, ({ patientId }) => redirect(`/patients/${patientId}`))
