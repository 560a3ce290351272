import 'server-only'
import { cookies, headers } from 'next/headers'
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

const cookie = 'keel-device'
const yearInSeconds = 365 * 24 * 60 * 60

export const fromWhere = async (): Promise<FromWhere> => ({
  sender: senderIn((await headers()).get('x-forwarded-for')),
  name: deviceName((await headers()).get('user-agent')),
  device: (await cookies()).get(cookie)?.value,
})

/** Whoever has signed in here is not kept out of here by what strangers try elsewhere. */
export async function rememberDevice(staffId: string): Promise<void> {
  const jar = await cookies()
  jar.set(cookie, withMark(jar.get(cookie)?.value, staffId), {
    httpOnly: true,
    sameSite: 'lax',
    secure: env().NEXTAUTH_URL.startsWith('https:'),
    path: '/',
    maxAge: yearInSeconds,
  })
}
