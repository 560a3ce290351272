import 'server-only'
import { z } from 'zod'
import { getClinic } from '@/lib/db/clinics'
import { insertPatient } from '@/lib/db/patients'
import { isPossibleBirth, newPatientSchema } from '@/lib/patients/patient'
import { refused } from '@/lib/result'
import { agreedContact } from '@/lib/texts/agreed-contact'
import { defineCommand, done } from '../gateway'
import { alikePatients } from '../steps/alike-patients'

/** Whoever seems to be there already is shown first, and written down again only as another person. */
export const createPatient = defineCommand({
  who: 'staff',
  action: 'patient.create',
  input: newPatientSchema.and(z.object({ isAnother: z.boolean().default(false) })),
  load: ({ tx, clinicId }) => getClinic(tx, clinicId),
  run: async (context, clinic, { isAnother, email, phone, mayLeaveMessage, mayText, ...person }) => {
    const { tx, clinicId, now } = context
    if (!isPossibleBirth(person.dateOfBirth, now, clinic.timeZone)) {
      return refused('invalid', { fields: { dateOfBirth: { code: 'date-not-possible' } } })
    }
    const agreed = agreedContact({ email, phone, mayLeaveMessage, mayText }, clinic.region)
    if (!agreed.ok) return agreed
    const patient = { ...person, ...agreed.value }
    if (!isAnother && (await alikePatients(context, patient)).length > 0) return refused('patient-alike')
    const patientId = await insertPatient(tx, clinicId, patient)
    if (!patientId) return refused('invalid', { fields: { recordNumber: { code: 'record-number-taken' } } })
    return done({ patientId }, { type: 'patient.created', patientId })
  },
})
