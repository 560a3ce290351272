import { momentOf, wallClock } from '@/lib/clinics/wall-clock'

/** What became of a handout and asks for a person, what presses most first. */
export const attentions = ['worrying-answer', 'stopped-exercise', 'unread-card'] as const
export type Attention = (typeof attentions)[number]

interface Asking {
  readonly attention: Attention | null
  readonly attentionAt: Date | null
  readonly seenToAt: Date | null
  readonly takenBackAt: Date | null
}

/** What waits for a person there, and since when it last said so, in one word; null where nothing does. */
export const asksAs = ({ attention, attentionAt, seenToAt, takenBackAt }: Asking): string | null =>
  attention === null || seenToAt || takenBackAt ? null : `${attention} ${String(attentionAt?.getTime())}`

const hour = 60 * 60 * 1000

/**
 * Of a warning card that was not opened: after so long the patient is reminded, once, where they have an address. In the last hour
 * before the night an hour earlier: in the morning it would be the clinic's work already.
 */
export const remindAfterMs = (wall: Date): number => (wall.getUTCHours() === 19 ? 11 : 12) * hour
/** After so long it is work for the clinic. */
export const unreadAfterMs = 24 * hour
/** Of one handout the patient is told once in so long, whoever tells. */
export const tellAgainAfterMs = 24 * hour
/** What was sent longer ago, as when Keel stood still for a week, is not brought up any more. */
export const forgottenAfterMs = 7 * 24 * hour

/** Nobody is written to between 20 and 8 o'clock where the clinic is. `wall`: its clock, as if that were UTC. */
export const isQuiet = (wall: Date): boolean => wall.getUTCHours() < 8 || wall.getUTCHours() >= 20

/** What was asked for by day and is due by night: when the night ends. Null where it may go now. */
export function afterNight({ askedAt, now }: Readonly<Record<'askedAt' | 'now', Date>>, timeZone: string): Date | null {
  const wall = wallClock(now, timeZone)
  if (!isQuiet(wall) || isQuiet(wallClock(askedAt, timeZone))) return null
  const day = Math.floor((wall.getTime() + 4 * hour) / (24 * hour)) * 24 * hour
  return momentOf(new Date(day + 8 * hour), timeZone)
}
