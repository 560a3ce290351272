import 'server-only'
import { z } from 'zod'
import { appendPatientEvent } from '@/lib/db/patient-events'
import { liftRestrictionRow, lockRestriction } from '@/lib/db/restrictions'
import { refused } from '@/lib/result'
import { defineCommand, done, unchanged } from '../gateway'

/** The record opens again without a reason. That it was restricted, and why, stays with it. */
export const liftRestriction = defineCommand({
  who: 'staff',
  action: 'patient.restrict',
  asksAnew: true,
  input: z.object({ restrictionId: z.uuid() }),
  load: async ({ tx, clinicId }, { restrictionId }) =>
    (await lockRestriction(tx, clinicId, restrictionId)) ?? refused('not-found'),
  run: async ({ tx, clinicId, now, actor }, { patientId, liftedAt }, { restrictionId }) => {
    if (liftedAt) return unchanged(null)
    const by = { staffId: actor.staffId, at: now }
    await liftRestrictionRow(tx, clinicId, restrictionId, by)
    await appendPatientEvent(tx, clinicId, { patientId, ...by }, { type: 'unrestricted' })
    return done(null, { type: 'patient.unrestricted', patientId })
  },
})
