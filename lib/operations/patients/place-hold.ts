import 'server-only'
import { z } from 'zod'
import { line } from '@/lib/clinics/settings'
import { holdsOf, insertHold } from '@/lib/db/legal-holds'
import { mergedInto } from '@/lib/db/patient-merges'
import { lockPatient } from '@/lib/db/patients'
import { refused } from '@/lib/result'
import { defineCommand, done, unchanged } from '../gateway'

/** From here on nothing of this record is erased, by whomever, until a lead lifts it. */
export const placeHold = defineCommand({
  who: 'staff',
  action: 'patient.hold',
  input: z.object({ patientId: z.uuid(), reason: line(300).min(1, 'field-missing') }),
  load: async ({ tx, clinicId }, { patientId }) => {
    const patient = await lockPatient(tx, clinicId, patientId)
    return patient && (await mergedInto(tx, clinicId, patientId)) === null ? patient : refused('not-found')
  },
  run: async ({ tx, clinicId, now, actor }, { id: patientId }, { reason }) => {
    const holds = await holdsOf(tx, clinicId, patientId)
    if (holds.length > 0)
      return holds.some((hold) => hold.reason === reason) ? unchanged(null) : refused('held-already')
    await insertHold(tx, clinicId, { patientId, reason, staffId: actor.staffId, at: now })
    return done(null, { type: 'patient.hold-placed', patientId })
  },
})
