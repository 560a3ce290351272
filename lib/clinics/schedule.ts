import { z } from 'zod'
import { targets as defaults, type Tier } from '@/lib/triage/urgency'
import { bounded, type NotReached } from './reaching'
import { weekdays } from './weekdays'

const time = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'time-not-valid')

export const openingSchema = z
  .object({ opens: time, closes: time })
  .refine(({ opens, closes }) => opens < closes, { path: ['closes'], message: 'closes-before-opens' })

/** Null: closed all day. */
export const hoursSchema = z.record(z.enum(weekdays), openingSchema.nullable())
export type Hours = z.infer<typeof hoursSchema>

/** Days on which the clinic is closed, as YYYY-MM-DD. */
export const holidaysSchema = z.array(z.iso.date('date-not-real')).max(200)

/** Minutes for the two that cannot wait, working days for the others; bounds keep a slip from hiding a case. */
export const targetsSchema = z.object({
  EMERGENCY: bounded('target-emergency-range', 1, 30),
  URGENT: bounded('target-urgent-range', 5, 240),
  SOON: bounded('target-soon-range', 1, 5),
  ROUTINE: bounded('target-routine-range', 1, 10),
}) satisfies z.ZodType<Record<Tier, number>>
export type Targets = z.infer<typeof targetsSchema>

/** When a clinic works, how soon it looks, and how it goes on trying. */
export interface Schedule {
  readonly timeZone: string
  readonly hours: Hours
  readonly holidays: readonly string[]
  readonly targets: Targets
  readonly callAgain: Targets
  readonly notReached: NotReached
}

const eightToFive = { opens: '08:00', closes: '17:00' }

/** What a clinic starts with. */
export const usualHours: Hours = {
  sunday: null,
  monday: eightToFive,
  tuesday: eightToFive,
  wednesday: eightToFive,
  thursday: eightToFive,
  friday: eightToFive,
  saturday: null,
}

const amount = (tier: Tier): number => {
  const target = defaults[tier]
  return 'minutes' in target ? target.minutes : target.workingDays
}

export const usualTargets: Targets = {
  EMERGENCY: amount('EMERGENCY'),
  URGENT: amount('URGENT'),
  SOON: amount('SOON'),
  ROUTINE: amount('ROUTINE'),
}
