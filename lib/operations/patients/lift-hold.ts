import 'server-only'
import { z } from 'zod'
import { liftHoldRow, lockHold } from '@/lib/db/legal-holds'
import { refused } from '@/lib/result'
import { defineCommand, done, unchanged } from '../gateway'

/** The record may be erased again. That it was held, and why, stays with it. */
export const liftHold = defineCommand({
  who: 'staff',
  action: 'patient.hold',
  input: z.object({ holdId: z.uuid() }),
  asksAnew: true,
  load: async ({ tx, clinicId }, { holdId }) => (await lockHold(tx, clinicId, holdId)) ?? refused('not-found'),
  run: async ({ tx, clinicId, now, actor }, { patientId, liftedAt }, { holdId }) => {
    if (liftedAt) return unchanged(null)
    await liftHoldRow(tx, clinicId, holdId, { staffId: actor.staffId, at: now })
    return done(null, { type: 'patient.hold-lifted', patientId })
  },
})
