import { mergeAnswers } from './answers'
import { type Edited, stamped } from './conflicts'
import type { SignPlace } from './next-place'
import { itemsOfPage, type Locale, type Questionnaire, type Subject } from './questionnaire'
import { openField } from './save-page'

interface Form {
  readonly questionnaire: Questionnaire
  readonly subject: Subject
  readonly locale: Locale
  readonly stored: Edited & { readonly revision: number }
}

export interface TakenBack {
  readonly place: SignPlace
  readonly write: Edited & { readonly revision: number }
}

/** The page that asks for a sign; null where no page does. */
export const pageAsking = ({ pages }: Questionnaire, item: string): string | null =>
  pages.find((page) => itemsOfPage(page).includes(item))?.id ?? null

/** A tick by mistake: the answer is open again and never a no, and its page is where it is asked for once more. */
export function takeBack({ questionnaire, subject, locale, stored }: Form, item: string): TakenBack | null {
  const page = pageAsking(questionnaire, item)
  if (page === null || stored.answers[item] === undefined) return null
  const answers = mergeAnswers(stored.answers, { [item]: null })
  const revision = stored.revision + 1
  const changedAt = stamped(stored.changedAt, { [item]: null }, revision)
  const at = openField({ questionnaire, subject, page, locale }, answers)
  return { place: { page, at, revision }, write: { ...stored, answers, changedAt, revision } }
}
