import 'server-only'
import { z } from 'zod'
import { isUnheard } from '@/lib/cases/check-in'
import { settleInTimeline } from '../steps/settle-check-in'
import { lockCheckInOfCase } from '@/lib/db/check-ins'
import { refused } from '@/lib/result'
import { defineCommand, done, unchanged } from '../gateway'

/** A clinician has seen to a patient who was not heard from. An answer that comes later is heard all the same. */
export const settleCheckIn = defineCommand({
  who: 'staff',
  action: 'case.settle-check-in',
  input: z.object({ caseId: z.uuid() }),
  load: async ({ tx, clinicId }, { caseId }) => (await lockCheckInOfCase(tx, clinicId, caseId)) ?? refused('not-found'),
  run: async (context, checkIn, { caseId }) => {
    const { tx, actor, now } = context
    if (checkIn.settledBy !== null) return unchanged(null)
    if (!isUnheard(checkIn)) return refused('check-in-not-waiting')
    const settled = { settledAt: now, settledBy: actor.staffId }
    await settleInTimeline(tx, context, checkIn, settled, { type: 'check-in-settled', kind: checkIn.kind })
    return done(null, { type: 'case.check-in-settled', caseId, checkInId: checkIn.id })
  },
})
