import 'server-only'
import { randomUUID } from 'node:crypto'
import { systemClock } from '@/lib/clock'

let at = 0
let count = 0

/** As Prisma makes them, for rows that go past it: ids that sort by when they were made (RFC 9562, version 7). */
export function newId(): string {
  const now = systemClock.now().getTime()
  // Of one millisecond they are counted; more than there is room for are of the next.
  const isNew = now > at
  count = isNew || count === 0xfff ? 0 : count + 1
  at = isNew ? now : count === 0 ? at + 1 : at
  const moment = at.toString(16).padStart(12, '0')
  return `${moment.slice(0, 8)}-${moment.slice(8)}-${(0x7000 + count).toString(16)}-${randomUUID().slice(19)}`
}
