import { z } from 'zod'
import { type Refused, refused } from '@/lib/result'
import { momentOf } from './wall-clock'

export const coverSchema = z.object({
  staffId: z.uuid(),
  coverId: z.uuid('choose-from-list'),
  /** The day on which they are back. */
  back: z.iso.date('date-not-real'),
})

const longestMs = 366 * 24 * 60 * 60_000

const no = (field: string, kind: string) => refused('invalid', { fields: { [field]: { code: kind } } })

/** Until when somebody is away: the first moment of the day on which they are back, as the clinic's clock has it. */
export function awayUntil(back: string, now: Date, timeZone: string): Date | Refused {
  const until = momentOf(new Date(`${back}T00:00:00Z`), timeZone)
  if (until <= now) return no('back', 'away-in-past')
  return until.getTime() - now.getTime() > longestMs ? no('back', 'away-too-long') : until
}

/** Whoever is away covers nobody, and nobody covers themselves. */
export function whyNoCover(
  { staffId, coverId }: { readonly staffId: string; readonly coverId: string },
  away: readonly { readonly staffId: string }[],
): Refused | null {
  if (coverId === staffId) return no('coverId', 'choose-from-list')
  return away.some((each) => each.staffId === coverId) ? no('coverId', 'cover-is-away') : null
}
