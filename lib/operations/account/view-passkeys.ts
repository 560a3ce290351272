import 'server-only'
import { z } from 'zod'
import { passkeyPlace } from '@/lib/auth/passkey-place'
import { mostPasskeys, type Passkey } from '@/lib/clinics/passkey'
import { getClinic } from '@/lib/db/clinics'
import { listPasskeys } from '@/lib/db/passkeys'
import { findSecondFactor } from '@/lib/db/second-factors'
import { defineQuery, done } from '../gateway'
import { provesBy } from '../steps/show-themselves'

/** With what somebody can sign in instead of their password, and what is asked of them before one more is added. */
export const viewPasskeys = defineQuery({
  who: 'staff',
  action: 'account.view',
  input: z.object({}),
  load: ({ tx, clinicId, actor }) => listPasskeys(tx, clinicId, actor.staffId),
  run: async ({ tx, clinicId, actor }, listed) => {
    const { timeZone } = await getClinic(tx, clinicId)
    const proof = await provesBy({ tx, clinicId, actor })
    const asksCode = proof === 'password' && (await findSecondFactor(tx, clinicId, actor.staffId)) !== null
    const passkeys = listed.map(({ id, name, addedAt, lastUsedAt }): Passkey => ({ id, name, addedAt, lastUsedAt }))
    const isFull = passkeys.length >= mostPasskeys
    const place = passkeyPlace() === null ? 'notHere' : isFull ? 'full' : 'open'
    return done({ passkeys, timeZone, asksCode, provesBy: proof, place } as const)
  },
})
