import 'server-only'
import { env } from '@/lib/env'

interface PushKeys {
  readonly publicKey: string
  readonly privateKey: string
  /** Whom a push service writes to about what this Keel sends. */
  readonly subject: string
}

/** By which push services know this Keel; null where it calls no devices. */
export function pushKeys(): PushKeys | null {
  const { VAPID_PUBLIC_KEY: publicKey, VAPID_PRIVATE_KEY: privateKey, VAPID_SUBJECT: subject } = env()
  return publicKey && privateKey && subject ? { publicKey, privateKey, subject } : null
}

/** What a browser is told before it can be called. */
export const serverKey = (): string | null => pushKeys()?.publicKey ?? null
