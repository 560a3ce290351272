import 'server-only'
import { createHmac, randomInt } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import { recoveryCodes } from '@/lib/clinics/second-factor'
import { env } from '@/lib/env'
import { idOfBytes } from './secret-token'

const secretBytes = 20

const derived = (what: string): Buffer => createHmac('sha256', env().NEXTAUTH_SECRET).update(`keel-${what}`).digest()

/** Follows from the seed and a key that no row holds: no secret rests in the database, and a copy of it opens nothing. */
const secretOf = (staffId: string, seed: string): Secret =>
  new Secret({ buffer: new Uint8Array(derived(`one-time-code:${staffId}:${seed}`).subarray(0, secretBytes)).buffer })

/** The same for as long as this session has not set them up, so that looking at the page writes nothing. */
export const nextSeed = (sessionId: string, seed: string | null): string =>
  idOfBytes(derived(`one-time-code-seed:${sessionId}:${seed ?? ''}`).subarray(0, 16))

// The usual six digits of SHA-1 every 30 seconds (RFC 6238): what every authenticator app understands.
const totp = (secret: Secret, label = '', issuer = '') => new TOTP({ secret, label, issuer, algorithm: 'SHA1' })

/** What an authenticator app is given: as an address for its square code, and as a key to type. */
export function setUpOf(staffId: string, seed: string, names: { readonly email: string; readonly clinic: string }) {
  const secret = secretOf(staffId, seed)
  // A colon would end the name of the issuer.
  const issuer = `Keel, ${names.clinic.replaceAll(':', ' ')}`
  return { uri: totp(secret, names.email, issuer).toString(), key: secret.base32.replace(/(.{4})(?=.)/g, '$1 ') }
}

/** The half minute whose code this is: now, or one to either side for a clock that is off; null for none of them. */
export function stepOf(staffId: string, seed: string, digits: string, now: Date): bigint | null {
  const code = totp(secretOf(staffId, seed))
  const timestamp = now.getTime()
  const delta = code.validate({ token: digits, timestamp, window: 1 })
  return delta === null ? null : BigInt(code.counter({ timestamp }) + delta)
}

export const newRecoveryCodes = (): readonly string[] =>
  Array.from({ length: recoveryCodes }, () => String(randomInt(10 ** 10)).padStart(10, '0'))

/** Keyed: ten digits are soon tried through where the hash alone is known. */
export const recoveryHash = (staffId: string, digits: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(derived(`recovery-code:${staffId}:${digits}`))
