import 'server-only'
import { z } from 'zod'
import { isChallengeOf } from '@/lib/auth/passkey-challenge'
import { passkeyPlace } from '@/lib/auth/passkey-place'
import { challengeIn, readNewPasskey } from '@/lib/auth/read-passkey'
import { newPasskeySchema, passkeyNameSchema } from '@/lib/clinics/passkey'
import { insertPasskey } from '@/lib/db/passkeys'
import { refused } from '@/lib/result'
import { defineCommand, done } from '../gateway'
import { tellThemselves } from '../steps/tell-themselves'

/** The passkey that `begin-passkey` asked this session for: from now on it signs in by itself. */
export const addPasskey = defineCommand({
  who: 'staff',
  action: 'account.change',
  input: z.object({ name: passkeyNameSchema, response: newPasskeySchema }),
  load: async ({ tx, actor: { sessionId }, now }, { response }) => {
    const place = passkeyPlace()
    const isAsked = await isChallengeOf(tx, { sessionId }, challengeIn(response), now)
    return (isAsked && place && (await readNewPasskey(response, place))) || refused('passkey-not-added')
  },
  run: async (context, { id, publicKey, counter }, { name, response }) => {
    const { tx, clinicId, now: addedAt } = context
    const { staffId } = context.actor
    const { transports } = response.response
    const kept = { staffId, credentialId: id, publicKey, counter: BigInt(counter), transports, name, addedAt }
    const passkeyId = await insertPasskey(tx, clinicId, kept)
    if (passkeyId === null) return refused('passkey-not-added')
    const told = await tellThemselves(context, 'passkey-added')
    return done(null, { type: 'staff.passkey-changed', staffId, passkeyId, change: 'added' }, ...told)
  },
})
