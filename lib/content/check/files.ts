import { itemsOfPage, type Page } from '@/lib/intake/questionnaire'
import type { Content } from './content'

type Place = Pick<Content, 'written'>

/** The file in which a question stands; its words are in one of the same name. */
const nameOf = ({ written }: Place, id: string): string | undefined =>
  Object.entries(written.items).find(([, items]) => items.some((item) => item.id === id))?.[0]

export const questionnaireFile = ({ written }: Place): string => `${written.folder}/questionnaire.ts`
export const libraryFile = 'lib/content/handouts/library.ts'

export const fileOfItem = (content: Place, id: string): string => {
  const name = nameOf(content, id)
  return name ? `${content.written.folder}/${name}.ts` : questionnaireFile(content)
}

/** A page stands beside the questions that it begins with. */
export const fileOfPage = (content: Place, { blocks }: Page): string => {
  const [first] = itemsOfPage({ blocks })
  const name = first === undefined ? undefined : nameOf(content, first)
  return `${content.written.folder}/${name ?? 'pages'}.ts`
}

export const fileOfRule = ({ written }: Place, id: string): string =>
  Object.entries(written.rules).findLast(([, rules]) => rules.some((rule) => rule.id === id))?.[0] ?? written.ruleSet

export const fileOfItemWords = (content: Place, id: string, locale: string): string =>
  `${content.written.folder}/${locale}/${nameOf(content, id) ?? 'words'}.ts`

export const fileOfWords = ({ written }: Place, part: 'pages' | 'shared' | 'words', locale: string): string =>
  `${written.folder}/${locale}/${part}.ts`

export const fileOfHandout = (
  { handoutFolders }: Pick<Content, 'handoutFolders'>,
  id: string,
  part: string,
): string => {
  const found = handoutFolders.find((name) => name.startsWith(`${id}-`))
  return found ? `lib/content/handouts/${found}/${part}.ts` : libraryFile
}

export const fileOfMessages = (name: string, locale: string): string => `lib/content/messages/${locale}/${name}.json`
