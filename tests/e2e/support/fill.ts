import type { Locator, Page } from 'playwright/test'
import { backPainQuestionnaire as questionnaire } from '@/lib/content/pathways/back-pain/intake/questionnaire'
import { aboutAnother } from '@/lib/intake/about-another'
import { pageView } from '@/lib/intake/build-page-view'
import type { ChecklistView, QuestionView } from '@/lib/intake/page-view'
import type { Answers, Questionnaire, Subject } from '@/lib/intake/questionnaire'
import { pagesWithItems } from '@/lib/intake/visibility'
import { type Read, words } from './words'

/** Somebody's whole form: who they are, what they say, and the language they say it in. */
export interface Walk {
  readonly locale: Read
  readonly subject: Subject
  readonly answers: Answers
  /** The patient's first name, where somebody else is asked. */
  readonly about?: string
}

export const formFor = ({ about }: Pick<Walk, 'about'>): Questionnaire =>
  about === undefined ? questionnaire : aboutAnother(questionnaire, about)

/** Ticks, chooses and types these answers by the words that the page is meant to show. */
export const fillPage = async (page: Page, id: string, walk: Walk) => {
  const { answers, subject, locale } = walk
  const asked = pagesWithItems(questionnaire, answers, subject).find(({ page: each }) => each.id === id)
  if (!asked) throw new Error(`${id} is not asked`)
  const shown = asked.items.map((item) => item.id)
  for (const block of pageView(formFor(walk), id, answers, subject, locale).blocks) {
    if (block.kind === 'checklist') await fillChecklist(page, block, locale)
    else if (shown.includes(block.item)) await fillQuestion(page, block, answers)
  }
}

const group = (page: Page, ask: string): Locator => page.getByRole('group', { name: ask, exact: true })

const starts = (label: string) => new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)

const fillChecklist = async (page: Page, { ask, ticks, none, rest, values }: ChecklistView, locale: Read) => {
  const list = group(page, ask)
  if (values.includes('none')) await list.getByRole('checkbox', { name: none.label, exact: true }).check()
  for (const { item, label, followUp } of ticks.filter((tick) => values.includes(tick.item))) {
    await list.getByRole('checkbox', { name: starts(label) }).check()
    const said = followUp.options.find((option) => option.value === followUp.value)?.label
    if (!said) throw new Error(`${item} is ticked and has no answer`)
    await list.getByRole('group', { name: label }).getByRole('radio', { name: said, exact: true }).check()
  }
  if (values.includes(rest.value)) await list.getByRole('checkbox', { name: words[locale].thatIsAll }).check()
}

const fillQuestion = async (page: Page, block: QuestionView, answers: Answers) => {
  const answer = answers[block.item]
  if (answer === undefined) return
  const said = [answer].flat().map(String)
  const list = group(page, block.ask)
  if (block.as === 'text' || block.as === 'number') {
    await page.getByRole('textbox', { name: block.ask }).fill(said.join())
    return
  }
  if (block.as === 'duration') {
    await list.getByRole('textbox').fill(block.values[0] ?? '')
    await list.getByRole('combobox').selectOption(block.unitField?.value ?? '')
    return
  }
  for (const { value, label } of block.options.filter((option) => said.includes(option.value))) {
    const role = block.as === 'checkboxes' || block.as === 'body-map' ? 'checkbox' : 'radio'
    const named = block.as === 'scale' ? { name: new RegExp(`^${value}\\b`) } : { name: label, exact: true }
    // A body map shows each place twice: the list holds the answer.
    await list.locator('input').and(list.getByRole(role, named)).check()
  }
}
