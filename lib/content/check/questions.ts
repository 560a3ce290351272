import { itemsOfPage, type Page, type Questionnaire } from '@/lib/intake/questionnaire'
import { unknownIn } from './conditions'
import type { Content, ContentProblem } from './content'
import { duplicates } from './duplicates'
import { fileOfItem, pagesFile } from './files'
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

const checklistsOf = ({ pages }: Questionnaire) =>
  pages.flatMap((page) => page.blocks.flatMap((block) => (block.kind === 'checklist' ? [block.id] : [])))

function pageProblems(content: Content): readonly ContentProblem[] {
  const { questionnaire } = content
  const ids = questionnaire.items.map(({ id }) => id)
  const askedBefore = new Map<string, string>()
  const said = (id: string, problem: string) => ({ file: pagesFile(content), id, problem })
  const asked = questionnaire.pages.flatMap((page) =>
    itemsOfPage(page).flatMap((item) => {
      if (!ids.includes(item)) return [said(page.id, `it asks ${item}, which does not exist`)]
      const before = askedBefore.get(item)
      askedBefore.set(item, page.id)
      return before === undefined ? [] : [said(page.id, `it asks ${item}, which the page ${before} asks`)]
    }),
  )
  return [
    ...asked,
    ...questionnaire.pages.flatMap((page) => blockProblems(page, content).map((problem) => said(page.id, problem))),
    ...duplicates(questionnaire.pages.map(({ id }) => id)).map((id) => said(id, 'another page has this id')),
    ...duplicates(checklistsOf(questionnaire)).map((id) => said(id, 'another checklist has this id')),
  ]
}

export const questionProblems = (content: Content): readonly ContentProblem[] => [
  ...itemProblems(content),
  ...pageProblems(content),
]
