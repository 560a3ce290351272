import { flag, is } from '@/lib/intake/condition'
import { itemIn, loose, must, pageIn, type Row, type Draft } from './broken'

const questionnaire = 'lib/content/pathways/back-pain/intake'
const pages = 'lib/content/pathways/back-pain/intake/pages.ts'

export const inQuestions: readonly Row[] = [
  [
    'a question asked for the sake of no other',
    `${questionnaire}/cancer.ts`,
    'cancer-type',
    'there is no item cancer',
    (content) => {
      itemIn(content, 'cancer-type').askedWhen = loose(is('cancer', 'yes'))
    },
  ],
  [
    'a question asked when an answer is given that cannot be',
    `${questionnaire}/nerves.ts`,
    'ces-checked',
    'the item ces-saddle has no option ever',
    (content) => {
      itemIn(content, 'ces-checked').askedWhen = loose(is('ces-saddle', 'ever'))
    },
  ],
  [
    'a question asked for the sake of a flag',
    `${questionnaire}/cancer.ts`,
    'cancer-type',
    'no flag cancer-history is known here',
    (content) => {
      itemIn(content, 'cancer-type').askedWhen = loose(flag('cancer-history'))
    },
  ],
  [
    'two questions that wait for each other',
    `${questionnaire}/cancer.ts`,
    'cancer-type',
    'whether it is asked depends on itself: cancer-type, cancer-under-treatment',
    (content) => {
      itemIn(content, 'cancer-type').askedWhen = loose(is('cancer-under-treatment', 'yes'))
      itemIn(content, 'cancer-under-treatment').askedWhen = loose(is('cancer-type', 'lung'))
    },
  ],
  [
    'a ring through a place on a page',
    `${questionnaire}/cancer.ts`,
    'cancer-type',
    'whether it is asked depends on itself: cancer-type, cancer-under-treatment',
    (content) => {
      itemIn(content, 'cancer-under-treatment').askedWhen = loose(is('cancer-type', 'lung'))
      const place = pageIn(content, 'conditions').blocks.find(
        (block) => block.kind === 'question' && block.item === 'cancer-type',
      )
      if (place?.kind === 'question') place.when = loose(is('cancer-under-treatment', 'yes'))
    },
  ],
  [
    'a red flag that last time’s answer would speak for',
    `${questionnaire}/general-health.ts`,
    'ivdu',
    'it is a red flag, so the answer of last time must not stand',
    (content) => {
      itemIn(content, 'ivdu').isStable = true
    },
  ],
  [
    'two questions of one id',
    `${questionnaire}/pain.ts`,
    'trend',
    'another item has this id',
    (content) => {
      content.questionnaire.items.push(structuredClone(itemIn(content, 'trend')))
    },
  ],
  [
    'a page that asks what does not exist',
    `${questionnaire}/injury.ts`,
    'injury',
    'it asks fall, which does not exist',
    (content) => {
      pageIn(content, 'injury').blocks.push({ kind: 'question', item: 'fall' })
    },
  ],
  [
    'a page that asks what another asked',
    `${questionnaire}/injury.ts`,
    'injury',
    'it asks ces-saddle, which the page bladder-and-bowel asks',
    (content) => {
      pageIn(content, 'injury').blocks.push({ kind: 'question', item: 'ces-saddle' })
    },
  ],
  [
    'a place on a page that waits for no question',
    `${questionnaire}/life.ts`,
    'about-you',
    'there is no item job',
    (content) => {
      pageIn(content, 'about-you').blocks.push({
        kind: 'question',
        item: must(takeOut(content, 'about-you', 'days-off')),
        when: loose(is('job', 'desk')),
      })
    },
  ],
  [
    'a page that leaves out an option that is not there',
    `${questionnaire}/medicines.ts`,
    'medicines',
    'the item medicines has no option heparin',
    (content) => {
      const block = pageIn(content, 'medicines').blocks.find((each) => each.kind === 'question')
      if (block?.kind === 'question') block.without = ['heparin']
    },
  ],
  [
    'two pages of one id',
    pages,
    'where',
    'another page has this id',
    (content) => {
      content.questionnaire.pages.push({ ...structuredClone(pageIn(content, 'where')), blocks: [] })
    },
  ],
  [
    'two checklists of one id',
    `${questionnaire}/injury.ts`,
    'legs',
    'another checklist has this id',
    (content) => {
      pageIn(content, 'injury').blocks.push({ kind: 'checklist', id: 'legs', items: [] })
    },
  ],
  [
    'a list of signs that nobody reads to its end',
    `${questionnaire}/nerves.ts`,
    'legs',
    'it lists 8 signs, and nobody reads more than 7',
    (content) => {
      const block = pageIn(content, 'legs').blocks.find((each) => each.kind === 'checklist')
      const [more] = content.questionnaire.pages.flatMap((page) =>
        page.blocks.filter((each) => each.kind === 'checklist' && each.id === 'health'),
      )
      if (block?.kind === 'checklist' && more?.kind === 'checklist') block.items.push(...more.items.splice(-2))
    },
  ],
]

/** Takes a question off its page, to be put back otherwise. */
function takeOut(content: Draft, page: string, item: string): string | undefined {
  const { blocks } = pageIn(content, page)
  const at = blocks.findIndex((block) => block.kind === 'question' && block.item === item)
  return at === -1 ? undefined : blocks.splice(at, 1).map((block) => (block.kind === 'question' ? block.item : ''))[0]
}
