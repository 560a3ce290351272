import { type Answers, isAnswered, type Item, itemsOfPage, type Questionnaire, type Subject } from './questionnaire'
import { visibleItems, visiblePages } from './visibility'

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

/** The questions of the visible pages, in the order in which they are asked. */
export function askedItems(questionnaire: Questionnaire, answers: Answers, subject: Subject): readonly Item[] {
  const visible = new Map(visibleItems(questionnaire, answers, subject).map((item) => [item.id, item]))
  return questionnaire.pages.flatMap(itemsOfPage).flatMap((id) => visible.get(id) ?? [])
}

const isOwed = (item: Item, answers: Answers): boolean => item.type !== 'text' && !isAnswered(answers[item.id])

export function progress(questionnaire: Questionnaire, answers: Answers, subject: Subject): Progress {
  const asked = askedItems(questionnaire, answers, subject)
  const pages = visiblePages(questionnaire, answers, subject).map((page): PageProgress => {
    const own = asked.filter((item) => itemsOfPage(page).includes(item.id))
    const owed = own.filter((item) => isOwed(item, answers)).length
    const isStarted = own.some((item) => isAnswered(answers[item.id]))
    return { id: page.id, section: page.section, state: owed === 0 ? 'done' : isStarted ? 'started' : 'open' }
  })
  return {
    pages,
    done: pages.filter((page) => page.state === 'done').length,
    total: pages.length,
    firstUnfinished: pages.find((page) => page.state !== 'done')?.id ?? null,
    unanswered: asked.filter((item) => isOwed(item, answers)).map((item) => item.id),
  }
}
