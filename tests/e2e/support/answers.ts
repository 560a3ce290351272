import { expect, type Locator, type Page } from 'playwright/test'
import { backPainQuestionnaire as questionnaire } from '@/lib/content/pathways/back-pain/intake/questionnaire'
import type { Answers } from '@/lib/intake/questionnaire'
import { visiblePages } from '@/lib/intake/visibility'
import { stories } from '@/lib/content/pathways/back-pain/stories'
import { fillPage, formFor, type Walk } from './fill'
import { type Read, words } from './words'

/** An ordinary spasm after bending, every sign denied, by a woman of an age to be asked about pregnancy. */
export const ordinary: Walk = {
  locale: 'en',
  subject: { age: 46, sex: 'female' },
  answers: stories[0]?.answers ?? {},
}

/** The same, with what is different. */
export const like = (answers: Answers, locale: Read = 'en'): Walk => ({
  ...ordinary,
  locale,
  answers: { ...ordinary.answers, ...answers },
})

export const titleOf = (id: string, locale: Read = 'en'): string => questionnaire.words[locale]?.pages[id]?.title ?? id

export const pagesOf = ({ answers, subject }: Walk): readonly string[] =>
  visiblePages(questionnaire, answers, subject).map(({ id }) => id)

export const pageTitle = (page: Page, id: string, locale: Read = 'en'): Locator =>
  page.getByRole('heading', { level: 1, name: titleOf(id, locale), exact: true })

/** The words of the questionnaire, as a page is meant to show them. */
export const asked = (item: string, locale: Read = 'en'): string =>
  questionnaire.words[locale]?.items[item]?.ask ?? item
export const askedList = (id: string, locale: Read = 'en'): string =>
  questionnaire.words[locale]?.checklists[id]?.ask ?? id

export const question = (page: Page, ask: string): Locator => page.getByRole('group', { name: ask })

export const choice = (page: Page, ask: string, answer: string): Locator =>
  question(page, ask).getByLabel(answer, { exact: true })

/** A sign of a list; its hint belongs to its name. */
export const sign = (page: Page, item: string, locale: Read = 'en'): Locator =>
  page.getByRole('checkbox', { name: asked(item, locale) })

export const goOn = (page: Page, locale: Read = 'en') =>
  page.getByRole('button', { name: words[locale].goOn, exact: true }).click()

export const answerPage = async (page: Page, id: string, walk: Walk = ordinary) => {
  const { title = id } = formFor(walk).words[walk.locale]?.pages[id] ?? {}
  await expect(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible()
  await fillPage(page, id, walk)
  await goOn(page, walk.locale)
}

/** On the page before sending: opens what a section has folded away. */
export const unfold = (page: Page, section: string) =>
  page.getByRole('region', { name: section, exact: true }).locator('summary').click()

/** From this page to the last one. */
export const answerFrom = async (page: Page, id: string, walk: Walk = ordinary) => {
  const pages = pagesOf(walk)
  for (const each of pages.slice(pages.indexOf(id))) await answerPage(page, each, walk)
}
