import 'server-only'
import type { NewPasskey, ShownPasskey } from '@/lib/clinics/passkey'
import type { PasskeyPlace } from './passkey-place'

/** Ed25519, and the two of before: what devices can. */
export const algorithms = [-8, -7, -257]

/** What was signed, as it came back; whether it was asked is another question. */
export function challengeIn({ response }: NewPasskey | ShownPasskey): string {
  try {
    const said = JSON.parse(Buffer.from(response.clientDataJSON, 'base64url').toString()) as { challenge?: unknown }
    return typeof said.challenge === 'string' ? said.challenge : ''
  } catch {
    return ''
  }
}

/**
 * What is kept of a new passkey; null where it is not whole, not of this place, or nobody was recognized by its device. Of
 * a maker's certificate nothing is asked, and what has one is refused: checking it would ask addresses that stand in it.
 */
export async function readNewPasskey(shown: NewPasskey, { rpId, origin }: PasskeyPlace) {
  const { verifyRegistrationResponse } = await import('@simplewebauthn/server')
  const verifying = async () => {
    if (!(await isUncertified(shown.response.attestationObject))) return null
    const { registrationInfo } = await verifyRegistrationResponse({
      response: shown,
      expectedChallenge: challengeIn(shown),
      expectedOrigin: origin,
      expectedRPID: rpId,
      requireUserVerification: true,
      supportedAlgorithmIDs: algorithms,
    })
    return registrationInfo?.credential ?? null
  }
  return verifying().catch(() => null)
}

async function isUncertified(attestation: string): Promise<boolean> {
  const { decodeAttestationObject } = await import('@simplewebauthn/server/helpers')
  const decoded = decodeAttestationObject(new Uint8Array(Buffer.from(attestation, 'base64url')))
  const format = decoded.get('fmt')
  return format === 'none' || (format === 'packed' && decoded.get('attStmt').get('x5c') === undefined)
}

interface Kept {
  readonly publicKey: Uint8Array<ArrayBuffer>
}

/** How often it says it was used; null where it did not sign this, or not here, or nobody was recognized by its device. */
export async function readShownPasskey(
  shown: ShownPasskey,
  { publicKey }: Kept,
  { rpId, origin }: PasskeyPlace,
): Promise<bigint | null> {
  const { verifyAuthenticationResponse } = await import('@simplewebauthn/server')
  const verifying = async () => {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: shown,
      expectedChallenge: challengeIn(shown),
      expectedOrigin: origin,
      expectedRPID: rpId,
      requireUserVerification: true,
      // Whether it counted further than before is decided by its row, of two at once too.
      credential: { id: shown.id, publicKey, counter: 0 },
    })
    return verified ? BigInt(authenticationInfo.newCounter) : null
  }
  return verifying().catch(() => null)
}
