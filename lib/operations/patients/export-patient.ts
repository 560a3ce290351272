import 'server-only'
import { z } from 'zod'
import { peopleIn, recordFile } from '@/lib/cases/record-file'
import { formContentOf } from '@/lib/content/pathways/form-content'
import { getClinic } from '@/lib/db/clinics'
import { staffNames } from '@/lib/db/staff'
import { mostKept, readWholeRecord } from '@/lib/db/whole-record'
import { refused } from '@/lib/result'
import { defineQuery, done } from '../gateway'

/** Everything that is kept about one patient, for whom it is about. What was told in private only where that is asked for. */
export const exportPatient = defineQuery({
  who: 'staff',
  action: 'patient.export',
  input: z.object({ patientId: z.uuid(), withPrivate: z.boolean().default(false) }),
  load: async ({ tx, clinicId }, { patientId }) =>
    (await readWholeRecord(tx, clinicId, patientId)) ?? refused('not-found'),
  run: async ({ tx, clinicId, now }, whole, { patientId, withPrivate }) => {
    const { name: clinicName } = await getClinic(tx, clinicId)
    const names = await staffNames(tx, clinicId, peopleIn(whole))
    const { privateItems, textToldPrivately } = formContentOf(whole.patient)
    const hides = { withPrivate, privateItems, textToldPrivately }
    const file = recordFile(whole, { clinicName, now, ...hides, names, most: mostKept })
    return done(file, { type: 'patient.exported', patientId, withPrivate })
  },
})
