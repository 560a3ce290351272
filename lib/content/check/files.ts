import type { Content } from './content'

/** A file is named after the section of its questions, but for these. */
const itemElsewhere: Readonly<Record<string, string>> = { rmdq: 'roland-morris' }
const wordsElsewhere: Readonly<Record<string, string>> = { rmdq: 'roland-morris', 'filled-in-by': 'mind-and-home' }

type Questions = Pick<Content, 'questionnaire'>

const folderOf = ({ questionnaire }: Questions): string => `lib/content/questionnaires/${questionnaire.id}`

const sectionOf = ({ questionnaire }: Questions, id: string): string | undefined =>
  questionnaire.items.find((item) => item.id === id)?.section

export const pagesFile = (content: Questions): string => `${folderOf(content)}/pages.ts`
export const questionnaireFile = (content: Questions): string => `${folderOf(content)}/questionnaire.ts`
export const setFile = ({ ruleSet }: Pick<Content, 'ruleSet'>): string => `lib/content/rules/${ruleSet.id}.ts`
export const libraryFile = 'lib/content/handouts/library.ts'

export const fileOfItem = (content: Questions, id: string): string => {
  const name = itemElsewhere[id] ?? sectionOf(content, id)
  return name ? `${folderOf(content)}/${name}.ts` : questionnaireFile(content)
}

export const fileOfItemWords = (content: Questions, id: string, locale: string): string =>
  `${folderOf(content)}/${locale}/${wordsElsewhere[id] ?? sectionOf(content, id) ?? 'words'}.ts`

export const fileOfWords = (content: Questions, part: 'pages' | 'shared' | 'words', locale: string): string =>
  `${folderOf(content)}/${locale}/${part}.ts`

export const fileOfHandout = (
  { handoutFolders }: Pick<Content, 'handoutFolders'>,
  id: string,
  part: string,
): string => {
  const found = handoutFolders.find((name) => name.startsWith(`${id}-`))
  return found ? `lib/content/handouts/${found}/${part}.ts` : libraryFile
}

export const fileOfMessages = (name: string, locale: string): string => `lib/content/messages/${locale}/${name}.json`
