import type { Content } from './content'

const folder = 'lib/content/questionnaires/back-pain'

/** A file is named after the section of its questions, but for these. */
const itemElsewhere: Readonly<Record<string, string>> = { rmdq: 'roland-morris' }
const wordsElsewhere: Readonly<Record<string, string>> = { rmdq: 'roland-morris', 'filled-in-by': 'mind-and-home' }

type Questions = Pick<Content, 'questionnaire'>

const sectionOf = ({ questionnaire }: Questions, id: string): string | undefined =>
  questionnaire.items.find((item) => item.id === id)?.section

export const pagesFile = `${folder}/pages.ts`
export const questionnaireFile = `${folder}/questionnaire.ts`
export const setFile = 'lib/content/rules/back-pain.ts'
export const libraryFile = 'lib/content/handouts/library.ts'

export const fileOfItem = (content: Questions, id: string): string => {
  const name = itemElsewhere[id] ?? sectionOf(content, id)
  return name ? `${folder}/${name}.ts` : questionnaireFile
}

export const fileOfItemWords = (content: Questions, id: string, locale: string): string =>
  `${folder}/${locale}/${wordsElsewhere[id] ?? sectionOf(content, id) ?? 'words'}.ts`

export const fileOfWords = (part: 'pages' | 'shared' | 'words', locale: string): string =>
  `${folder}/${locale}/${part}.ts`

export const fileOfHandout = (
  { handoutFolders }: Pick<Content, 'handoutFolders'>,
  id: string,
  part: string,
): string => {
  const found = handoutFolders.find((name) => name.startsWith(`${id}-`))
  return found ? `lib/content/handouts/${found}/${part}.ts` : libraryFile
}

export const fileOfMessages = (name: string, locale: string): string => `lib/content/messages/${locale}/${name}.json`
