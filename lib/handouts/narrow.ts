import { z } from 'zod'
import { locales } from '@/lib/intake/questionnaire'
import { tiers } from '@/lib/triage/urgency'
import { isMeant } from './find-handouts'
import type { Shelved } from './shelves'
import { topics } from './topics'

const mostOf = z.coerce.number().int().min(1).max(99).nullable().catch(null)

/** How the library is narrowed; what cannot be read narrows nothing. */
export const narrowSchema = z.object({
  search: z.string().max(100).catch(''),
  /** Suggested to whoever has it. */
  tier: z.enum(tiers).nullable().catch(null),
  topic: z.enum(topics).nullable().catch(null),
  locale: z.enum(locales).nullable().catch(null),
  grade: mostOf,
  minutes: mostOf,
  review: z.literal('due').nullable().catch(null),
})
type Narrow = z.infer<typeof narrowSchema>

interface Facts {
  /** Null where Keel cannot measure the language. */
  readonly grade: number | null
  readonly minutes: number
  readonly isReviewDue: boolean
}

const textsOf = ({ about, askedFor, titles }: Shelved): readonly string[] => [about, askedFor, ...Object.values(titles)]

/** Whether it is among what is looked for. */
export const isWanted = (
  each: Shelved,
  facts: Facts,
  { search, tier, topic, locale, grade, minutes, review }: Narrow,
): boolean =>
  isMeant(search, textsOf(each)) &&
  (tier === null || each.suggestedWhen.some(({ tiers: of = tiers }) => of.includes(tier))) &&
  (topic === null || each.topic === topic) &&
  (locale === null || each.titles[locale] !== undefined) &&
  (grade === null || (facts.grade !== null && facts.grade <= grade)) &&
  (minutes === null || facts.minutes <= minutes) &&
  (review === null || facts.isReviewDue)
