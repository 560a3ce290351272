import { inLanguage, wordFiles } from './word-files'

/** What a list names of each language: a file of its words, by its English one. */
interface Named {
  readonly key: string
  readonly english: string
}

/** A module that is written: some words in every language, by key and language. */
export interface WordList {
  readonly file: string
  readonly named: readonly Named[]
}

const messages = 'lib/content/messages'
/** No page shows an e-mail or a record on paper, so no page carries their words. */
const offPages: Readonly<Record<string, string>> = { mail: 'by-mail', record: 'in-records' }
const handouts = 'lib/content/handouts'
const plan = 'lib/content/exercises/plan'

/** The list that a file of English words belongs to. What other words of the language import is in none. */
function placeOf(english: string, files: readonly string[]): { readonly list: string; readonly key: string } | null {
  const message = /\/messages\/en\/([\w-]+)\.json$/.exec(english)?.[1]
  if (message) return { list: `${messages}/spoken-${offPages[message] ?? 'on-pages'}.ts`, key: message }
  if (english === `${handouts}/shown/en.ts`) return { list: `${handouts}/shown/spoken.ts`, key: 'shown' }
  if (english === `${plan}/en.ts`) return { list: `${plan}/spoken.ts`, key: 'plan' }
  const handout = /\/handouts\/([\w-]+)\/en\.ts$/.exec(english)?.[1]
  if (handout) {
    return files.includes(`${handouts}/${handout}/entry.ts`) ? { list: `${handouts}/spoken.ts`, key: handout } : null
  }
  const [, pathway, key] = /^(.*\/pathways\/[\w-]+)\/(.+)\/en(?:\/words)?\.ts$/.exec(english) ?? []
  return pathway && key ? { list: `${pathway}/spoken.ts`, key } : null
}

/** Every list of words that these files call for. */
export function wordLists(files: readonly string[]): readonly WordList[] {
  const placed = wordFiles([...files].sort()).flatMap((english) => {
    const place = placeOf(english, files)
    return place ? [{ ...place, english }] : []
  })
  return [...new Set(placed.map(({ list }) => list))].map((file) => ({
    file,
    named: placed.filter(({ list }) => list === file).map(({ key, english }) => ({ key, english })),
  }))
}

const nameOf = (key: string, locale: string): string =>
  `${key}-${locale}`.replace(/[-/](\w)/g, (_, letter: string) => letter.toUpperCase())

const quoted = (key: string): string => (/^\w+$/.test(key) ? key : `'${key}'`)

const importOf = (name: string, path: string): string =>
  path.endsWith('.json') ? `import ${name} from '${path}'` : `import { words as ${name} } from '${path.slice(0, -3)}'`

/** The text of a list; a language that lacks a file is left out of it, and the content check says so. */
export function listText({ file, named }: WordList, files: readonly string[], locales: readonly string[]): string {
  const folder = file.slice(0, file.lastIndexOf('/'))
  const said = named.map(({ key, english }) => ({
    key,
    words: locales
      .map((locale) => ({ locale, path: inLanguage(english, locale), name: nameOf(key, locale) }))
      .filter(({ path }) => files.includes(path)),
  }))
  return [
    '// Written by `npm run generate`.',
    ...said.flatMap(({ words }) => words.map(({ name, path }) => importOf(name, `.${path.slice(folder.length)}`))),
    '',
    'export const spoken = {',
    ...said.flatMap(({ key, words }) => [
      `  ${quoted(key)}: {`,
      ...words.map(({ locale, name }) => `    ${quoted(locale)}: ${name},`),
      '  },',
    ]),
    '}',
    '',
  ].join('\n')
}
