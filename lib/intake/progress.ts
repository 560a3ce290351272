import {
  type Answers,
  isAnswered,
  type Item,
  itemOf,
  itemsOfPage,
  type Questionnaire,
  type Subject,
} from './questionnaire'
import { pagesWithItems, stripHidden } from './visibility'

export interface PageProgress {
  readonly id: string
  readonly section: string
  readonly state: 'done' | 'started' | 'open'
}

export interface Progress {
  readonly pages: readonly PageProgress[]
  /** Pages. */
  readonly done: number
  readonly total: number
  readonly firstUnfinished: string | null
  /** Questions a page shows, in their order there, that have no answer. Free text is never owed. */
  readonly unanswered: readonly string[]
}

/** The questions of the visible pages, in the order in which they are asked; of an optional page, what was answered. */
export const askedItems = (questionnaire: Questionnaire, answers: Answers, subject: Subject): readonly Item[] =>
  pagesWithItems(questionnaire, answers, subject).flatMap(({ page, items }) =>
    items.filter((item) => !page.isOptional || isAnswered(answers[item.id])),
  )

/** The same with what counts though the form leaves it out by now: it was answered before, and nobody took it back. */
export function countedItems(questionnaire: Questionnaire, answers: Answers, subject: Subject): readonly Item[] {
  const counted = stripHidden(questionnaire, answers, subject)
  const asked = new Set(askedItems(questionnaire, answers, subject).map(({ id }) => id))
  const ids = new Set(questionnaire.pages.flatMap(itemsOfPage))
  return [...ids].filter((id) => asked.has(id) || isAnswered(counted[id])).map((id) => itemOf(questionnaire, id))
}

const isOwed = (item: Item, answers: Answers): boolean => item.type !== 'text' && !isAnswered(answers[item.id])

export function progress(questionnaire: Questionnaire, answers: Answers, subject: Subject): Progress {
  const onTheWay = pagesWithItems(questionnaire, answers, subject).filter(({ page }) => !page.isOptional)
  const pages = onTheWay.map(({ page, items }): PageProgress => {
    const owed = items.filter((item) => isOwed(item, answers)).length
    const isStarted = items.some((item) => isAnswered(answers[item.id]))
    return { id: page.id, section: page.section, state: owed === 0 ? 'done' : isStarted ? 'started' : 'open' }
  })
  return {
    pages,
    done: pages.filter((page) => page.state === 'done').length,
    total: pages.length,
    firstUnfinished: pages.find((page) => page.state !== 'done')?.id ?? null,
    unanswered: onTheWay.flatMap(({ items }) => items.filter((item) => isOwed(item, answers)).map((item) => item.id)),
  }
}
