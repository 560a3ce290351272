'use server'

import { redirect } from 'next/navigation'
import { createPatient } from '@/lib/operations/patients/create-patient'
import { textsAs } from '../../../form-action'
import { personAction, personNames, personOf } from '../person-action'

const newcomer = textsAs([...personNames, 'email', 'phone', 'mayLeaveMessage', 'mayText'], (typed) => ({
  ...typed,
  ...personOf(typed),
  mayLeaveMessage: typed.mayLeaveMessage === 'yes',
  mayText: typed.mayText === 'yes',
}))

export const addPatient = personAction(createPatient, newcomer, ({ patientId }) => redirect(`/patients/${patientId}`))
