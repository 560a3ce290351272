import type { TeachBack, Verdict } from './handout'
import type { TextProblem, TextProblemKind } from './text-problem'

const signs: Readonly<Record<string, Verdict>> = { '+': 'right', '~': 'close', '-': 'worrying' }
const signOf: Readonly<Record<Verdict, string>> = { right: '+', close: '~', worrying: '-' }
const most = 8

const begins = /^\s*\[\[\s*question\s*\]\]\s*$/i
const ends = /^\s*\[\[\s*end\s*\]\]\s*$/i

interface Found {
  readonly teachBack: TeachBack | null
  /** Where it begins, counted from 0. */
  readonly from: number
  /** The line that says where the answer is told, and its words; null where there is none. */
  readonly told: { readonly line: number; readonly words: string } | null
  /** Whether the line, counted from 0, belongs to the question and not to the text. */
  readonly covers: (line: number) => boolean
}

/**
 * The question after reading: `[[question]]`, what is asked, an answer a line behind `+` (right), `~` (nearly right) or
 * `-` (worrying), behind `=` what a good answer is, behind `>` where that is told, `[[end]]`.
 */
export function readQuestion(lines: readonly string[], problem: (found: TextProblem) => void): Found {
  const from = lines.findIndex((line) => begins.test(line))
  if (from < 0) return { teachBack: null, from, told: null, covers: () => false }
  const say = (line: number, kind: TextProblemKind, what = '') => {
    problem({ line: line + 1, kind, what })
  }
  const length = lines.slice(from).findIndex((line) => ends.test(line))
  const to = length < 0 ? lines.length - 1 : from + length
  if (length < 0) say(from, 'question-open')
  lines.forEach((line, at) => {
    if (at > to && begins.test(line)) say(at, 'second-question')
  })
  const inside = lines.slice(from + 1, length < 0 ? lines.length : to)
  const teachBack = questionOf(inside, (kind, what, at) => {
    say(from + 1 + at, kind, what)
  })
  const again = lines.map((line, at) => at > to && (begins.test(line) || ends.test(line)))
  const told = inside.findIndex(saysWhere)
  return {
    teachBack,
    from,
    told: told < 0 ? null : { line: from + 1 + told, words: inside[told]?.trim().slice(1).trim() ?? '' },
    covers: (at) => (at >= from && at <= to) || again[at] === true,
  }
}

const saysWhere = (line: string): boolean => line.trim().startsWith('>')

function questionOf(
  lines: readonly string[],
  say: (kind: TextProblemKind, what: string, at: number) => void,
): TeachBack | null {
  const asks: string[] = []
  const models: string[] = []
  const answers: { id: string; words: string; verdict: Verdict }[] = []
  lines.forEach((raw, at) => {
    const line = raw.trim()
    const rest = line.slice(1).trim()
    const verdict = signs[line[0] ?? '']
    if (line === '' || saysWhere(line)) return
    if (verdict && rest !== '') answers.push({ id: `answer-${String(answers.length + 1)}`, words: rest, verdict })
    else if (line.startsWith('=')) models.push(rest)
    else if (answers.length === 0 && !verdict) asks.push(line)
    else say('question-line', line, at)
  })
  const problems: readonly (readonly [boolean, TextProblemKind])[] = [
    [asks.length === 0, 'question-without-ask'],
    [answers.length < 2, 'question-few-answers'],
    [answers.length > most, 'question-many-answers'],
    [!answers.some(({ verdict }) => verdict === 'right'), 'question-without-right'],
    [models.join('').trim() === '', 'question-without-model'],
  ]
  const lacking = problems.filter(([lacks]) => lacks)
  for (const [, kind] of lacking) say(kind, '', -1)
  return lacking.length > 0 ? null : { ask: asks.join(' '), answers, model: models.join(' ') }
}

export const questionText = ({ ask, answers, model, toldIn = '' }: TeachBack): string =>
  [
    '[[question]]',
    ask,
    ...answers.map(({ verdict, words }) => `${signOf[verdict]} ${words}`),
    `= ${model}`,
    `> ${toldIn}`.trim(),
    '[[end]]',
  ].join('\n')
