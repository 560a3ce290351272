import 'server-only'
import { z } from 'zod'
import { appendPatientEvent } from '@/lib/db/patient-events'
import { mergedInto } from '@/lib/db/patient-merges'
import { lockPatient, setArchived } from '@/lib/db/patients'
import { refused } from '@/lib/result'
import { defineCommand, done, unchanged } from '../gateway'

/** Back on the list. Links that were ended stay so: a new one is made. */
export const restorePatient = defineCommand({
  who: 'staff',
  action: 'patient.archive',
  input: z.object({ patientId: z.uuid() }),
  load: async ({ tx, clinicId }, { patientId }) => (await lockPatient(tx, clinicId, patientId)) ?? refused('not-found'),
  run: async ({ tx, clinicId, now, actor }, { id: patientId, archivedAt }) => {
    if (!archivedAt) return unchanged(null)
    if (await mergedInto(tx, clinicId, patientId)) return refused('patient-merged')
    await setArchived(tx, clinicId, patientId, null)
    await appendPatientEvent(tx, clinicId, { patientId, staffId: actor.staffId, at: now }, { type: 'restored' })
    return done(null, { type: 'patient.restored', patientId })
  },
})
