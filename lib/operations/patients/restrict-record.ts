import 'server-only'
import { z } from 'zod'
import { line } from '@/lib/clinics/settings'
import { lockRecords, mergedInto } from '@/lib/db/patient-merges'
import { appendPatientEvent } from '@/lib/db/patient-events'
import { findPatient } from '@/lib/db/patients'
import { insertRestriction, restrictionsOf } from '@/lib/db/restrictions'
import { listColleagues } from '@/lib/db/staff'
import { refused } from '@/lib/result'
import { defineCommand, done, unchanged } from '../gateway'
import { releaseOwnCases } from '../steps/release-cases-of'

/** From here on whoever opens this record says why. A colleague who is this patient does not open it at all: what of it
 * they have in hand is anybody's again. */
export const restrictRecord = defineCommand({
  who: 'staff',
  action: 'patient.restrict',
  input: z.object({
    patientId: z.uuid(),
    reason: line(300).min(1, 'field-missing'),
    colleagueId: z.union([z.literal(''), z.uuid()], 'choose-from-list').default(''),
  }),
  load: async ({ tx, clinicId }, { patientId }) => {
    await lockRecords(tx, clinicId, [patientId])
    const patient = await findPatient(tx, clinicId, patientId)
    return patient && (await mergedInto(tx, clinicId, patientId)) === null ? patient : refused('not-found')
  },
  run: async (context, { id: patientId }, { reason, colleagueId }) => {
    const { tx, clinicId, now, actor } = context
    const standing = await restrictionsOf(tx, clinicId, patientId)
    if (standing.length > 0)
      return standing.some((each) => each.reason === reason) ? unchanged(null) : refused('restricted-already')
    if (colleagueId !== '' && !(await listColleagues(tx, clinicId)).some(({ id }) => id === colleagueId))
      return refused('invalid', { fields: { colleagueId: { code: 'choose-from-list' } } })
    const by = { patientId, staffId: actor.staffId, at: now }
    await insertRestriction(tx, clinicId, { ...by, reason, colleagueId: colleagueId || null })
    await appendPatientEvent(tx, clinicId, by, { type: 'restricted' })
    return done(null, { type: 'patient.restricted', patientId }, ...(await releaseOwnCases(context, patientId)))
  },
})
