import { createECDH } from 'node:crypto'

/** Throws where a private key is none on this curve. */
export function publicKeyOf(privateKey: Buffer): Buffer {
  const curve = createECDH('prime256v1')
  curve.setPrivateKey(privateKey)
  return curve.getPublicKey()
}

/** Push services refuse each call that is signed by another key than the one that devices were told of. */
export function belongTogether(publicKey: string, privateKey: string): boolean {
  try {
    return publicKeyOf(Buffer.from(privateKey, 'base64url')).equals(Buffer.from(publicKey, 'base64url'))
  } catch {
    return false
  }
}
