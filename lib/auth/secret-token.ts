import 'server-only'
import { createHash, createHmac, randomBytes } from 'node:crypto'

/**
 * A patient's link carries the clinic and 16 random bytes. The clinic in it is no secret: it says in which clinic's
 * rows the hash is looked for, so that no look-up ever runs across clinics.
 */
export interface LinkSecret {
  readonly clinicId: string
  readonly hash: Uint8Array<ArrayBuffer>
}

const clinicBytes = 16
const tokenBytes = 32

interface LinkToken {
  readonly token: string
  readonly hash: Uint8Array<ArrayBuffer>
}

const secretBytes = tokenBytes - clinicBytes

export const newLinkToken = (clinicId: string): LinkToken => tokenOf(clinicId, randomBytes(secretBytes))

/** The secret follows from the row and a key that no row holds: it can be written anew and rests nowhere. */
export function derivedLinkToken(clinicId: string, invitationId: string, key: string): LinkToken {
  const secret = createHmac('sha256', key).update(`keel-mailed-link:${invitationId}`).digest()
  return tokenOf(clinicId, secret.subarray(0, secretBytes))
}

function tokenOf(clinicId: string, secret: Uint8Array): LinkToken {
  const token = Buffer.concat([bytesOfId(clinicId), secret]).toString('base64url')
  return { token, hash: hashOf(token) }
}

export const bytesOfId = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex')

export const idOfBytes = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

/**
 * Null for what cannot be a link of ours: cut short, too long, or with other characters in it. A sign that was pasted with
 * its end, as a full stop, a bracket or a blank, is none of it.
 */
export function readLinkToken(pasted: string): LinkSecret | null {
  const [, token] = /^([\w-]{43})(?:[^a-z\d].*)?$/is.exec(pasted) ?? []
  if (token === undefined) return null
  const clinicId = idOfBytes(Buffer.from(token, 'base64url').subarray(0, clinicBytes))
  return { clinicId, hash: hashOf(token) }
}

const hashOf = (token: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(createHash('sha256').update(`keel-link:${token}`).digest())
