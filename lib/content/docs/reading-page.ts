import { exercises } from '@/lib/content/exercises/exercises'
import { planCopies } from '@/lib/content/exercises/plans'
import { knownWords } from '@/lib/content/handouts/known-words'
import { messages } from '@/lib/content/messages/messages'
import type { HandoutEntry, TeachBack } from '@/lib/handouts/handout'
import { gradeOf, measuredTexts, spanishEaseOf } from '@/lib/handouts/readability'
import { aboutAnother } from '@/lib/intake/about-another'
import type { Questionnaire } from '@/lib/intake/questionnaire'
import type { Pathway } from '@/lib/pathways/pathway'
import { namesOnABox, partsAround, proseOf, withoutExamples, wordsOfPage } from './patient-words'

interface Measured {
  readonly text: string
  /** Each by itself, for the hardest counts. */
  readonly en: readonly string[]
  readonly es: readonly string[]
  /** What is explained where it stands, and counts as two syllables. */
  readonly known: readonly string[]
}

const askedIn = ({ ask, answers, model }: TeachBack): string =>
  [ask, ...answers.map(({ words }) => words), model].join('\n')

const ofHandout = ({ handout, words: { en, es } }: HandoutEntry): readonly Measured[] => [
  { text: `${handout}: ${en.title}`, en: measuredTexts(en.body), es: measuredTexts(es.body), known: knownWords },
  {
    ...{ text: `${handout}: the question after it`, known: knownWords },
    ...{ en: [askedIn(en.teachBack)], es: [askedIn(es.teachBack)] },
  },
]

const everyExercise = Object.keys(exercises).map((exercise) => ({ exercise, dose: null, days: [1], word: '' }))

function ofPlan(): Measured {
  const bodyIn = (locale: 'en' | 'es') => planCopies(everyExercise).find((copy) => copy.locale === locale)?.body ?? ''
  const [en, es] = [measuredTexts(bodyIn('en')), measuredTexts(bodyIn('es'))]
  return { text: 'A plan of all exercises', en, es, known: knownWords }
}

const ofForm = (form: Questionnaire): readonly Measured[] =>
  form.pages.flatMap((page) =>
    [[page.id, form.words] as const, [`${page.id}, about somebody else`, aboutAnother(form, 'Ana').words] as const].map(
      ([text, words]) => ({
        ...{ text, known: namesOnABox, en: [wordsOfPage(words.en, page)] },
        es: [withoutExamples(wordsOfPage(words.es ?? words.en, page))],
      }),
    ),
  )

const ofMessages = (part: (typeof partsAround)[number]): Measured => ({
  ...{ text: part, known: namesOnABox },
  ...{ en: [proseOf(messages.en[part])], es: [proseOf(messages.es[part])] },
})

const tableOf = (heading: string, rows: readonly Measured[]): readonly string[] => [
  ...[`## ${heading}`, '', '| text | English: grade | Spanish: ease |', '| --- | --: | --: |'],
  ...rows.map(({ text, en, es, known }) => {
    const grade = Math.max(...en.map((each) => gradeOf(each, { knownWords: known })))
    const ease = Math.min(...es.map(spanishEaseOf))
    return `| ${text} | ${grade.toFixed(1)} | ${ease.toFixed(1)} |`
  }),
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
    ...tableOf('Exercises', [ofPlan()]),
    ...pathways.flatMap(({ intake, checkIn }) =>
      [intake, checkIn].flatMap(({ questionnaire }) =>
        tableOf(`Questions: ${questionnaire.id}`, ofForm(questionnaire)),
      ),
    ),
    ...tableOf('What the pages say around the questions', partsAround.map(ofMessages)),
  ].join('\n')
