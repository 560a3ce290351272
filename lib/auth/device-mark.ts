import 'server-only'
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { env } from '@/lib/env'

/** Of a shared computer: whoever signed in longest ago is forgotten first. */
const mostMarks = 12

/** In the place of a person: somebody has signed in here, whoever that was. */
const anybody = 'anybody'

const markOf = (device: string, staffId: string): string =>
  createHmac('sha256', env().NEXTAUTH_SECRET)
    .update(`keel-device:${device}:${staffId}`)
    .digest()
    .subarray(0, 12)
    .toString('base64url')

const isSame = (one: string, other: string) =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))

function read(cookie: string | undefined) {
  const [device = '', ...marks] = (cookie ?? '').split('.')
  return /^[\w-]{22}$/.test(device) ? { device, marks: marks.slice(0, mostMarks + 1) } : null
}

/** The device, where this person has signed in on it before; nobody else can make such a mark. */
export function deviceOf(cookie: string | undefined, staffId: string): string | null {
  const known = read(cookie)
  return known?.marks.some((mark) => isSame(mark, markOf(known.device, staffId))) ? known.device : null
}

/** The device, where anybody has: before it is known who asks. */
export const knownDevice = (cookie: string | undefined): string | null => deviceOf(cookie, anybody)

/** What the device keeps once somebody has signed in on it: it names nobody to whoever reads it, and opens nothing. */
export function withMark(cookie: string | undefined, staffId: string): string {
  const { device, marks } = read(cookie) ?? { device: randomBytes(16).toString('base64url'), marks: [] }
  const [known, mark] = [markOf(device, anybody), markOf(device, staffId)]
  const others = marks.filter((each) => each !== mark && each !== known)
  return [device, known, mark, ...others].slice(0, mostMarks + 2).join('.')
}
