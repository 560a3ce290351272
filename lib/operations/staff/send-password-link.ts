import 'server-only'
import { z } from 'zod'
import { findColleague } from '@/lib/db/staff'
import { hasMailServer } from '@/lib/mail/transport'
import { mailPasswordLink } from '@/lib/mail/mail-password-link'
import { refused } from '@/lib/result'
import { defineCommand, done, unchanged } from '../gateway'

/** A new link for a colleague whose first one has ended, or who cannot sign in any more. Nobody else reads it. */
export const sendPasswordLink = defineCommand({
  who: 'staff',
  action: 'staff.invite',
  asksAnew: true,
  input: z.object({ staffId: z.uuid() }),
  load: async ({ tx, clinicId }, { staffId }) => (await findColleague(tx, clinicId, staffId)) ?? refused('not-found'),
  run: async (context, { id: staffId, email, hasPassword, passwordOffAt, disabledAt }) => {
    if (disabledAt) return refused('colleague-left')
    if (passwordOffAt) return refused('password-is-off')
    // Kept in the outbox, a link for a new password would be read by nobody: an invitation is handed over.
    if (hasPassword && !hasMailServer()) return refused('no-mail-server')
    const purpose = hasPassword ? 'reset' : 'join'
    const messageId = await mailPasswordLink(context, { staffId, email, purpose, createdBy: context.actor.staffId })
    if (!messageId) return unchanged(null)
    return done(null, { type: 'staff.link-sent', staffId, purpose }, { type: 'message.queued', messageId })
  },
})
