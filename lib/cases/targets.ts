import type { Tier } from '@/lib/triage/urgency'
import { openingOf } from '@/lib/clinics/opening'
import type { Schedule, Targets } from '@/lib/clinics/schedule'
import { momentOf, wallClock } from '@/lib/clinics/wall-clock'

const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs

/** However long a clinic is closed, a case comes due: a holiday list that covers the year is a slip. */
const longestClosed = 60

const startOfDay = (wall: Date): Date => new Date(Math.floor(wall.getTime() / dayMs) * dayMs)
const daysOn = (wall: Date, days: number): Date => new Date(startOfDay(wall).getTime() + days * dayMs)

/** Counts only while the clinic is open, by the time that really passes, and never beyond a day and a night. */
function afterOpenMinutes(openedAt: Date, minutes: number, schedule: Schedule): Date {
  const { timeZone } = schedule
  const latest = new Date(openedAt.getTime() + dayMs)
  let left = minutes * minuteMs
  const wall = wallClock(openedAt, timeZone)
  // By the clock on the wall, a day and a night end two days on at the latest.
  for (const day of [daysOn(wall, 0), daysOn(wall, 1), daysOn(wall, 2)]) {
    const opening = openingOf(day, schedule)
    if (!opening) continue
    const from = momentOf(new Date(day.getTime() + opening.from * minuteMs), timeZone).getTime()
    const to = momentOf(new Date(day.getTime() + opening.to * minuteMs), timeZone).getTime()
    const start = Math.max(from, openedAt.getTime())
    if (start >= latest.getTime()) return latest
    if (to - start >= left) return new Date(Math.min(start + left, latest.getTime()))
    left -= Math.max(0, to - start)
  }
  return latest
}

/** The day on which the clinic is next open after this one; null where it is closed for too long. */
function nextWorkingDay(from: Date, schedule: Schedule) {
  for (let days = 1; days < longestClosed; days++) {
    const day = daysOn(from, days)
    const opening = openingOf(day, schedule)
    if (opening) return { day, opening }
  }
  return null
}

/**
 * The same time of day so many working days on, moved into the opening hours of that day: of fewer where the clinic then closes
 * for too long, and of calendar days where it is closed for too long already.
 */
function afterWorkingDays(openedAt: Date, workingDays: number, schedule: Schedule): Date {
  const { timeZone } = schedule
  const wall = wallClock(openedAt, timeZone)
  const minute = (wall.getTime() - startOfDay(wall).getTime()) / minuteMs
  let last = nextWorkingDay(wall, schedule)
  if (!last) return new Date(openedAt.getTime() + workingDays * dayMs)
  for (let passed = 1; passed < workingDays; passed++) last = nextWorkingDay(last.day, schedule) ?? last
  const at = Math.min(Math.max(minute, last.opening.from), last.opening.to)
  return momentOf(new Date(last.day.getTime() + at * minuteMs), timeZone)
}

/** So long after a moment: round the clock, while the clinic is open, or at the same time so many working days on. */
export type Span = { readonly minutes: number } | { readonly openMinutes: number } | { readonly workingDays: number }

export function after(span: Span, from: Date, schedule: Schedule): Date {
  if ('minutes' in span) return new Date(from.getTime() + span.minutes * minuteMs)
  if ('openMinutes' in span) return afterOpenMinutes(from, span.openMinutes, schedule)
  return afterWorkingDays(from, span.workingDays, schedule)
}

/**
 * An emergency runs round the clock; an urgent case runs while the clinic is open, and is due within 24 hours in any
 * case; the others count working days, and keep the time of day also when the clocks change: what came on Friday at
 * three is due on Monday at three.
 */
export function spanFor(tier: Tier, amounts: Targets): Span {
  switch (tier) {
    case 'EMERGENCY':
      return { minutes: amounts[tier] }
    case 'URGENT':
      return { openMinutes: amounts[tier] }
    case 'SOON':
    case 'ROUTINE':
      return { workingDays: amounts[tier] }
  }
}

/** When a clinician should have opened the case. */
export const dueAt = (tier: Tier, openedAt: Date, schedule: Schedule): Date =>
  after(spanFor(tier, schedule.targets), openedAt, schedule)

/** Whether someone is there now, which decides what a patient is told to do. */
export function isOpenAt(at: Date, schedule: Schedule): boolean {
  const wall = wallClock(at, schedule.timeZone)
  const opening = openingOf(wall, schedule)
  const minute = (wall.getTime() - startOfDay(wall).getTime()) / minuteMs
  return opening !== null && minute >= opening.from && minute < opening.to
}
