import 'server-only'
import type { Tx } from '@/lib/db/client'
import type { Staff } from '@/lib/db/staff'
import { newChallenge } from './passkey-challenge'
import type { PasskeyPlace } from './passkey-place'
import { algorithms } from './read-passkey'
import { bytesOfId } from './secret-token'

interface Asking {
  readonly tx: Tx
  readonly now: Date
  readonly sessionId: string
}

interface About {
  readonly person: Staff
  readonly clinic: string
  /** Theirs already: one device is not to hold two. */
  readonly known: readonly { readonly credentialId: string; readonly transports: string[] }[]
  readonly place: PasskeyPlace
}

/** A passkey that is found without an address, and that opens only to whoever its device recognizes. */
export async function askNewPasskey({ tx, now, sessionId }: Asking, { person, clinic, known, place }: About) {
  const { generateRegistrationOptions } = await import('@simplewebauthn/server')
  return generateRegistrationOptions({
    rpName: `Keel, ${clinic}`,
    rpID: place.rpId,
    userID: new Uint8Array(bytesOfId(person.id)),
    userName: person.email,
    userDisplayName: person.name,
    challenge: await newChallenge(tx, { sessionId }, now),
    attestationType: 'none',
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    supportedAlgorithmIDs: algorithms,
    excludeCredentials: known.map(({ credentialId: id, transports }) => ({ id, transports })),
  })
}
