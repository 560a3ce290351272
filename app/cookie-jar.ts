import 'server-only'
import { cookies } from 'next/headers'
import { env } from '@/lib/env'
import { cookieOn, type Kept } from '@/lib/web/cookie-name'

interface Options {
  readonly maxAge?: number
  readonly httpOnly: boolean
  readonly sameSite: 'lax' | 'strict'
}

export const keptCookie = async (what: Kept): Promise<string | undefined> =>
  (await cookies()).get(cookieOn(env().NEXTAUTH_URL, what).name)?.value

export async function keepCookie(what: Kept, value: string, options: Options): Promise<void> {
  const { name, secure } = cookieOn(env().NEXTAUTH_URL, what)
  const jar = await cookies()
  jar.set(name, value, { ...options, secure, path: '/' })
}
