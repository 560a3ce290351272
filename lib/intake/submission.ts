import { z } from 'zod'
import {
  type Answers,
  isAnswered,
  type Item,
  itemOf,
  itemsOfPage,
  type Locale,
  type Questionnaire,
  type Subject,
} from './questionnaire'
import { askedItems, countedItems } from './progress'
import { stripHidden } from './visibility'
import { answerWords, itemWords, wordsOf } from './words'

const text = z.string().max(4_000)
const answerValue = z.union([text, z.number(), z.array(text).max(100)])

const summarySectionSchema = z.object({
  id: text,
  title: text,
  rows: z.array(
    z.object({
      item: text,
      page: text,
      question: text,
      /** The same in a few words. */
      label: text,
      answer: text,
      /** Null where the question was passed over. */
      value: answerValue.nullable(),
      isPrivate: z.literal(true).optional(),
      /** What was typed, where nothing could be read from it and the question was left open. */
      typed: text.optional(),
    }),
  ),
})

/** A sent intake in plain words, readable for as long as it is kept, whatever the questionnaire has become. */
export const frozenSubmissionSchema = z.object({
  questionnaire: z.object({ id: text, version: z.int() }),
  locale: text,
  subject: z.object({ age: z.int(), sex: z.enum(['female', 'male', 'other']) }),
  sections: z.array(summarySectionSchema),
})

export type SummarySection = z.infer<typeof summarySectionSchema>
export type SummaryRow = SummarySection['rows'][number]
export type FrozenSubmission = z.infer<typeof frozenSubmissionSchema>

type Told = readonly [
  questionnaire: Questionnaire,
  answers: Answers,
  subject: Subject,
  locale: Locale,
  asTyped?: Readonly<Record<string, string>>,
]

/** For whoever answers: every question that is asked, with its answer in words, by section in the order of the pages. */
export const summarize = (...told: Told): SummarySection[] => inWords(askedItems(told[0], told[1], told[2]), ...told)

/** For whoever reads it, and to be kept: with what counts though the form leaves it out. */
export const summarizeCounted = (...told: Told): SummarySection[] =>
  inWords(countedItems(told[0], told[1], told[2]), ...told)

/** Of a form that is kept, what whoever answers was asked: a carer reads nothing of what only the patient was. */
export function onlyAsked(
  sections: readonly SummarySection[],
  ...[questionnaire, answers, subject]: readonly [Questionnaire, Answers, Subject]
): SummarySection[] {
  const asked = new Set(askedItems(questionnaire, answers, subject).map(({ id }) => id))
  return sections.map((section) => ({ ...section, rows: section.rows.filter(({ item }) => asked.has(item)) }))
}

function inWords(
  items: readonly Item[],
  ...[questionnaire, answers, subject, locale, asTyped = {}]: Told
): SummarySection[] {
  const counted = stripHidden(questionnaire, answers, subject)
  const words = wordsOf(questionnaire, locale)
  const sections = new Map<string, SummaryRow[]>()
  for (const item of items) {
    const page = questionnaire.pages.find((each) => itemsOfPage(each).includes(item.id))
    if (!page) continue
    const held = counted[item.id]
    const value = isAnswered(held) ? held : null
    const { ask, label } = itemWords(questionnaire, item.id, locale)
    const typed = asTyped[item.id]
    const rows = sections.get(page.section) ?? []
    sections.set(page.section, rows)
    rows.push({
      item: item.id,
      page: page.id,
      question: ask,
      label,
      answer:
        value === null ? openWords(words.shared.notAnswered, typed) : answerWords(questionnaire, item, value, locale),
      value: typeof value === 'object' && value !== null ? [...value] : value,
      ...(item.isPrivate ? { isPrivate: true } : {}),
      ...(value === null && typed !== undefined ? { typed } : {}),
    })
  }
  return [...sections].map(([id, rows]) => ({ id, title: words.sections[id] ?? id, rows }))
}

const openWords = (notAnswered: string, typed: string | undefined): string =>
  typed === undefined ? notAnswered : `${notAnswered}: “${typed}”`

/** A sign that is not there, or none of a list. */
export const isDenied = ({ value }: Pick<SummaryRow, 'value'>): boolean =>
  value === 'no' || value === 'none' || (Array.isArray(value) && value.length === 1 && value[0] === 'none')

/** Whether "no" or "none" is an answer to it, so that any other says yes to something. */
export const canBeDenied = (item: Item): boolean =>
  'options' in item && (item.options.includes('no') || item.options.includes('none'))

/**
 * What stays folded before sending: what is not there, and what only tells, such as a number or how someone works. What
 * could not be read is not, nor is a "no" that says something (`saidByNo`).
 */
export const isFolded = (questionnaire: Questionnaire, row: SummaryRow, saidByNo: readonly string[] = []): boolean =>
  row.typed === undefined &&
  ((isDenied(row) && !saidByNo.includes(row.item)) ||
    row.isPrivate === true ||
    !canBeDenied(itemOf(questionnaire, row.item)))

/** For whoever may read along: that a private question was answered, not how. */
export const withoutPrivate = (sections: readonly SummarySection[], instead: string): SummarySection[] =>
  sections.map((section) => ({
    ...section,
    rows: section.rows.map((row) =>
      row.isPrivate && row.value !== null ? { ...row, answer: instead, value: null } : row,
    ),
  }))

export const freeze = (
  questionnaire: Questionnaire,
  answers: Answers,
  subject: Subject,
  locale: Locale,
  asTyped: Readonly<Record<string, string>> = {},
): FrozenSubmission => ({
  questionnaire: { id: questionnaire.id, version: questionnaire.version },
  locale,
  subject,
  sections: summarizeCounted(questionnaire, answers, subject, locale, asTyped),
})

/** What of a frozen form was typed and could not be read, by item. */
export const typedIn = ({ sections }: Pick<FrozenSubmission, 'sections'>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    sections.flatMap(({ rows }) => rows.flatMap(({ item, typed }) => (typed === undefined ? [] : [[item, typed]]))),
  )
