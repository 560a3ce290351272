import { wallClock } from '@/lib/clinics/wall-clock'

const dayMs = 24 * 60 * 60_000
const offered = 29

/** The days on which a patient may be asked to come in, from today on, as YYYY-MM-DD. */
export function visitDays(now: Date, timeZone: string): readonly string[] {
  const today = wallClock(now, timeZone).getTime()
  return Array.from({ length: offered }, (_, days) => new Date(today + days * dayMs).toISOString().slice(0, 10))
}
