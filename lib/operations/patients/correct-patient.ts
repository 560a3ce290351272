import 'server-only'
import { z } from 'zod'
import { getClinic } from '@/lib/db/clinics'
import { appendPatientEvent } from '@/lib/db/patient-events'
import { lockRecords, mergedInto } from '@/lib/db/patient-merges'
import { correctPerson, findPatient } from '@/lib/db/patients'
import { differing, drawnWith, fieldsOf } from '@/lib/patients/patient-event'
import { isPossibleBirth, personSchema } from '@/lib/patients/patient'
import { refused } from '@/lib/result'
import { defineCommand, done, unchanged } from '../gateway'
import { alikePatients } from '../steps/alike-patients'
import { formsOf, hearAgain } from '../steps/hear-again'

/**
 * A name that was misread, a date that was mistyped. What it was stays on the patient's page, with who corrected it; by
 * another age or sex, what was answered is triaged again.
 */
export const correctPatient = defineCommand({
  who: 'staff',
  action: 'patient.correct',
  input: personSchema.and(
    z.object({ patientId: z.uuid(), drawn: z.string().max(9000), isAnother: z.boolean().default(false) }),
  ),
  load: async ({ tx, clinicId }, { patientId }) => {
    await lockRecords(tx, clinicId, [patientId])
    const patient = await findPatient(tx, clinicId, patientId)
    return patient ? { patient, clinic: await getClinic(tx, clinicId) } : refused('not-found')
  },
  run: async (context, { patient, clinic }, { patientId, drawn, isAnother, ...person }) => {
    const { tx, clinicId, now, actor } = context
    const was = differing(patient, person)
    const fields = fieldsOf(was)
    if (fields.length === 0) return unchanged({ patientId })
    if (patient.archivedAt && (await mergedInto(tx, clinicId, patientId))) return refused('patient-merged')
    if (drawn !== drawnWith(patient)) return refused('person-changed')
    if (!isPossibleBirth(person.dateOfBirth, now, clinic.timeZone)) {
      return refused('invalid', { fields: { dateOfBirth: { code: 'date-not-possible' } } })
    }
    const alike = isAnother ? [] : await alikePatients(context, person)
    if (alike.some(({ id }) => id !== patientId)) return refused('patient-alike')
    const forms = await formsOf(context, [patient])
    if (!(await correctPerson(tx, clinicId, patientId, person))) {
      return refused('invalid', { fields: { recordNumber: { code: 'record-number-taken' } } })
    }
    await appendPatientEvent(tx, clinicId, { patientId, staffId: actor.staffId, at: now }, { type: 'corrected', was })
    const alerts = await hearAgain(context, forms)
    return done({ patientId }, { type: 'patient.corrected', patientId, fields }, ...alerts)
  },
})
