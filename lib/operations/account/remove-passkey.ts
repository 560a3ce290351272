import 'server-only'
import { z } from 'zod'
import { changePasskey } from '@/lib/db/passkeys'
import { defineCommand, done, unchanged } from '../gateway'
import { tellThemselves } from '../steps/tell-themselves'

/** It signs nobody in any more; where it did before, they stay signed in until they end that. */
export const removePasskey = defineCommand({
  who: 'staff',
  action: 'account.change',
  input: z.object({ passkeyId: z.uuid() }),
  load: () => Promise.resolve(null),
  run: async (context, _, { passkeyId }) => {
    const { tx, clinicId, now: removedAt } = context
    const { staffId } = context.actor
    const isRemoved = await changePasskey(tx, clinicId, { staffId, passkeyId }, { removedAt })
    if (!isRemoved) return unchanged(null)
    const told = await tellThemselves(context, 'passkey-removed')
    return done(null, { type: 'staff.passkey-changed', staffId, passkeyId, change: 'removed' }, ...told)
  },
})
