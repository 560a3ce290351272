import { inLanguage, wordFiles } from '../spoken/word-files'
import type { ContentProblem } from './content'

const folderOf = (file: string, locale: string): string | undefined =>
  file.includes(`/${locale}/`) ? file.slice(0, file.indexOf(`/${locale}/`) + locale.length + 1) : undefined

/** What this language lacks: each file, or the folder where nothing of it is there. */
function missingIn(files: readonly string[], locale: string): readonly string[] {
  const missing = wordFiles(files)
    .map((file) => inLanguage(file, locale))
    .filter((file) => !files.includes(file))
  const isThere = (folder: string) => files.some((file) => file.startsWith(`${folder}/`))
  const named = missing.map((file) => {
    const folder = folderOf(file, locale)
    return folder && !isThere(folder) ? folder : file
  })
  return [...new Set(named)]
}

const languagesFile = 'lib/intake/languages.ts'

/** Languages that have a folder of messages. */
const spokenIn = (files: readonly string[]): readonly string[] => [
  ...new Set(files.flatMap((file) => /^lib\/content\/messages\/([\w-]+)\//.exec(file)?.[1] ?? [])),
]

/** A language has its line and all of its words, or is none; and the lists of words name what is there. */
export const languageProblems = (
  files: readonly string[],
  locales: readonly string[],
  staleLists: readonly string[],
): readonly ContentProblem[] => [
  ...locales.flatMap((locale) =>
    missingIn(files, locale).map((file) => ({ file, id: locale, problem: 'the words of this language are missing' })),
  ),
  ...spokenIn(files)
    .filter((locale) => !locales.includes(locale))
    .map((locale) => ({ file: languagesFile, id: locale, problem: 'it has words and no line here' })),
  ...staleLists.map((file) => ({ file, id: 'spoken', problem: 'it is not of today: npm run generate writes it' })),
]
