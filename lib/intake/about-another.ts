import type { ChecklistWords, ItemWords, PageWords, Questionnaire, QuestionnaireWords } from './questionnaire'
import { withName } from './spoken-to'

type Texts = Readonly<Record<string, string | undefined>>

const eachWith = (texts: Texts | undefined, name: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(texts ?? {}).flatMap(([key, text]) => (text === undefined ? [] : [[key, withName(text, name)]])),
  )

function itemAbout({ aboutAnother, ...own }: ItemWords, name: string): ItemWords {
  if (!aboutAnother) return own
  const { ask, hint, options } = aboutAnother
  return {
    ...own,
    ...eachWith({ ask, hint }, name),
    ...(options ? { options: { ...own.options, ...eachWith(options, name) } } : {}),
  }
}

const pageAbout = ({ aboutAnother, ...own }: PageWords, name: string): PageWords => ({
  ...own,
  ...eachWith(aboutAnother, name),
})

const checklistAbout = ({ aboutAnother, ...own }: ChecklistWords, name: string): ChecklistWords => ({
  ...own,
  ...eachWith(aboutAnother, name),
})

const inTable = <Words>(
  table: Readonly<Record<string, Words>>,
  about: (words: Words, name: string) => Words,
  name: string,
): Readonly<Record<string, Words>> =>
  Object.fromEntries(Object.entries(table).map(([id, words]) => [id, about(words, name)]))

function wordsAbout({ aboutAnother, ...words }: QuestionnaireWords, name: string): QuestionnaireWords {
  const { sections, shared } = words
  return {
    ...words,
    sections: { ...sections, ...eachWith(aboutAnother?.sections, name) },
    items: inTable(words.items, itemAbout, name),
    pages: inTable(words.pages, pageAbout, name),
    checklists: inTable(words.checklists, checklistAbout, name),
    shared: { ...shared, since: { ...shared.since, ...eachWith(aboutAnother?.since, name) } },
  }
}

/**
 * The same questions, said to somebody else about the patient: ids, options and conditions are those of the form, so
 * nothing that is decided can tell the two apart. A version that was released without such words stays as it was.
 */
export const aboutAnother = (questionnaire: Questionnaire, name: string): Questionnaire => ({
  ...questionnaire,
  words: Object.fromEntries(
    Object.entries(questionnaire.words).map(([locale, words]) => [locale, wordsAbout(words, name)]),
  ) as Questionnaire['words'],
})
