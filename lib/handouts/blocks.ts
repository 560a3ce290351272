import { pictureAt, picturesIn } from '@/lib/pictures/in-text'
import { decorationMark } from '@/lib/pictures/own'
import type { TeachBack } from './handout'
import { questionText, readQuestion } from './question-block'
import { headingAbove, tellingIn, timesTold } from './told-in'
import type { TextProblem, TextProblemKind } from './text-problem'

/** What a text may ask for by name, as Markdown: `[[picture: …]]`, `[[exercise: …]]`, `[[decoration: …]]`, `[[help]]`. */
export interface BlockWords {
  readonly pictures: Readonly<Record<string, string>>
  readonly exercises: Readonly<Record<string, string>>
  /** When to get help now. It stands in every handout; where a text does not place it, at the end. */
  readonly help: string
  /** The pictures of the clinic's own, by id: a text says itself what each shows. */
  readonly own?: readonly string[]
}

export interface ReadText {
  /** Markdown as a patient reads it. */
  readonly body: string
  readonly teachBack: TeachBack | null
  readonly problems: readonly TextProblem[]
}

const asked = /\[\[\s*([a-z]+)\s*(?::\s*([\w-]*)\s*)?\]\]/gi
const standsAlone = new Set(['exercise', 'help', 'question', 'end'])

/** A text as a lead types it, made into what a patient reads. */
export function readText(text: string, words: BlockWords): ReadText {
  const problems: TextProblem[] = []
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  const question = readQuestion(lines, (problem) => problems.push(problem))
  const shown = lines.map((line, index) => {
    if (question.covers(index)) return ''
    const say = (kind: TextProblemKind, what: string) => problems.push({ line: index + 1, kind, what })
    checkLine(line, words.own ?? [], say)
    return line.replace(asked, (whole: string, name: string, of: string | undefined) => {
      if (standsAlone.has(name.toLowerCase()) && line.trim() !== whole) say('block-not-alone', whole)
      return blockOf(words, { whole, name: name.toLowerCase(), of: of ?? '' }, say)
    })
  })
  /** Where nobody says it, a question is about what stands above it. */
  const above = () => headingAbove(shown.slice(0, question.from).join('\n'))
  const typed = shown.join('\n').trim()
  if (typed === '') problems.push({ line: 1, kind: 'no-text', what: '' })
  const helped = holdsBox(typed, words.help) ? typed : `${typed}\n\n${words.help}`
  if (helped !== typed) problems.push(...headedLikeHelp(lines, words.help))
  const body = helped.replace(/\n{3,}/g, '\n\n').trim()
  const { told } = question
  if (told && told.words !== '' && timesTold(body, told.words) === 0)
    problems.push({ line: told.line + 1, kind: 'question-told-nowhere', what: told.words })
  return {
    body,
    teachBack: question.teachBack && tellingIn(question.teachBack, told ? told.words || undefined : above()),
    problems: problems.sort((one, other) => one.line - other.line),
  }
}

/** All of its lines, in their order: a text may say more between them. */
function holdsBox(text: string, help: string): boolean {
  const wanted = help.split('\n').filter((line) => line.trim() !== '')
  let found = 0
  for (const line of text.split('\n')) if (line.trim() === wanted[found]?.trim()) found += 1
  return found === wanted.length
}

const heading = (line: string): string | undefined => /^#{1,6}\s+(.*\S)/.exec(line.trim())?.[1]?.toLowerCase()

/** What is called like the box and is not it: a reader would take it for all of it. */
const headedLikeHelp = (lines: readonly string[], help: string): readonly TextProblem[] =>
  lines.flatMap((line, index) => {
    const called = heading(line)
    const isLike = called !== undefined && called === heading(help)
    return isLike ? [{ line: index + 1, kind: 'help-not-whole', what: line.trim() } as const] : []
  })

interface Asked {
  readonly whole: string
  readonly name: string
  readonly of: string
}

function blockOf(
  words: BlockWords,
  { whole, name, of }: Asked,
  say: (kind: TextProblemKind, what: string) => void,
): string {
  if (name === 'help') return words.help
  const named: Readonly<Record<string, readonly [BlockWords['pictures'], TextProblemKind]>> = {
    picture: [words.pictures, 'unknown-picture'],
    exercise: [words.exercises, 'unknown-exercise'],
    decoration: [Object.fromEntries((words.own ?? []).map((id) => [id, decorationMark(id)])), 'unknown-picture'],
  }
  const [from, kind] = named[name] ?? ([{}, 'unknown-block'] as const)
  const found = new Map(Object.entries(from)).get(of)
  if (found === undefined) say(kind, of === '' ? whole : of)
  return found ?? ''
}

/** What Markdown would let pass and a handout does not show. */
function checkLine(line: string, own: readonly string[], say: (kind: TextProblemKind, what: string) => void): void {
  if (/^#\s/.test(line)) say('heading-too-high', line.trim())
  const html = /<\/?[a-z][^>]*>|<!--/i.exec(line)
  if (html) say('raw-html', html[0])
  for (const [, shows = '', address = ''] of line.matchAll(/!\[([^\]]*)\]\(([^)\s]*)/g)) {
    const id = pictureAt(address)
    if (id === null) say('picture-from-elsewhere', address)
    else if (id.startsWith('own-') && !own.includes(id)) say('unknown-picture', id)
    else if (shows.trim() === '') say('picture-without-words', address)
  }
}

/** What was published, as a lead would have typed it, for being changed. */
export function typedText({ body, teachBack }: Pick<ReadText, 'body' | 'teachBack'>, words: BlockWords): string {
  const named = (from: Readonly<Record<string, string>>, name: string) =>
    Object.entries(from).map(([id, text]) => [text, `[[${name}: ${id}]]`] as const)
  // An exercise holds pictures: it is looked for first.
  const marks = [...named(words.exercises, 'exercise'), [words.help, '[[help]]'] as const]
  const text = marks.reduce((whole, [found, mark]) => whole.replaceAll(found, mark), body)
  const pictured = picturesIn(text).length > 0 ? named(words.pictures, 'picture') : []
  const short = pictured.reduce((whole, [found, mark]) => whole.replaceAll(found, mark), text)
  const typed = short.replace(/!\[\]\(picture:(own-[\w-]+)\)/g, '[[decoration: $1]]')
  return teachBack ? `${typed}\n\n${questionText(teachBack)}` : typed
}
