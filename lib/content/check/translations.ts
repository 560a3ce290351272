import { type Locale, locales, type Questionnaire, type QuestionnaireWords } from '@/lib/intake/questionnaire'
import type { Content, ContentProblem } from './content'
import { fileOfItemWords, fileOfWords } from './files'
import { samePlaceholders } from './placeholders'
import { mayBeSame } from './same-as-english'

type Leaf = readonly [path: string, text: string]

const leavesOf = (value: unknown, above: readonly string[] = []): readonly Leaf[] => {
  if (typeof value === 'string') return [[above.join('.'), value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => leavesOf(each, [...above, key]))
}

/** A language may need words of its own for an option that another takes from the shared ones. */
const isOwnOption = (questionnaire: Questionnaire, id: string, path: string): boolean => {
  const item = questionnaire.items.find((each) => each.id === id)
  return item !== undefined && 'options' in item && item.options.some((option) => path.endsWith(`options.${option}`))
}

interface Pair {
  readonly id: string
  readonly file: string
  readonly en: unknown
  readonly other: unknown
}

function problemsOf(
  { id, file, en, other }: Pair,
  questionnaire: Questionnaire,
  same: Readonly<Record<string, string>> | undefined,
): readonly ContentProblem[] {
  const said = (path: string, problem: string) => ({ file, id, problem: path ? `${path}: ${problem}` : problem })
  const [english, foreign] = [new Map(leavesOf(en)), new Map(leavesOf(other))]
  return [
    ...[...english].flatMap(([path, text]) => {
      const words = foreign.get(path)
      if (words === undefined) return [said(path, 'it is missing')]
      if (!samePlaceholders(text, words)) return [said(path, 'its placeholders are not those of the English')]
      return words === text && !mayBeSame(text, same) ? [said(path, 'it still says the English')] : []
    }),
    ...[...foreign.keys()]
      .filter((path) => !english.has(path) && !isOwnOption(questionnaire, id, path))
      .map((path) => said(path, 'there is no English for it')),
  ]
}

/** Entries that both languages have; one that is missing altogether is found where words are looked for. */
const pairsIn = (
  en: Readonly<Record<string, unknown>>,
  other: Readonly<Record<string, unknown>>,
  file: (id: string) => string,
): readonly Pair[] =>
  Object.keys(en)
    .filter((id) => other[id] !== undefined)
    .map((id) => ({ id, file: file(id), en: en[id], other: other[id] }))

const parts = ['sections', 'pages', 'checklists'] as const

function pairsOf(content: Content, en: QuestionnaireWords, other: QuestionnaireWords, locale: Locale): readonly Pair[] {
  return [
    ...pairsIn(en.items, other.items, (id) => fileOfItemWords(content, id, locale)),
    ...parts.flatMap((part) => pairsIn(en[part], other[part], () => fileOfWords(content, 'pages', locale))),
    { id: 'shared', file: fileOfWords(content, 'shared', locale), en: en.shared, other: other.shared },
    {
      id: 'aboutAnother',
      file: fileOfWords(content, 'pages', locale),
      en: en.aboutAnother,
      other: other.aboutAnother,
    },
  ]
}

/** Each sentence of every other language beside its English. */
export function translationProblems(content: Content): readonly ContentProblem[] {
  const { questionnaire, sameAsEnglish } = content
  const { words } = questionnaire
  return locales.flatMap((locale) => {
    const other = words[locale]
    if (!other || locale === 'en') return []
    return pairsOf(content, words.en, other, locale).flatMap((pair) =>
      problemsOf(pair, questionnaire, sameAsEnglish[locale]),
    )
  })
}
