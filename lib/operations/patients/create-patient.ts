import 'server-only'
import { getClinic } from '@/lib/db/clinics'
import { insertPatient } from '@/lib/db/patients'
import { isPossibleBirth, newPatientSchema } from '@/lib/patients/patient'
import { refused } from '@/lib/result'
import { defineCommand, done } from '../gateway'

export const createPatient = defineCommand({
  who: 'staff',
  action: 'patient.create',
  input: newPatientSchema,
  load: ({ tx, clinicId }) => getClinic(tx, clinicId),
  run: async ({ tx, clinicId, now }, clinic, patient) => {
    if (!isPossibleBirth(patient.dateOfBirth, now, clinic.timeZone)) {
      return refused('invalid', { fields: { dateOfBirth: { code: 'date-not-possible' } } })
    }
    const patientId = await insertPatient(tx, clinicId, patient)
    if (!patientId) return refused('invalid', { fields: { recordNumber: { code: 'record-number-taken' } } })
    return done({ patientId }, { type: 'patient.created', patientId })
  },
})
