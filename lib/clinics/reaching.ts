import { z } from 'zod'
import type { Tier } from '@/lib/triage/urgency'

/** `code` names the sentence that says both bounds. */
export const bounded = (code: string, min: number, max: number) =>
  z.coerce.number(code).int('number-whole').min(min, code).max(max, code)

/** How soon whoever did not answer is called again, in the units of the targets; bounds keep a slip from losing someone. */
export const callAgainSchema = z.object({
  EMERGENCY: bounded('again-emergency-range', 5, 60),
  URGENT: bounded('again-urgent-range', 15, 480),
  SOON: bounded('again-soon-range', 1, 3),
  ROUTINE: bounded('again-routine-range', 1, 5),
}) satisfies z.ZodType<Record<Tier, number>>
type CallAgain = z.infer<typeof callAgainSchema>

/** The calls that an emergency or urgent case takes before it may be closed as not reached, and over how long. */
export const notReachedSchema = z.object({
  tries: bounded('not-reached-tries-range', 2, 10),
  hours: bounded('not-reached-hours-range', 4, 168),
})
export type NotReached = z.infer<typeof notReachedSchema>

/** What a clinic starts with. */
export const usualCallAgain: CallAgain = { EMERGENCY: 30, URGENT: 120, SOON: 1, ROUTINE: 1 }
export const usualNotReached: NotReached = { tries: 3, hours: 24 }
