import { backPainIntake } from '@/lib/content/pathways/back-pain/intake/form'
import type { Answers, Item, Page, Subject } from '@/lib/intake/questionnaire'
import { pagesWithItems } from '@/lib/intake/visibility'

/** Assumed, not measured: reading and answering one question, and turning one page. */
export const secondsPerQuestion = 6
export const secondsPerPage = 2

export interface Walk {
  readonly pages: number
  readonly questions: number
  readonly taps: number
  readonly minutes: number
}

const { questionnaire } = backPainIntake

/** The answers to the pages so far: a patient sees nothing of what later answers will open. */
const answeredOn = (pages: readonly Page[], answers: Answers): Answers => {
  const asked = new Set(
    pages.flatMap((page) => page.blocks.flatMap((block) => (block.kind === 'checklist' ? block.items : [block.item]))),
  )
  return Object.fromEntries(Object.entries(answers).filter(([item]) => asked.has(item)))
}

const isDenied = (answers: Answers, id: string): boolean =>
  ['no', undefined].includes(answers[id] as string | undefined)

/** A tick for each sign and one for when it began; 'none of these' is one tick for all of them. */
const tapsOfChecklist = (items: readonly Item[], answers: Answers): number => {
  const there = items.filter(({ id }) => !isDenied(answers, id))
  return items.length === 0 ? 0 : there.length === 0 ? 1 : there.length * 2
}

/** A tick or a press each; typing counts as one. */
const tapsOfQuestion = ({ id }: Item, answers: Answers): number => {
  const answer = answers[id]
  if (Array.isArray(answer)) return answer.length
  return answer === undefined || answer === '' ? 0 : 1
}

const tapsOn = (page: Page, shown: readonly Item[], answers: Answers): number =>
  page.blocks.reduce((taps, block) => {
    const ids = block.kind === 'checklist' ? block.items : [block.item]
    const items = shown.filter(({ id }) => ids.includes(id))
    if (block.kind === 'checklist') return taps + tapsOfChecklist(items, answers)
    return taps + items.reduce((sum, item) => sum + tapsOfQuestion(item, answers), 0)
  }, 0)

/** A checklist is one question, however many signs it lists. */
const questionsOn = (page: Page, shown: readonly Item[]): number =>
  page.blocks.filter((block) => {
    const ids = block.kind === 'checklist' ? block.items : [block.item]
    return shown.some(({ id }) => ids.includes(id))
  }).length

/** One page after the other, each as it stands once its own answers are given. */
export function walk(subject: Subject, answers: Answers): Walk {
  const walked: Page[] = []
  let [questions, taps] = [0, 0]
  const pagesNow = () => pagesWithItems(questionnaire, answeredOn(walked, answers), subject)
  for (;;) {
    const next = pagesNow().find(({ page }) => !page.isOptional && !walked.some(({ id }) => id === page.id))?.page
    if (!next) break
    walked.push(next)
    const given = answeredOn(walked, answers)
    const shown = pagesNow().find(({ page }) => page.id === next.id)?.items ?? []
    questions += questionsOn(next, shown)
    taps += tapsOn(next, shown, given) + 1
  }
  const pages = walked.length
  return { pages, questions, taps, minutes: (questions * secondsPerQuestion + pages * secondsPerPage) / 60 }
}
