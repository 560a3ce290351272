import { momentOf, wallClock } from '@/lib/clinics/wall-clock'

/** How many weeks may be looked at: a month, a quarter, half a year, a year. */
export const weekCounts = [4, 12, 26, 52] as const
export type WeekCount = (typeof weekCounts)[number]
export const usualWeeks: WeekCount = 12

export interface Week {
  /** The day it begins at the clinic, as YYYY-MM-DD. */
  readonly monday: string
  readonly start: Date
}

export interface Period {
  /** Oldest first. The last one is the week of `until`, and so is not over. */
  readonly weeks: readonly Week[]
  readonly from: Date
  readonly until: Date
}

const dayMs = 24 * 60 * 60_000

/** So many weeks of the clinic's calendar, from Monday to Monday, whatever its clocks do in between. */
export function periodOf(count: number, now: Date, timeZone: string): Period {
  const wall = wallClock(now, timeZone)
  const sinceMonday = (wall.getUTCDay() + 6) % 7
  const today = Math.floor(wall.getTime() / dayMs) * dayMs
  const monday = today - sinceMonday * dayMs
  const weeks = Array.from({ length: count }, (_, index): Week => {
    const day = new Date(monday - (count - 1 - index) * 7 * dayMs)
    return { monday: day.toISOString().slice(0, 10), start: momentOf(day, timeZone) }
  })
  return { weeks, from: weeks[0]?.start ?? now, until: now }
}
