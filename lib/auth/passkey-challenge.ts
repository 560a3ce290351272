import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import { passkeyMs } from '@/lib/clinics/passkey'
import type { Tx } from '@/lib/db/client'
import { keepChallenge, takeChallenge } from '@/lib/db/passkey-challenges'

/** Of whom a passkey is asked: a browser that signs in, a session that adds one, or one whose person shows that it is them. */
export type AskedOf = { readonly browser: string } | { readonly sessionId: string } | { readonly proofOf: string }

const whomOf = (askedOf: AskedOf): string => {
  if ('browser' in askedOf) return `browser:${askedOf.browser}`
  return 'proofOf' in askedOf ? `proof:${askedOf.proofOf}` : `session:${askedOf.sessionId}`
}

const hashOf = (askedOf: AskedOf, challenge: string): Buffer =>
  createHash('sha256')
    .update(`keel-passkey:${whomOf(askedOf)}:${challenge}`)
    .digest()

/** What is to be signed: random, and kept as a hash together with whom it was asked of. */
export async function newChallenge(tx: Tx, askedOf: AskedOf, now: Date): Promise<Uint8Array<ArrayBuffer>> {
  const challenge = new Uint8Array(randomBytes(32))
  const hash = hashOf(askedOf, Buffer.from(challenge).toString('base64url'))
  await keepChallenge(tx, hash, new Date(now.getTime() + passkeyMs))
  return challenge
}

/** Whether this was asked of them just now; it is taken by asking. */
export const isChallengeOf = (tx: Tx, askedOf: AskedOf, challenge: string, now: Date): Promise<boolean> =>
  takeChallenge(tx, hashOf(askedOf, challenge), now)
