import { type Condition, evaluateCondition } from './condition'
import type { Answers, Block, Item, Page, Questionnaire, Subject } from './questionnaire'
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

/** A block's own condition, and the item's, must both hold for the form to show the question. */
export const conditionsOf = (block: Block, item: Item): readonly Condition[] =>
  [item.askedWhen, block.kind === 'question' ? block.when : undefined].filter((each) => each !== undefined)

const isOnForm = (block: Block, answers: Answers, subject: Subject): boolean =>
  block.kind === 'checklist' || !block.when || evaluateCondition(block.when, { answers, subject }) === 'yes'

/** Each page with the questions that it shows to this person, in their order; pages with none are left out. */
export function pagesWithItems(
  questionnaire: Questionnaire,
  answers: Answers,
  subject: Subject,
): readonly { readonly page: Page; readonly items: readonly Item[] }[] {
  const counted = stripHidden(questionnaire, answers, subject)
  const asked = questionnaire.items.filter((item) => isAsked(item, counted, subject))
  const byId = new Map(asked.map((item) => [item.id, item]))
  return questionnaire.pages.flatMap((page) => {
    const blocks = page.blocks.filter((block) => isOnForm(block, counted, subject))
    const items = itemsOfPage({ ...page, blocks }).flatMap((id) => byId.get(id) ?? [])
    return items.length > 0 ? [{ page, items }] : []
  })
}

/** The pages on the way; one that is optional is not. */
export const visiblePages = (questionnaire: Questionnaire, answers: Answers, subject: Subject): readonly Page[] =>
  offeredPages(questionnaire, answers, subject).filter((page) => !page.isOptional)

/** The same with the pages that are only offered. */
export const offeredPages = (questionnaire: Questionnaire, answers: Answers, subject: Subject): readonly Page[] =>
  pagesWithItems(questionnaire, answers, subject).map(({ page }) => page)
