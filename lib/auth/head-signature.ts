import { createHmac, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import { type KeptHead, signedText, type UnsignedHead } from '@/lib/audit/kept-head'

/** What stands before the 32 bytes of an Ed25519 key in PKCS #8 (RFC 8410). */
const before = Buffer.from('302e020100300506032b657004220420', 'hex')

/** It follows from the secret, which the database does not know: whoever owns the database alone signs no head. */
const keyOf = (authSecret: string): KeyObject => {
  const seed = createHmac('sha256', authSecret).update('keel-audit-head').digest()
  return createPrivateKey({ key: Buffer.concat([before, seed]), format: 'der', type: 'pkcs8' })
}

export const signHead = (head: UnsignedHead, authSecret: string): KeptHead => ({
  ...head,
  signature: sign(null, Buffer.from(signedText(head)), keyOf(authSecret)).toString('base64url'),
})

export const isSignedHead = ({ signature, ...head }: KeptHead, authSecret: string): boolean =>
  verify(null, Buffer.from(signedText(head)), createPublicKey(keyOf(authSecret)), Buffer.from(signature, 'base64url'))
