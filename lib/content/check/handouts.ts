import type { HandoutEntry, HandoutWords } from '@/lib/handouts/handout'
import { type Locale, locales } from '@/lib/intake/questionnaire'
import { unknownIn } from './conditions'
import { timesTold } from '@/lib/handouts/told-in'
import { picturesIn } from '@/lib/pictures/in-text'
import { pictures } from '../pictures/pictures'
import type { Content, ContentProblem } from './content'
import { isDate } from './date'
import { duplicates } from './duplicates'
import { fileOfHandout, libraryFile } from './files'

const answersOf = ({ teachBack }: HandoutWords) => teachBack.answers.map(({ id, verdict }) => `${id} ${verdict}`)

function* problemsOfEntry(entry: HandoutEntry, content: Content): Generator<string> {
  const known: Readonly<Record<string, string>> = { ...content.sources, ...content.handoutSources }
  const rules = content.ruleSet.rules.map(({ id }) => id)
  if (entry.sources.length === 0) yield 'it names no source'
  for (const { code, title } of entry.sources) if (known[code] !== title) yield `there is no such source as ${code}`
  if (!isDate(entry.reviewedOn)) yield 'the day it was reviewed is not a date'
  for (const { when, reason } of [...entry.suggestedWhen, ...(entry.cautionedWhen ?? [])]) {
    if (!when) continue
    for (const problem of unknownIn(when, content.questionnaire, rules)) yield `where “${reason}”: ${problem}`
  }
}

function* problemsOfPictures({ body }: HandoutWords, english: HandoutWords | undefined): Generator<string> {
  const shown = picturesIn(body)
  for (const { id, shows, caption } of shown) {
    if (!pictures.has(id)) yield `there is no such picture as ${id}`
    if (shows.trim() === '' || caption.trim() === '') yield `the picture ${id} has no words or no caption`
  }
  const idsIn = (marked: typeof shown) => marked.map(({ id }) => id).join()
  if (english && body.trim() !== '' && idsIn(shown) !== idsIn(picturesIn(english.body)))
    yield 'its pictures are not those of the English'
}

function* problemsOfWords(words: HandoutWords | undefined, english: HandoutWords | undefined): Generator<string> {
  if (!words) {
    yield 'it has no words in this language'
    return
  }
  if ([words.title, words.body, words.teachBack.ask, words.teachBack.model].some((text) => text.trim() === '')) {
    yield 'its title, body, question or model answer is empty'
  }
  const { toldIn = '' } = words.teachBack
  const times = timesTold(words.body, toldIn)
  if (words.body.trim() !== '' && times !== 1)
    yield `its question says that “${toldIn}” tells it, and ${String(times)} parts of the text begin so`
  const verdicts = words.teachBack.answers.map(({ verdict }) => verdict)
  for (const verdict of ['right', 'worrying'] as const) {
    if (!verdicts.includes(verdict)) yield `none of the answers to its question is ${verdict}`
  }
  for (const id of duplicates(words.teachBack.answers.map((answer) => answer.id))) yield `two answers have the id ${id}`
  if (english && answersOf(words).join() !== answersOf(english).join()) {
    yield 'the answers to its question are not those of the English'
  }
  yield* problemsOfPictures(words, english)
  if (english && words !== english && words.title === english.title) yield 'its title still says the English'
}

function* problemsOfOccasions({ occasions, questionnaire, ruleSet }: Content): Generator<ContentProblem> {
  const file = 'occasions.ts'
  const rules = ruleSet.rules.map(({ id }) => id)
  for (const { id, when } of occasions) {
    if (!when) continue
    for (const problem of unknownIn(when, questionnaire, rules)) yield { file, id, problem }
  }
  for (const id of duplicates(occasions.map((each) => each.id)))
    yield { file, id, problem: 'another occasion has this id' }
}

/** The types promise every language; what was read from elsewhere may still lack one. */
const wordsIn = (entry: HandoutEntry): Readonly<Partial<Record<Locale, HandoutWords>>> => entry.words

export function handoutProblems(content: Content): readonly ContentProblem[] {
  const { library } = content
  const { folder } = content.outcomes
  return [
    ...[...problemsOfOccasions(content)].map(({ file, ...rest }) => ({ file: `${folder}/${file}`, ...rest })),
    ...library.flatMap((entry) => {
      const id = entry.handout
      const words = wordsIn(entry)
      return [
        ...[...problemsOfEntry(entry, content)].map((problem) => ({
          file: fileOfHandout(content, id, 'entry'),
          id,
          problem,
        })),
        ...locales.flatMap((locale) =>
          [...problemsOfWords(words[locale], words.en)].map((problem) => ({
            file: fileOfHandout(content, id, locale),
            id,
            problem,
          })),
        ),
      ]
    }),
    ...duplicates(library.map(({ handout }) => handout)).map((id) => ({
      file: libraryFile,
      id,
      problem: 'another handout has this id',
    })),
  ]
}
