import { type Condition, evaluateCondition, type Facts } from './condition'
import type { Answers, AnswerValue, Block, Item, Page, Questionnaire, Subject } from './questionnaire'
import { itemsById, itemsOfBlock } from './questionnaire'

const isAsked = (item: Item, facts: Facts): boolean =>
  !item.askedWhen || evaluateCondition(item.askedWhen, facts) === 'yes'

/**
 * The answers that count: a hidden question's answer does not, nor may it keep another question on show.
 * Each round drops what the last one hid; questions never depend on each other in a ring, so it settles.
 */
export function stripHidden(questionnaire: Questionnaire, answers: Answers, subject: Subject): Answers {
  let counted = answers
  for (;;) {
    const facts = { answers: counted, subject }
    const kept: string[] = []
    for (const item of questionnaire.items) {
      if (counted[item.id] !== undefined && isAsked(item, facts)) kept.push(item.id)
    }
    if (kept.length === Object.keys(counted).length) return counted
    counted = only(kept, counted)
  }
}

function only(ids: readonly string[], answers: Answers): Answers {
  const some: Record<string, AnswerValue> = {}
  for (const id of ids) some[id] = answers[id] as AnswerValue
  return some
}

/** Of the whole vocabulary, what these answers lead to. */
export function visibleItems(questionnaire: Questionnaire, answers: Answers, subject: Subject): readonly Item[] {
  const counted = stripHidden(questionnaire, answers, subject)
  return questionnaire.items.filter((item) => isAsked(item, { answers: counted, subject }))
}

/** A block's own condition, and the item's, must both hold for the form to show the question. */
export const conditionsOf = (block: Block, item: Item): readonly Condition[] =>
  [item.askedWhen, block.kind === 'question' ? block.when : undefined].filter((each) => each !== undefined)

const isOnForm = (block: Block, facts: Facts): boolean =>
  block.kind === 'checklist' || !block.when || evaluateCondition(block.when, facts) === 'yes'

interface ShownPage {
  readonly page: Page
  readonly items: readonly Item[]
}

/** Each page with the questions that it shows to this person, in their order; pages with none are left out. */
export const pagesWithItems = (questionnaire: Questionnaire, answers: Answers, subject: Subject) =>
  pagesShown(questionnaire, { answers: stripHidden(questionnaire, answers, subject), subject })

/** The same by answers that count. Of some questions only, where `isWanted` says which: it is asked first. */
export function pagesShown(
  questionnaire: Questionnaire,
  facts: Facts,
  isWanted: (item: Item) => boolean = () => true,
): readonly ShownPage[] {
  const byId = itemsById(questionnaire)
  const shown: ShownPage[] = []
  for (const page of questionnaire.pages) {
    const items: Item[] = []
    for (const block of page.blocks) {
      for (const id of itemsOfBlock(block)) {
        const item = byId.get(id)
        if (item && isWanted(item) && isOnForm(block, facts) && isAsked(item, facts)) items.push(item)
      }
    }
    if (items.length > 0) shown.push({ page, items })
  }
  return shown
}

/** The pages on the way; one that is optional is not. */
export const visiblePages = (questionnaire: Questionnaire, answers: Answers, subject: Subject): readonly Page[] =>
  offeredPages(questionnaire, answers, subject).filter((page) => !page.isOptional)

/** The same with the pages that are only offered. */
export const offeredPages = (questionnaire: Questionnaire, answers: Answers, subject: Subject): readonly Page[] =>
  pagesWithItems(questionnaire, answers, subject).map(({ page }) => page)
