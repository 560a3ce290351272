import 'server-only'
import { isIP } from 'node:net'
import { env } from '@/lib/env'

export interface PasskeyPlace {
  /** The name that a passkey is tied to. */
  readonly rpId: string
  readonly origin: string
}

/** Where passkeys are for; null where people come by the number of a machine, to which no passkey can be tied. */
export function passkeyPlace(publicUrl = env().NEXTAUTH_URL): PasskeyPlace | null {
  const { hostname, origin } = new URL(publicUrl)
  return isIP(hostname.replace(/^\[|\]$/g, '')) === 0 ? { rpId: hostname, origin } : null
}
