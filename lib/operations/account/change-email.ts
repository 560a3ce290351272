import 'server-only'
import { z } from 'zod'
import { askEmailChange } from '@/lib/auth/email-change'
import { newStaffSchema } from '@/lib/clinics/new-staff'
import { countTryIn, pointsOf } from '@/lib/db/rate-limit'
import { findSecondFactor } from '@/lib/db/second-factors'
import { findStaff, lockColleague } from '@/lib/db/staff'
import { queueMessage } from '@/lib/mail/queue-message'
import { hasMailServer } from '@/lib/mail/transport'
import { refused } from '@/lib/result'
import { defineCommand, done } from '../gateway'
import { countingTries } from '../steps/counting-tries'
import { notThem, proofSchema } from '../steps/show-themselves'
import { holdsCodes } from '../steps/try-code'

/**
 * Asks for another address of one's own, with the password and a code of whoever has codes, or a passkey where the password is off. It is theirs once the link to it
 * is pressed; the old one is told at once. Whether the new one is anybody's is not looked at: its mailbox is written to either
 * way, and pressing the link says so.
 */
export const changeEmail = countingTries(
  ['password-change', 'one-time-code'],
  defineCommand({
    who: 'staff',
    action: 'account.change',
    input: newStaffSchema.pick({ email: true }).extend({
      current: proofSchema,
      code: z.string().max(100),
    }),
    load: async ({ tx, clinicId, actor: { staffId } }) => {
      // The address that is told is the one of this moment: a link that is pressed just now comes before or after.
      await lockColleague(tx, clinicId, staffId)
      return (await findStaff(tx, clinicId, staffId)) ?? refused('not-found')
    },
    run: async (context, { id: staffId, email: oldEmail, passwordOffAt }, { email: newEmail, current, code }) => {
      const { tx, clinicId } = context
      if (!hasMailServer()) return refused('no-mail-server')
      const wrong = await notThem(context, current)
      if (wrong) return refused('invalid', { fields: { current: wrong } })
      const hasCodes = !passwordOffAt && (await findSecondFactor(tx, clinicId, staffId))
      const used = hasCodes ? await holdsCodes(context, code) : []
      if (!used) return refused('invalid', { fields: { code: { code: 'code-wrong' } } })
      if (newEmail === oldEmail) return refused('invalid', { fields: { email: { code: 'email-same' } } })
      if ((await countTryIn(tx, 'email-change', staffId)) > pointsOf('email-change')) return refused('too-often')
      const aboutId = await askEmailChange(context, { staffId, oldEmail, newEmail })
      const about = { personId: staffId, aboutId } as const
      const toNew = await queueMessage(context, { kind: 'email-confirm', ...about, address: newEmail })
      const toOld = await queueMessage(context, { kind: 'email-asked', ...about, address: oldEmail })
      return done(
        null,
        { type: 'staff.email-changed', staffId, change: 'asked' },
        { type: 'message.queued', messageId: toNew },
        { type: 'message.queued', messageId: toOld },
        ...used,
      )
    },
  }),
)
