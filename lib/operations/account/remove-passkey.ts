import 'server-only'
import { z } from 'zod'
import { changePasskey } from '@/lib/db/passkeys'
import { defineCommand, done, unchanged } from '../gateway'

/** It signs nobody in any more; where it did before, they stay signed in until they end that. */
export const removePasskey = defineCommand({
  who: 'staff',
  action: 'account.change',
  input: z.object({ passkeyId: z.uuid() }),
  load: () => Promise.resolve(null),
  run: async ({ tx, clinicId, actor: { staffId }, now: removedAt }, _, { passkeyId }) => {
    const isRemoved = await changePasskey(tx, clinicId, { staffId, passkeyId }, { removedAt })
    if (!isRemoved) return unchanged(null)
    return done(null, { type: 'staff.passkey-changed', staffId, passkeyId, change: 'removed' })
  },
})
