import { describe, expect, test } from 'vitest'
import { knownWords } from '@/lib/content/handouts/known-words'
import { messages } from '@/lib/content/messages/messages'
import { backPainIntake } from '@/lib/content/pathways/back-pain/intake/form'
import { backPainCheckIn } from '@/lib/content/pathways/back-pain/check-in/form'
import { gradeOf, spanishEaseOf } from '@/lib/handouts/readability'
import { aboutAnother } from '@/lib/intake/about-another'
import type { QuestionnaireWords } from '@/lib/intake/questionnaire'

/** Each sentence on a line of its own. */
const sentences = (parts: readonly (string | undefined)[]) =>
  parts
    .filter((part) => part !== undefined && part !== '')
    .map((part) => `${part ?? ''}.`)
    .join('\n')

/** What a page asks, with its choices; published instruments keep their own wording. */
const published = /^(?:phq|rmdq|peg-|pain-usual)/

const wordsOfPage = (words: QuestionnaireWords, page: (typeof backPainIntake.questionnaire.pages)[number]) => {
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

const forms = [backPainIntake.questionnaire, backPainCheckIn.questionnaire]
const pagesOfForms = forms.flatMap((form) =>
  form.pages.flatMap((page) => [
    [form.id, page.id, form.words, page] as const,
    [`${form.id}, to somebody else`, page.id, aboutAnother(form, 'Ana').words, page] as const,
  ]),
)

/** Names on a box that nobody can be spared. */
const names = [
  ...knownWords,
  ...['acetaminophen', 'paracetamol', 'anti-inflammatory', 'citalopram', 'fluoxetine', 'sertraline', 'tizanidine'],
  ...['prednisone', 'prednisolone', 'clopidogrel', 'rivaroxaban', 'apixaban', 'diazepam', 'baclofen', 'tramadol'],
  ...['chemotherapy', 'methotrexate', 'aneurysm', 'losartan', 'lisinopril', 'ramipril', 'naproxen'],
]

/** The Spanish measure spares no word: what follows “como” are names on a box. */
const withoutExamples = (text: string) => text.replace(/,? como [^\n]*/g, '.')

describe.each(pagesOfForms)('%s, the page %s', (_form, _id, words, page) => {
  test('reads at grade 6 or lower in English', () => {
    expect(gradeOf(wordsOfPage(words.en, page), { knownWords: names })).toBeLessThanOrEqual(6)
  })
  test('reads fairly easily in Spanish', () => {
    expect(words.es && spanishEaseOf(withoutExamples(wordsOfPage(words.es, page)))).toBeGreaterThanOrEqual(60)
  })
})

const leaves = (tree: object): string[] =>
  Object.values(tree).flatMap((value: string | object) => (typeof value === 'string' ? [value] : leaves(value)))

/** What is said to the patient and to somebody else is read both ways. */
const toBoth = (text: string): string[] => {
  const [, another = '', other = ''] = /^\{who, select, another \{(.*)\} other \{(.*)\}\}$/s.exec(text) ?? []
  return another ? [another.replaceAll('{name}', 'Ana'), other] : [text]
}

describe('what the pages say around the questions', () => {
  const prose = (part: object) =>
    sentences(
      leaves(part)
        .flatMap(toBoth)
        .filter((text) => !/[{<]/.test(text)),
    )
  const parts = [
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
  test.each(parts)('%s reads at grade 6 or lower', (part) => {
    expect(gradeOf(prose(messages.en[part]), { knownWords: names })).toBeLessThanOrEqual(6)
    expect(spanishEaseOf(prose(messages.es[part]))).toBeGreaterThanOrEqual(60)
  })
})
