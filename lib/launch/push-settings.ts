import { createHmac } from 'node:crypto'
import type { LaunchSettings } from '@/lib/env'
import { publicKeyOf } from '@/lib/push/key-pair'

/** The same from the same secret, so that devices are called after a restart as before. It says nothing of the secret. */
export function pushKeysFrom(secret: string): { readonly publicKey: string; readonly privateKey: string } {
  // The curve would hand its private key back without the zeros that it begins with.
  const privateKey = createHmac('sha256', secret).update('push').digest()
  return { publicKey: publicKeyOf(privateKey).toString('base64url'), privateKey: privateKey.toString('base64url') }
}

type Given = Pick<
  LaunchSettings,
  | 'VAPID_PUBLIC_KEY'
  | 'VAPID_PRIVATE_KEY'
  | 'VAPID_SUBJECT'
  | 'PUSH_SERVICE_URL'
  | 'NEXTAUTH_SECRET'
  | 'MAIL_FROM'
  | 'PUBLIC_URL'
>

/**
 * As they were set. Where nothing was, Keel in a folder of its own calls devices by keys that follow from the secret which it
 * made there; a server that was given its secret calls none until it is given keys, too.
 */
export function pushSettings(given: Given, ownSecret: string) {
  const { PUSH_SERVICE_URL, VAPID_PUBLIC_KEY, VAPID_PRIVATE_KEY, VAPID_SUBJECT, NEXTAUTH_SECRET } = given
  if (VAPID_PUBLIC_KEY ?? NEXTAUTH_SECRET)
    return { PUSH_SERVICE_URL, VAPID_PUBLIC_KEY, VAPID_PRIVATE_KEY, VAPID_SUBJECT }
  const { publicKey, privateKey } = pushKeysFrom(ownSecret)
  const { MAIL_FROM, PUBLIC_URL } = given
  const own = PUBLIC_URL?.startsWith('https:') ? PUBLIC_URL : 'mailto:nobody@keel.invalid'
  return {
    PUSH_SERVICE_URL,
    VAPID_PUBLIC_KEY: publicKey,
    VAPID_PRIVATE_KEY: privateKey,
    VAPID_SUBJECT: MAIL_FROM ? `mailto:${MAIL_FROM}` : own,
  }
}
