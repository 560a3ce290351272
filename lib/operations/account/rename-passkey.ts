import 'server-only'
import { z } from 'zod'
import { passkeyNameSchema } from '@/lib/clinics/passkey'
import { changePasskey, listPasskeys } from '@/lib/db/passkeys'
import { refused } from '@/lib/result'
import { defineCommand, done, unchanged } from '../gateway'

/** How somebody tells one passkey of theirs from another. */
export const renamePasskey = defineCommand({
  who: 'staff',
  action: 'account.change',
  input: z.object({ passkeyId: z.uuid(), name: passkeyNameSchema }),
  load: async ({ tx, clinicId, actor }, { passkeyId }) =>
    (await listPasskeys(tx, clinicId, actor.staffId)).find(({ id }) => id === passkeyId) ?? refused('not-found'),
  run: async ({ tx, clinicId, actor: { staffId } }, { name: before }, { passkeyId, name }) => {
    if (name === before) return unchanged(null)
    if (!(await changePasskey(tx, clinicId, { staffId, passkeyId }, { name }))) return refused('not-found')
    return done(null, { type: 'staff.passkey-changed', staffId, passkeyId, change: 'renamed' })
  },
})
