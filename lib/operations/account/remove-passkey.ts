import 'server-only'
import { z } from 'zod'
import { changePasskey, listPasskeys } from '@/lib/db/passkeys'
import { findStaff, lockColleague } from '@/lib/db/staff'
import { refused } from '@/lib/result'
import { type Context, defineCommand, done, unchanged } from '../gateway'
import { tellThemselves } from '../steps/tell-themselves'

/**
 * It signs nobody in any more; where it did before, they stay signed in until they end that. The last one stays while the
 * password is off.
 */
export const removePasskey = defineCommand({
  who: 'staff',
  action: 'account.change',
  input: z.object({ passkeyId: z.uuid() }),
  load: async ({ tx, clinicId, actor: { staffId } }) => {
    // Of two that are removed at once, the second sees the first gone; of a password that is switched off, that too.
    await lockColleague(tx, clinicId, staffId)
    return (await findStaff(tx, clinicId, staffId)) ?? refused('not-found')
  },
  run: async (context, { passwordOffAt }, { passkeyId }) => {
    const { tx, clinicId, now: removedAt } = context
    const { staffId } = context.actor
    if (passwordOffAt && (await isLast(context, passkeyId))) return refused('passkey-last')
    const isRemoved = await changePasskey(tx, clinicId, { staffId, passkeyId }, { removedAt })
    if (!isRemoved) return unchanged(null)
    const told = await tellThemselves(context, 'passkey-removed')
    return done(null, { type: 'staff.passkey-changed', staffId, passkeyId, change: 'removed' }, ...told)
  },
})

async function isLast({ tx, clinicId, actor }: Context<'staff'>, passkeyId: string): Promise<boolean> {
  const held = await listPasskeys(tx, clinicId, actor.staffId)
  return held.length === 1 && held[0]?.id === passkeyId
}
