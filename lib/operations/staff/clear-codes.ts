import 'server-only'
import { z } from 'zod'
import { endWaitingEmail } from '@/lib/db/email-changes'
import { endSessionsOf } from '@/lib/db/sessions'
import { findColleague } from '@/lib/db/staff'
import { mailPasswordLink } from '@/lib/mail/mail-password-link'
import { queueMessage } from '@/lib/mail/queue-message'
import { hasMailServer } from '@/lib/mail/transport'
import { refused } from '@/lib/result'
import { type Context, defineCommand, done, unchanged } from '../gateway'
import { endCodesAndPasskeys } from '../steps/end-codes-and-passkeys'
import { endDevicesOf } from '../steps/end-devices-of'

/**
 * For a colleague who lost the phone and the recovery codes: their codes and passkeys end, they are signed out, and they
 * are told. The next time their password alone leads to setting codes up anew; whose password was off gets a link to choose one.
 */
export const clearCodes = defineCommand({
  who: 'staff',
  action: 'staff.change',
  asksAnew: true,
  input: z.object({ staffId: z.uuid() }),
  load: async ({ tx, clinicId }, { staffId }) => (await findColleague(tx, clinicId, staffId)) ?? refused('not-found'),
  run: async (context, { id: staffId, email: address, passwordOffAt, disabledAt }) => {
    const { tx, clinicId, now, actor } = context
    if (disabledAt) return refused('colleague-left')
    // One's own codes are changed with a code in hand.
    if (staffId === actor.staffId) return refused('codes-own')
    // Nothing would be left by which they sign in.
    if (passwordOffAt && !hasMailServer()) return refused('no-mail-server')
    const ended = await endCodesAndPasskeys(context, staffId)
    if (ended.length === 0) return unchanged(null)
    // The phone that is lost may be the one that is called.
    const uncalled = await endDevicesOf(context, staffId)
    await endSessionsOf(tx, clinicId, staffId, { at: now })
    await endWaitingEmail(tx, clinicId, staffId, now)
    const messageId = await queueMessage(context, { kind: 'codes-cleared', personId: staffId, aboutId: null, address })
    const link = passwordOffAt ? await linkTo(context, { staffId, email: address }) : []
    return done(null, { type: 'message.queued', messageId }, ...ended, ...uncalled, ...link)
  },
})

async function linkTo(context: Context<'staff'>, person: { readonly staffId: string; readonly email: string }) {
  const { staffId } = person
  const purpose = 'reset'
  const messageId = await mailPasswordLink(context, { ...person, purpose, createdBy: context.actor.staffId })
  if (!messageId) return []
  return [{ type: 'staff.link-sent', staffId, purpose } as const, { type: 'message.queued', messageId } as const]
}
