import { z } from 'zod'
import { wallClock } from './wall-clock'

/** What goes by itself when its time is over, once a lead has switched it on, in the order in which they are shown. */
export const retentionKinds = ['drafts', 'arrivals', 'mails', 'sign-ins', 'records'] as const
export type RetentionKind = (typeof retentionKinds)[number]

interface Kept {
  /** In days; of whole records none: theirs are the years of the clinic's settings. */
  readonly days: { readonly byDefault: number; readonly least: number; readonly most: number } | null
  /** So many go in one night at most: of a backlog, the rest goes in the next ones, and can still be kept. */
  readonly atMost: number
}

export const kept: Readonly<Record<RetentionKind, Kept>> = {
  drafts: { days: { byDefault: 30, least: 14, most: 3650 }, atMost: 1000 },
  arrivals: { days: { byDefault: 30, least: 7, most: 3650 }, atMost: 200 },
  mails: { days: { byDefault: 90, least: 30, most: 3650 }, atMost: 5000 },
  'sign-ins': { days: { byDefault: 90, least: 30, most: 3650 }, atMost: 5000 },
  records: { days: null, atMost: 100 },
}

/** Whether something may be kept for so long: in days within their bounds, whole records for the clinic's years alone. */
export function isPeriod(kind: RetentionKind, period: number, recordYears: number): boolean {
  const { days } = kept[kind]
  return days ? Number.isInteger(period) && period >= days.least && period <= days.most : period === recordYears
}

/** Between one and five o'clock at the clinic: what goes by itself goes while nobody reads it. */
export function isNight(now: Date, timeZone: string): boolean {
  const hour = wallClock(now, timeZone).getUTCHours()
  return hour >= 1 && hour < 5
}

export const periodSchema = z.coerce.number('number-needed').int('number-whole')

/** What would go today, and how old the oldest of it is. */
export interface Due {
  readonly count: number
  readonly oldestAt: Date | null
}

/** What a lead was shown: nobody switches on what they were not. */
export const seenDue = (period: number, { count, oldestAt }: Due): string =>
  JSON.stringify([period, count, oldestAt?.toISOString() ?? null])
