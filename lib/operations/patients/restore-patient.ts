import 'server-only'
import { z } from 'zod'
import { mergedInto } from '@/lib/db/patient-merges'
import { lockPatient } from '@/lib/db/patients'
import { refused } from '@/lib/result'
import { defineCommand, done, unchanged } from '../gateway'
import { restoreRecord } from '../steps/restore-record'

/** Back on the list. Links that were ended stay so: a new one is made. */
export const restorePatient = defineCommand({
  who: 'staff',
  action: 'patient.archive',
  input: z.object({ patientId: z.uuid() }),
  load: async ({ tx, clinicId }, { patientId }) => (await lockPatient(tx, clinicId, patientId)) ?? refused('not-found'),
  run: async (context, { id: patientId, archivedAt }) => {
    if (!archivedAt) return unchanged(null)
    if (await mergedInto(context.tx, context.clinicId, patientId)) return refused('patient-merged')
    return done(null, await restoreRecord(context, patientId))
  },
})
