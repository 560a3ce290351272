import { knownWords } from '@/lib/content/handouts/known-words'
import type { Page, QuestionnaireWords } from '@/lib/intake/questionnaire'

/** What patients read beside a handout, as prose that can be measured: each sentence on a line of its own. */
const sentences = (parts: readonly (string | undefined)[]) =>
  parts
    .filter((part) => part !== undefined && part !== '')
    .map((part) => `${part ?? ''}.`)
    .join('\n')

/** Published instruments keep their own wording. */
const published = /^(?:phq|rmdq|peg-|pain-usual)/

/** What a page asks, with its choices. */
export function wordsOfPage(words: QuestionnaireWords, page: Page): string {
  const { title, intro } = words.pages[page.id] ?? { title: '' }
  const blocks = page.blocks.flatMap((block) => {
    if (block.kind === 'checklist') {
      const list = words.checklists[block.id]
      return [list?.ask, list?.hint, ...block.items.flatMap((id) => [words.items[id]?.ask, words.items[id]?.hint])]
    }
    if (published.test(block.item)) return []
    const own = words.items[block.item]
    return [own?.ask, own?.hint, ...Object.values(own?.options ?? {})]
  })
  return sentences([title, intro, ...blocks])
}

/** Names on a box that nobody can be spared. */
export const namesOnABox: readonly string[] = [
  ...knownWords,
  ...['acetaminophen', 'paracetamol', 'anti-inflammatory', 'citalopram', 'fluoxetine', 'sertraline', 'tizanidine'],
  ...['prednisone', 'prednisolone', 'clopidogrel', 'rivaroxaban', 'apixaban', 'diazepam', 'baclofen', 'tramadol'],
  ...['chemotherapy', 'methotrexate', 'aneurysm', 'losartan', 'lisinopril', 'ramipril', 'naproxen'],
]

/** The Spanish measure spares no word: what follows “como” are names on a box. */
export const withoutExamples = (text: string): string => text.replace(/,? como [^\n]*/g, '.')

const leaves = (tree: object): string[] =>
  Object.values(tree).flatMap((value: string | object) => (typeof value === 'string' ? [value] : leaves(value)))

/** What is said to the patient and to somebody else is read both ways. */
const toBoth = (text: string): string[] => {
  const [, another = '', other = ''] = /^\{who, select, another \{(.*)\} other \{(.*)\}\}$/s.exec(text) ?? []
  return another ? [another.replaceAll('{name}', 'Ana'), other] : [text]
}

/** The sentences of a part of the messages that hold no value of their own. */
export const proseOf = (part: object): string =>
  sentences(
    leaves(part)
      .flatMap(toBoth)
      .filter((text) => !/[{<]/.test(text)),
  )

/** What the pages say around the questions. */
export const partsAround = [
  'link',
  'start',
  'begin',
  'question',
  'check',
  'sent',
  'home',
  'handout',
  'problem',
  'signedOut',
  'intake',
] as const
