import { z } from 'zod'
import { momentOf } from '@/lib/clinics/wall-clock'
import { type Refused, refused } from '@/lib/result'
import type { Tier } from '@/lib/triage/urgency'
import { longestOf, spanOf } from './delays'
import { after } from './targets'
import type { By } from './transitions'

const typed = z.string().trim().max(20, 'text-too-long').optional()

/** When a patient is to come in, by the clinic's clock: both, or neither. */
export const visitSchema = z.object({ visitDay: typed, visitTime: typed })

const farthestMs = 366 * 24 * 60 * 60_000

const no = (field: keyof z.infer<typeof visitSchema>, kind: string) =>
  refused('invalid', { fields: { [field]: { code: kind } } })

/** Null where no visit was agreed on. What cannot wait is not put off by a visit for longer than by any other step. */
export function visitAt(
  { visitDay = '', visitTime = '' }: z.infer<typeof visitSchema>,
  tier: Tier,
  { now, schedule }: Pick<By, 'now' | 'schedule'>,
): Date | Refused | null {
  if (visitDay === '' && visitTime === '') return null
  if (visitDay === '') return no('visitDay', 'field-missing')
  if (!z.iso.date().safeParse(visitDay).success) return no('visitDay', 'date-not-real')
  if (!z.iso.time({ precision: -1 }).safeParse(visitTime).success) return no('visitTime', 'time-not-valid')
  const at = momentOf(new Date(`${visitDay}T${visitTime}:00Z`), schedule.timeZone)
  if (at <= now) return no('visitDay', 'visit-in-past')
  if (at.getTime() - now.getTime() > farthestMs) return no('visitDay', 'away-too-long')
  const isPressing = tier === 'EMERGENCY' || tier === 'URGENT'
  return isPressing && at > after(spanOf[longestOf[tier]](tier), now, schedule) ? no('visitDay', 'visit-too-late') : at
}

export const isRefusedVisit = (at: Date | Refused | null): at is Refused => at !== null && 'ok' in at
