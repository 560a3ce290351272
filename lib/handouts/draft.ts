import { z } from 'zod'
import { isWritable } from '@/lib/intake/answers'
import { type Locale, locales } from '@/lib/intake/questionnaire'
import { checklist } from './checklist'
import { mostOccasions } from './occasions'
import { reviewMonths } from './review'
import { topics } from './topics'
import { mostTyped } from './typed-limits'

const text = (max: number) => z.string().trim().max(max, 'text-too-long').refine(isWritable, 'characters-not-allowed')

/** Ids of occasions: which there are, the content knows. */
const chosen = z.array(z.string().max(40)).max(mostOccasions).default([])

/** Empty for none; what was written before there were topics has none. */
export const topicSchema = z.enum([...topics, ''], 'choose-from-list').default('')

/** What a lead types about it, for those who choose and search. It may be unfinished. */
export const aboutSchema = z.object({
  about: text(mostTyped.about),
  askedFor: text(mostTyped.askedFor),
  topic: topicSchema,
  /** One a line. */
  sources: text(mostTyped.sources),
  ticked: z.array(z.enum(checklist)),
  suggestedFor: chosen,
  cautionedFor: chosen,
  reviewMonths: z.coerce.number().pipe(z.union(reviewMonths.map((months) => z.literal(months)))),
})

/** What a lead types in one language. */
export const wordsSchema = z.object({ title: text(120), text: text(40_000) })

export type DraftAbout = z.infer<typeof aboutSchema>
export type DraftWords = z.infer<typeof wordsSchema>

/** Each part is changed by itself, so that two people at work on two of them are in nobody's way. */
const part = { revision: z.int(), by: z.uuid(), at: z.iso.datetime() }

/** The next version of a handout, while it is written. */
export const draftSchema = z.object({
  about: aboutSchema.extend(part),
  words: z.partialRecord(z.enum(locales), wordsSchema.extend(part)),
})
export type Draft = z.infer<typeof draftSchema>

export type PartName = 'about' | Locale

export const emptyAbout: DraftAbout = {
  ...{ about: '', askedFor: '', sources: '', topic: '' },
  ...{ ticked: [], suggestedFor: [], cautionedFor: [], reviewMonths: 12 },
}

interface Written {
  readonly words: Readonly<Partial<Record<Locale, DraftWords>>>
}

/** The languages in which something was written, in the order of Keel's. */
export const writtenIn = ({ words }: Written): readonly Locale[] =>
  locales.filter((locale) => (words[locale]?.title ?? '') !== '' || (words[locale]?.text ?? '') !== '')

/** As the lists call it: in English where it has a title in it. */
export const titleOfDraft = ({ words }: Pick<Draft, 'words'>): string =>
  [words.en, ...locales.map((locale) => words[locale])].find((each) => each && each.title !== '')?.title ?? ''
