import 'server-only'
import type { Tx } from '@/lib/db/client'
import { newChallenge } from './passkey-challenge'
import type { PasskeyPlace } from './passkey-place'

interface Asking {
  readonly tx: Tx
  readonly now: Date
  readonly sessionId: string
}

/** What a browser is told to ask of whoever is signed in and is to show that it is still them. */
export async function askOwnPasskey({ tx, now, sessionId }: Asking, { rpId: rpID }: PasskeyPlace): Promise<object> {
  const { generateAuthenticationOptions } = await import('@simplewebauthn/server')
  const challenge = await newChallenge(tx, { proofOf: sessionId }, now)
  return generateAuthenticationOptions({ rpID, challenge, userVerification: 'required' })
}
