import { z } from 'zod'
import { locales } from '@/lib/intake/questionnaire'
import { checklist } from './checklist'
import { type Draft, topicSchema } from './draft'

/** What the library says of a clinic's own handout, as it was last published. */
export const shelfSchema = z.object({
  about: z.string(),
  askedFor: z.string(),
  topic: topicSchema,
  titles: z.partialRecord(z.enum(locales), z.string()),
  sources: z.array(z.object({ code: z.string(), title: z.string() })),
  ticked: z.array(z.enum(checklist)),
  /** Ids of occasions; older versions have none. */
  suggestedFor: z.array(z.string()).default([]),
  cautionedFor: z.array(z.string()).default([]),
  reviewMonths: z.number(),
  /** School grade of its English; null where it has none. */
  grade: z.number().nullable(),
  minutes: z.number(),
})
export type Shelf = z.infer<typeof shelfSchema>

/** A handout that a clinic wrote, or made of one of Keel's. */
export interface OwnHandout {
  readonly id: string
  readonly revision: number
  /** Keel's own whose place it takes, and the version it was made from. */
  readonly adapts: string | null
  readonly adaptsVersion: number | null
  /** Who answers for what is published. */
  readonly ownerId: string
  readonly draft: Draft | null
  /** Who had a hand in the draft. */
  readonly writers: readonly string[]
  readonly askedBy: string | null
  readonly askedAt: Date | null
  /** The last that was published; 0 for none. */
  readonly version: number
  readonly shelf: Shelf | null
  /** YYYY-MM-DD: when a second person read what is published. */
  readonly reviewedOn: string | null
  readonly retiredAt: Date | null
}

/** One row of what became of it. */
export const handoutEventSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('begun') }),
  z.strictObject({ type: z.literal('asked') }),
  z.strictObject({ type: z.literal('returned'), words: z.string() }),
  z.strictObject({ type: z.literal('published'), version: z.int() }),
  z.strictObject({ type: z.literal('dropped') }),
  z.strictObject({ type: z.literal('retired') }),
  z.strictObject({ type: z.literal('restored') }),
])
export type HandoutEvent = z.infer<typeof handoutEventSchema>
