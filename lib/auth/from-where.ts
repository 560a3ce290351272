import 'server-only'
import { cookies, headers } from 'next/headers'
import { cookieOn } from '@/lib/web/cookie-name'
import { deviceName } from '@/lib/web/device-name'
import { senderIn } from '@/lib/web/sender'
import { withMark } from './device-mark'
import { env } from '@/lib/env'

/** Where a try to sign in comes from. */
export interface FromWhere {
  /** The client as the proxy says; empty where nobody says. */
  readonly sender: string
  /** Its browser and system, in words. */
  readonly name: string
  /** What the device keeps of who signed in on it. */
  readonly device: string | undefined
}

export const nowhere: FromWhere = { sender: '', name: '', device: undefined }

const yearInSeconds = 365 * 24 * 60 * 60

export const fromWhere = async (): Promise<FromWhere> => ({
  sender: senderIn((await headers()).get('x-forwarded-for')),
  name: deviceName((await headers()).get('user-agent')),
  device: (await cookies()).get(cookieOn(env().NEXTAUTH_URL, 'device').name)?.value,
})

/** Whoever has signed in here is not kept out of here by what strangers try elsewhere. */
export async function rememberDevice(staffId: string): Promise<void> {
  const jar = await cookies()
  const { name, secure } = cookieOn(env().NEXTAUTH_URL, 'device')
  jar.set(name, withMark(jar.get(name)?.value, staffId), {
    httpOnly: true,
    sameSite: 'lax',
    secure,
    path: '/',
    maxAge: yearInSeconds,
  })
}
