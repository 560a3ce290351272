'use server'

import { redirect } from 'next/navigation'
import { archivePatient } from '@/lib/operations/patients/archive-patient'
import { formAction, texts } from '../../form-action'

export const putAway = formAction(archivePatient, texts('patientId'), (_, { patientId }) =>
  redirect(`/patients?gone=${patientId}`),
)
