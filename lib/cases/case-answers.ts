import {
  type Answers,
  type Item,
  itemOf,
  type Locale,
  type Questionnaire,
  type Subject,
} from '@/lib/intake/questionnaire'
import { canBeDenied, type FrozenSubmission, summarizeCounted, type SummaryRow, typedIn } from '@/lib/intake/submission'

export interface ReadRow extends SummaryRow {
  /** Where the answer is not in the language of the page. */
  readonly lang?: Locale
  /** It is answered with yes or no, or since when. Not known of what Keel no longer asks. */
  readonly isSign?: boolean
  /** "No" is no denial here. */
  readonly isSaidByNo?: true
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
  /** Of a form that is not sent: what was typed and could not be read. */
  readonly asTyped?: Readonly<Record<string, string>> | undefined
}

/** For a clinician, who reads English: by the version that was asked, or else the words of that day. */
export function readSections({
  answers,
  subject,
  locale,
  questionnaire,
  frozen,
  asTyped,
}: GivenAnswers): ReadSection[] {
  const lang = locale === 'en' ? {} : { lang: locale }
  if (!questionnaire) {
    return (frozen?.sections ?? []).map((section) => ({
      ...section,
      rows: section.rows.map((row) => ({ ...row, ...lang })),
    }))
  }
  const isTyped = (row: SummaryRow) => row.value !== null && itemOf(questionnaire, row.item).type === 'text'
  const typed = asTyped ?? (frozen && typedIn(frozen))
  return summarizeCounted(questionnaire, answers, subject, 'en', typed).map((section) => ({
    ...section,
    rows: section.rows.map((row) => ({
      ...row,
      ...(isTyped(row) ? lang : {}),
      isSign: isSign(itemOf(questionnaire, row.item)),
    })),
  }))
}

/** A choice from a list, such as where it hurts, tells more than yes. */
const isSign = (item: Item): boolean => item.type !== 'multi' && canBeDenied(item)

/** Marks what must not be printed. */
export const withPrivate = (sections: readonly ReadSection[], items: ReadonlySet<string>): ReadSection[] =>
  sections.map((section) => ({
    ...section,
    rows: section.rows.map((row) => (items.has(row.item) ? { ...row, isPrivate: true } : row)),
  }))

/** Marks what a "no" says something of. */
export const withSaidByNo = (sections: readonly ReadSection[], items: ReadonlySet<string>): ReadSection[] =>
  sections.map((section) => ({
    ...section,
    rows: section.rows.map((row) => (items.has(row.item) ? { ...row, isSaidByNo: true } : row)),
  }))

export const privateItemsOf = (questionnaire: Questionnaire): ReadonlySet<string> =>
  new Set(questionnaire.items.filter(({ isPrivate }) => isPrivate).map(({ id }) => id))

/** The rows of these questions that were answered, in this order. */
export const rowsOf = (sections: readonly ReadSection[], items: readonly string[]): ReadRow[] => {
  const rows = sections.flatMap((section) => section.rows)
  return items.flatMap((item) => rows.filter((row) => row.item === item && row.value !== null))
}
