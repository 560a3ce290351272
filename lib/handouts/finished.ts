import type { Locale } from '@/lib/intake/questionnaire'
import { type BlockWords, readText, type ReadText } from './blocks'
import { type Draft, type PartName, writtenIn } from './draft'
import type { Shelf } from './own-handout'
import { readingOf } from './hard-to-read'
import type { TextProblem } from './text-problem'

/** What is left to do before a second person is asked to read it. */
export interface Lack {
  readonly part: PartName
  readonly kind: 'no-words' | 'no-title' | 'no-about' | 'no-sources' | 'question-differs' | 'text-problems'
  /** Of `text-problems`. */
  readonly problems?: readonly TextProblem[]
}

export type BlocksOf = (locale: Locale) => BlockWords

export interface Read extends ReadText {
  readonly locale: Locale
  readonly title: string
}

export const readDraft = (draft: Draft, blocksOf: BlocksOf): readonly Read[] =>
  writtenIn(draft).map((locale) => {
    const { title = '', text = '' } = draft.words[locale] ?? {}
    return { locale, title, ...readText(text, blocksOf(locale)) }
  })

const verdictsOf = ({ teachBack }: ReadText): string =>
  (teachBack?.answers ?? []).map(({ verdict }) => verdict).join(' ')

export function lacksOf(draft: Draft, read: readonly Read[]): readonly Lack[] {
  const [first] = read
  const lacks: readonly (Lack | null)[] = [
    first ? null : { part: 'en', kind: 'no-words' },
    ...read.flatMap(({ locale: part, title, problems, ...rest }): readonly (Lack | null)[] => [
      title === '' ? { part, kind: 'no-title' } : null,
      problems.length > 0 ? { part, kind: 'text-problems', problems } : null,
      // An answer means the same in every language: the clinic hears of a worrying one whichever was read.
      first && verdictsOf(first) !== verdictsOf({ problems, ...rest }) ? { part, kind: 'question-differs' } : null,
    ]),
    draft.about.about === '' ? { part: 'about', kind: 'no-about' } : null,
    draft.about.sources === '' ? { part: 'about', kind: 'no-sources' } : null,
  ]
  return lacks.filter((lack) => lack !== null)
}

/** What the library says of it from now on. */
export function shelfOf(draft: Draft, read: readonly Read[], knownWords: readonly string[]): Shelf {
  const { about, askedFor, topic, ticked, suggestedFor, cautionedFor, reviewMonths, sources } = draft.about
  const english = read.find(({ locale }) => locale === 'en')
  const facts = read.map(({ body, locale }) => readingOf(body, locale, knownWords))
  return {
    ...{ about, askedFor, topic, ticked, suggestedFor, cautionedFor, reviewMonths },
    titles: Object.fromEntries(read.map(({ locale, title }) => [locale, title])),
    sources: sourcesOf(sources),
    grade: english ? (readingOf(english.body, 'en', knownWords).measure?.value ?? null) : null,
    minutes: Math.max(1, ...facts.map(({ minutes }) => minutes)),
  }
}

const sourcesOf = (typed: string): Shelf['sources'] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((title, index) => ({ code: String(index + 1), title }))
