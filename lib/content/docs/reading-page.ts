import { exercises } from '@/lib/content/exercises/exercises'
import { planCopies } from '@/lib/content/exercises/plans'
import { knownWords } from '@/lib/content/handouts/known-words'
import { messages } from '@/lib/content/messages/messages'
import type { HandoutEntry, TeachBack } from '@/lib/handouts/handout'
import { measureOf } from '@/lib/handouts/hard-to-read'
import { measuredTexts } from '@/lib/handouts/readability'
import { aboutAnother } from '@/lib/intake/about-another'
import { type Locale, locales, type Questionnaire } from '@/lib/intake/questionnaire'
import type { Pathway } from '@/lib/pathways/pathway'
import { englishName } from '@/lib/web/language-names'
import { namesOnABox, partsAround, proseOf, withoutExamples, wordsOfPage } from './patient-words'

interface Measured {
  readonly text: string
  /** In each language what is measured by itself, for the hardest counts. */
  readonly said: (locale: Locale) => readonly string[]
  /** What is explained where it stands, and counts as two syllables. */
  readonly known: readonly string[]
}

const askedIn = ({ ask, answers, model }: TeachBack): string =>
  [ask, ...answers.map(({ words }) => words), model].join('\n')

const ofHandout = ({ handout, words }: HandoutEntry): readonly Measured[] => [
  {
    ...{ text: `${handout}: ${words.en.title}`, known: knownWords },
    said: (locale) => measuredTexts(words[locale].body),
  },
  {
    ...{ text: `${handout}: the question after it`, known: knownWords },
    said: (locale) => [askedIn(words[locale].teachBack)],
  },
]

const everyExercise = Object.keys(exercises).map((exercise) => ({ exercise, dose: null, days: [1], word: '' }))

const ofPlan: Measured = {
  ...{ text: 'A plan of all exercises', known: knownWords },
  said: (locale) =>
    planCopies(everyExercise)
      .filter((copy) => copy.locale === locale)
      .flatMap(({ body }) => measuredTexts(body)),
}

const ofForm = (form: Questionnaire): readonly Measured[] =>
  form.pages.flatMap((page) =>
    [[page.id, form.words] as const, [`${page.id}, about somebody else`, aboutAnother(form, 'Ana').words] as const].map(
      ([text, words]) => ({
        ...{ text, known: namesOnABox },
        said: (locale: Locale) => [withoutExamples(wordsOfPage(words[locale] ?? words.en, page))],
      }),
    ),
  )

const ofMessages = (part: (typeof partsAround)[number]): Measured => ({
  ...{ text: part, known: namesOnABox },
  said: (locale) => [proseOf(messages[locale][part])],
})

/** Those that can be measured. */
const measured = locales.flatMap((locale) => {
  const kind = measureOf([], locale, [])?.kind
  return kind ? [{ locale, kind }] : []
})

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

const tableOf = (heading: string, rows: readonly Measured[]): readonly string[] => [
  ...[`## ${heading}`, ''],
  row(['text', ...measured.map(({ locale, kind }) => `${englishName(locale)}: ${kind}`)]),
  row(['---', ...measured.map(() => '--:')]),
  ...rows.map(({ text, said, known }) =>
    row([text, ...measured.map(({ locale }) => measureOf(said(locale), locale, known)?.value.toFixed(1) ?? '')]),
  ),
  '',
]

/** How hard each text is that a patient reads, as measured. */
export const readingPage = (pathways: readonly Pathway[]): string =>
  [
    '# How hard the texts are to read, as measured',
    '',
    'Written by `npm run docs` from `lib/content`. A test fails while this page and the words differ: a text that gets harder',
    'stands in the change that made it so.',
    '',
    '- English: the Flesch-Kincaid school grade, where less is easier. Spanish: the ease by Szigriszt-Pazos from 0 to 100, where',
    '  more is easier: over 65 is fairly easy, over 80 very easy. Both are a prompt for whoever writes, and no proof of plain words.',
    '- Of a handout all that is told and its paragraphs are measured each by itself, and the harder one stands here. Words that a',
    '  text has to explain count as two syllables; headings count for nothing.',
    '- Tests refuse more than grade 6, and less than 65 of a handout or 60 of a page.',
    '',
    ...tableOf('Handouts', [...new Set(pathways.flatMap(({ handouts }) => handouts))].flatMap(ofHandout)),
    ...tableOf('Exercises', [ofPlan]),
    ...pathways.flatMap(({ intake, checkIn }) =>
      [intake, checkIn].flatMap(({ questionnaire }) =>
        tableOf(`Questions: ${questionnaire.id}`, ofForm(questionnaire)),
      ),
    ),
    ...tableOf('What the pages say around the questions', partsAround.map(ofMessages)),
  ].join('\n')
