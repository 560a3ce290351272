import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { pathways } from '@/lib/content/pathways/registry'
import { type Locale, locales } from '@/lib/intake/questionnaire'
import type { Pathway, PathwayForm } from '@/lib/pathways/pathway'
import { handoutSources } from '../handouts/sources'
import { sources } from '../sources'
import { contentFiles, here, staleLists } from '../spoken/folder'
import type { Content, Messages } from './content'
import { languageProblems } from './languages'

const handoutFolders = readdirSync(new URL('../handouts', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

const messagesFolder = new URL('../messages/', import.meta.url)

/** What a file of messages says in each language that has it. */
const inEveryLanguage = <Words>(name: string): Readonly<Partial<Record<Locale, Words>>> =>
  Object.fromEntries(
    locales
      .map((locale) => [locale, new URL(`${locale}/${name}.json`, messagesFolder)] as const)
      .filter(([, file]) => existsSync(file))
      .map(([locale, file]) => [locale, JSON.parse(readFileSync(file, 'utf8')) as Words]),
  )

const messages = Object.fromEntries(
  readdirSync(new URL('en', messagesFolder))
    .map((file) => file.replace('.json', ''))
    .map((name) => [name, inEveryLanguage<Messages>(name)]),
)
const sameAsEnglish = inEveryLanguage<Readonly<Record<string, string>>>('same-as-english')

const contentOf = (
  { questionnaire, ruleSet, leavesOut = [], written }: PathwayForm,
  beside: Pick<Content, 'library' | 'occasions' | 'outcomes' | 'messages' | 'asksWhoFillsIn'>,
): Content => ({
  questionnaire,
  ruleSet,
  leavesOut,
  written,
  sources,
  handoutSources,
  handoutFolders,
  sameAsEnglish,
  ...beside,
})

const outcomeWords = ({ words }: Pathway): Content['outcomes']['words'] =>
  Object.fromEntries(locales.map((locale) => [locale, words[locale].outcomeCodes]))

/** The forms of a pathway; what it gives to read is looked at beside the first of them. */
export function contentsOf(pathway: Pathway): readonly [intake: Content, checkIn: Content] {
  const { intake, checkIn, handouts, occasions, filledInBy, folder, outcomeCodes: codes } = pathway
  const outcomes = { folder, codes, words: outcomeWords(pathway) }
  const asksWhoFillsIn = filledInBy !== null
  return [
    contentOf(intake, { library: handouts, occasions, outcomes, messages, asksWhoFillsIn }),
    contentOf(checkIn, {
      ...{ library: [], occasions: [], messages: {}, asksWhoFillsIn },
      outcomes: { ...outcomes, codes: [], words: {} },
    }),
  ]
}

/** What stands in the way of reading any of it: words that are missing altogether, lists that are not of today. */
export const currentLanguageProblems = languageProblems(
  contentFiles(here),
  locales,
  staleLists(here, locales).map(({ file }) => file),
)

/** The content of this checkout. */
export const currentContents: readonly Content[] = pathways.flatMap(contentsOf)
