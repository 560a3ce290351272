import 'server-only'
import { z } from 'zod'
import { endSecondFactor } from '@/lib/db/second-factors'
import { endSessionsOf } from '@/lib/db/sessions'
import { findColleague } from '@/lib/db/staff'
import { queueMessage } from '@/lib/mail/queue-message'
import { refused } from '@/lib/result'
import { defineCommand, done, unchanged } from '../gateway'

/**
 * For a colleague who lost the phone and the recovery codes: their codes end, they are signed out, and they are told. The
 * next time their password alone leads to setting codes up anew.
 */
export const clearCodes = defineCommand({
  who: 'staff',
  action: 'staff.change',
  input: z.object({ staffId: z.uuid() }),
  load: async ({ tx, clinicId }, { staffId }) => (await findColleague(tx, clinicId, staffId)) ?? refused('not-found'),
  run: async (context, { id: staffId, email: address, disabledAt }) => {
    const { tx, clinicId, now, actor } = context
    if (disabledAt) return refused('colleague-left')
    // One's own codes are changed with a code in hand.
    if (staffId === actor.staffId) return refused('codes-own')
    if (!(await endSecondFactor(tx, clinicId, staffId))) return unchanged(null)
    await endSessionsOf(tx, clinicId, staffId, { at: now })
    const messageId = await queueMessage(context, { kind: 'codes-cleared', personId: staffId, aboutId: null, address })
    return done(
      null,
      { type: 'staff.codes-changed', staffId, change: 'cleared' },
      { type: 'message.queued', messageId },
    )
  },
})
