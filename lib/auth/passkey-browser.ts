import 'server-only'
import { randomBytes } from 'node:crypto'
import { cookies } from 'next/headers'
import { passkeyMs } from '@/lib/clinics/passkey'
import { env } from '@/lib/env'
import { cookieOn } from '@/lib/web/cookie-name'

/** By what a browser is known again that was asked for a passkey; empty where it was not. */
export const passkeyBrowser = async (): Promise<string> =>
  (await cookies()).get(cookieOn(env().NEXTAUTH_URL, 'passkey').name)?.value ?? ''

/** The same for what its other tabs are asked meanwhile. */
export async function rememberPasskeyBrowser(): Promise<string> {
  const { name, secure } = cookieOn(env().NEXTAUTH_URL, 'passkey')
  const browser = (await passkeyBrowser()) || randomBytes(16).toString('base64url')
  const options = { httpOnly: true, sameSite: 'strict', secure, path: '/', maxAge: passkeyMs / 1000 } as const
  ;(await cookies()).set(name, browser, options)
  return browser
}
