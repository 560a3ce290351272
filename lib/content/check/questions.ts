import { itemsOfPage, type Page } from '@/lib/intake/questionnaire'
import { unknownIn } from './conditions'
import type { Content, ContentProblem } from './content'
import { duplicates } from './duplicates'
import { fileOfItem, fileOfPage } from './files'
import { ringsIn } from './rings'

function itemProblems(content: Content): readonly ContentProblem[] {
  const { questionnaire, ruleSet } = content
  const rules = ruleSet.rules.map(({ id }) => id)
  const said = (id: string, problem: string) => ({ file: fileOfItem(content, id), id, problem })
  const ids = questionnaire.items.map(({ id }) => id)
  return [
    ...duplicates(ids).map((id) => said(id, 'another item has this id')),
    ...questionnaire.items.flatMap(({ id, askedWhen, isStable }) => [
      ...(askedWhen ? unknownIn(askedWhen, questionnaire) : []).map((problem) => said(id, problem)),
      ...(isStable && rules.includes(id)
        ? [said(id, 'it is a red flag, so the answer of last time must not stand')]
        : []),
    ]),
    ...ringsIn(questionnaire).map((ring) => said(ring[0], `whether it is asked depends on itself: ${ring.join(', ')}`)),
  ]
}

const blockProblems = (page: Page, content: Content): readonly string[] =>
  page.blocks.flatMap((block) => {
    if (block.kind === 'checklist') return []
    const { questionnaire } = content
    const item = questionnaire.items.find(({ id }) => id === block.item)
    const known = item && 'options' in item ? item.options : []
    return [
      ...(block.when ? unknownIn(block.when, questionnaire) : []),
      ...(item ? (block.without ?? []) : [])
        .filter((option) => !known.includes(option))
        .map((option) => `the item ${block.item} has no option ${option}`),
    ]
  })

const checklistsOf = ({ blocks }: Page): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'checklist' ? [block.id] : []))

/** The last page that has an id which stands more than once, and the id. */
const again = (
  pages: readonly Page[],
  idsOf: (page: Page) => readonly string[],
): readonly (readonly [Page, string])[] =>
  duplicates(pages.flatMap(idsOf)).flatMap((id) => {
    const page = pages.findLast((each) => idsOf(each).includes(id))
    return page ? [[page, id] as const] : []
  })

function pageProblems(content: Content): readonly ContentProblem[] {
  const { questionnaire } = content
  const ids = questionnaire.items.map(({ id }) => id)
  const askedBefore = new Map<string, string>()
  const said = (page: Page, problem: string, id = page.id) => ({ file: fileOfPage(content, page), id, problem })
  const asked = questionnaire.pages.flatMap((page) =>
    itemsOfPage(page).flatMap((item) => {
      if (!ids.includes(item)) return [said(page, `it asks ${item}, which does not exist`)]
      const before = askedBefore.get(item)
      askedBefore.set(item, page.id)
      return before === undefined ? [] : [said(page, `it asks ${item}, which the page ${before} asks`)]
    }),
  )
  return [
    ...asked,
    ...questionnaire.pages.flatMap((page) => blockProblems(page, content).map((problem) => said(page, problem))),
    ...again(questionnaire.pages, ({ id }) => [id]).map(([page]) => said(page, 'another page has this id')),
    ...again(questionnaire.pages, checklistsOf).map(([page, id]) => said(page, 'another checklist has this id', id)),
  ]
}

export const questionProblems = (content: Content): readonly ContentProblem[] => [
  ...itemProblems(content),
  ...pageProblems(content),
]
