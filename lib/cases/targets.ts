import { targets, type Tier } from '@/lib/triage/urgency'

const dayMs = 24 * 60 * 60 * 1000

/** The wall clock at the clinic, as if it were UTC, so that days can be counted on it. */
function wallClock(at: Date, timeZone: string): Date {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(at)
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? '00'
  const day = `${part('year')}-${part('month')}-${part('day')}`
  const shown = Date.parse(`${day}T${part('hour')}:${part('minute')}:${part('second')}Z`)
  return new Date(shown + at.getUTCMilliseconds())
}

/** The moment at which the clinic's clock shows this; where it never does (clocks go forward), an hour later. */
function momentOf(wall: Date, timeZone: string): Date {
  const offset = (at: Date) => wallClock(at, timeZone).getTime() - at.getTime()
  const first = new Date(wall.getTime() - offset(wall))
  return new Date(wall.getTime() - offset(first))
}

const isWeekend = (wall: Date): boolean => [0, 6].includes(wall.getUTCDay())

/**
 * When a clinician should have opened the case. Minutes run round the clock. Working days are Monday to Friday at the
 * clinic and keep the time of day there, also when the clocks change: what came on Friday at three is due on Monday at
 * three.
 */
export function dueAt(tier: Tier, openedAt: Date, timeZone: string): Date {
  const target = targets[tier]
  if ('minutes' in target) return new Date(openedAt.getTime() + target.minutes * 60_000)
  let wall = wallClock(openedAt, timeZone)
  for (let left = target.workingDays; left > 0;) {
    wall = new Date(wall.getTime() + dayMs)
    if (!isWeekend(wall)) left -= 1
  }
  return momentOf(wall, timeZone)
}
