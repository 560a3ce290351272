import { z } from 'zod'
import type { Tier } from '@/lib/triage/urgency'

const amount = (code: string, min: number, max: number) =>
  z.coerce.number(code).int('number-whole').min(min, code).max(max, code)

const again = (min: number, max: number) => amount('call-again-range', min, max)

/** How soon whoever did not answer is called again, in the units of the targets; bounds keep a slip from losing someone. */
export const callAgainSchema = z.object({
  EMERGENCY: again(5, 60),
  URGENT: again(15, 480),
  SOON: again(1, 3),
  ROUTINE: again(1, 5),
}) satisfies z.ZodType<Record<Tier, number>>
type CallAgain = z.infer<typeof callAgainSchema>

/** The calls that an emergency or urgent case takes before it may be closed as not reached, and over how long. */
export const notReachedSchema = z.object({
  tries: amount('not-reached-range', 2, 10),
  hours: amount('not-reached-range', 4, 168),
})
export type NotReached = z.infer<typeof notReachedSchema>

/** What a clinic starts with. */
export const usualCallAgain: CallAgain = { EMERGENCY: 30, URGENT: 120, SOON: 1, ROUTINE: 1 }
export const usualNotReached: NotReached = { tries: 3, hours: 24 }
