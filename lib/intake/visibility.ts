import { evaluateCondition } from './condition'
import type { Answers, Item, Page, Questionnaire, Subject } from './questionnaire'
import { itemsOfPage } from './questionnaire'

const isAsked = (item: Item, answers: Answers, subject: Subject): boolean =>
  !item.askedWhen || evaluateCondition(item.askedWhen, { answers, subject }) === 'yes'

/**
 * The answers that count: a hidden question's answer does not, nor may it keep another question on show.
 * Each round drops what the last one hid; questions never depend on each other in a ring, so it settles.
 */
export function stripHidden(questionnaire: Questionnaire, answers: Answers, subject: Subject): Answers {
  let counted = answers
  for (;;) {
    const kept: Answers = Object.fromEntries(
      questionnaire.items.flatMap((item) => {
        const value = counted[item.id]
        return value !== undefined && isAsked(item, counted, subject) ? [[item.id, value]] : []
      }),
    )
    if (Object.keys(kept).length === Object.keys(counted).length) return kept
    counted = kept
  }
}

/** Of the whole vocabulary, what these answers lead to. */
export function visibleItems(questionnaire: Questionnaire, answers: Answers, subject: Subject): readonly Item[] {
  const counted = stripHidden(questionnaire, answers, subject)
  return questionnaire.items.filter((item) => isAsked(item, counted, subject))
}

/** Pages with at least one question to ask. */
export function visiblePages(questionnaire: Questionnaire, answers: Answers, subject: Subject): readonly Page[] {
  const visible = new Set(visibleItems(questionnaire, answers, subject).map((item) => item.id))
  return questionnaire.pages.filter((page) => itemsOfPage(page).some((id) => visible.has(id)))
}
