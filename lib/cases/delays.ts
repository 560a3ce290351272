import type { Tier } from '@/lib/triage/urgency'
import type { Span } from './targets'

/** How far off a clinician may say that the next step is. */
export const delays = ['half-hour', 'two-hours', 'next-day', 'three-days', 'week', 'two-weeks'] as const
export type Delay = (typeof delays)[number]

/** Hours run round the clock for an emergency, and while the clinic is open for the others; days are working days. */
export const spanOf: Readonly<Record<Delay, (tier: Tier) => Span>> = {
  'half-hour': (tier) => (tier === 'EMERGENCY' ? { minutes: 30 } : { openMinutes: 30 }),
  'two-hours': (tier) => (tier === 'EMERGENCY' ? { minutes: 120 } : { openMinutes: 120 }),
  'next-day': () => ({ workingDays: 1 }),
  'three-days': () => ({ workingDays: 3 }),
  week: () => ({ workingDays: 5 }),
  'two-weeks': () => ({ workingDays: 10 }),
}

/** The longest that each tier may be put off by a press. */
export const longestOf: Readonly<Record<Tier, Delay>> = {
  EMERGENCY: 'next-day',
  URGENT: 'three-days',
  SOON: 'two-weeks',
  ROUTINE: 'two-weeks',
}
export const delaysFor = (tier: Tier): readonly Delay[] => delays.slice(0, delays.indexOf(longestOf[tier]) + 1)
