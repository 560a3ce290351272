import type { Answers, Locale, Questionnaire, Subject } from '@/lib/intake/questionnaire'
import { itemOf, locales } from '@/lib/intake/questionnaire'
import { type FrozenSubmission, summarize, type SummaryRow } from '@/lib/intake/submission'
import { optionWords } from '@/lib/intake/words'

export interface ReadRow extends SummaryRow {
  /** Where the answer is not in the language of the page. */
  readonly lang?: Locale
}

export interface ReadSection {
  readonly id: string
  readonly title: string
  readonly rows: readonly ReadRow[]
}

export interface GivenAnswers {
  readonly answers: Answers
  readonly subject: Subject
  /** What the patient was asked in. */
  readonly locale: Locale
  /** The version they were asked; absent where Keel no longer has it. */
  readonly questionnaire: Questionnaire | undefined
  /** What they sent, in the words they saw. */
  readonly frozen: FrozenSubmission | undefined
}

/** For a clinician, who reads English: by the version that was asked, or else the words of that day. */
export function readSections({ answers, subject, locale, questionnaire, frozen }: GivenAnswers): ReadSection[] {
  const lang = locale === 'en' ? {} : { lang: locale }
  if (!questionnaire) {
    return (frozen?.sections ?? []).map((section) => ({
      ...section,
      rows: section.rows.map((row) => ({ ...row, ...lang })),
    }))
  }
  const isTyped = (row: SummaryRow) => row.value !== null && itemOf(questionnaire, row.item).type === 'text'
  return summarize(questionnaire, answers, subject, 'en').map((section) => ({
    ...section,
    rows: section.rows.map((row) => (isTyped(row) ? { ...row, ...lang } : row)),
  }))
}

/** Marks what must not be printed. */
export const withPrivate = (sections: readonly ReadSection[], items: ReadonlySet<string>): ReadSection[] =>
  sections.map((section) => ({
    ...section,
    rows: section.rows.map((row) => (items.has(row.item) ? { ...row, isPrivate: true } : row)),
  }))

export const privateItemsOf = (questionnaire: Questionnaire): ReadonlySet<string> =>
  new Set(questionnaire.items.filter(({ isPrivate }) => isPrivate).map(({ id }) => id))

/** The places that hurt, in English and in the order of the body. */
export function sitesOf(
  questionnaire: Questionnaire,
  answers: Answers,
): { readonly id: string; readonly label: string }[] {
  const item = itemOf(questionnaire, 'pain-sites')
  const chosen = answers[item.id]
  if (item.type !== 'multi' || !Array.isArray(chosen)) return []
  return item.options
    .filter((option) => option !== item.exclusive && chosen.includes(option))
    .map((option) => ({ id: option, label: optionWords(questionnaire, item, option, 'en') }))
}

/** The rows of these questions that were answered, in this order. */
export const rowsOf = (sections: readonly ReadSection[], items: readonly string[]): ReadRow[] => {
  const rows = sections.flatMap((section) => section.rows)
  return items.flatMap((item) => rows.filter((row) => row.item === item && row.value !== null))
}

export const localeOf = (text: string): Locale => locales.find((each) => each === text) ?? 'en'
