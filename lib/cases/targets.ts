import { targets, type Tier } from '@/lib/triage/urgency'

const dayMs = 24 * 60 * 60 * 1000

const isWeekend = (at: Date, timeZone: string): boolean =>
  ['Sat', 'Sun'].includes(new Intl.DateTimeFormat('en-US', { timeZone, weekday: 'short' }).format(at))

/**
 * When a clinician should have opened the case. Minutes run round the clock; working days are Monday to Friday
 * at the clinic, so a case of Friday afternoon is due on Monday afternoon.
 */
export function dueAt(tier: Tier, openedAt: Date, timeZone: string): Date {
  const target = targets[tier]
  if ('minutes' in target) return new Date(openedAt.getTime() + target.minutes * 60_000)
  let due = openedAt
  for (let left = target.workingDays; left > 0;) {
    due = new Date(due.getTime() + dayMs)
    if (!isWeekend(due, timeZone)) left -= 1
  }
  return due
}
