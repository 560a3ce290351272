import type { FieldError } from '@/lib/result'
import { isWritable, mergeAnswers } from './answers'
import { evaluateCondition } from './condition'
import type { BlockView, PageView, QuestionView } from './page-view'
import { type Answers, isAnswered } from './questionnaire'
import { type Intent, joined, nothing, type PageReading, readChecklist } from './read-checklist'
import { type PageInput, readQuestion, textIn } from './read-question'

export type { Intent, PageInput, PageReading }

const failed = (field: string, error: FieldError): PageReading => ({ ...nothing, errors: { [field]: error } })
const isTypedIn = ({ as }: QuestionView): boolean => as === 'number' || as === 'duration' || as === 'text'

const legible = (typed: string): string =>
  Array.from(typed, (each) => (isWritable(each) ? each : ' '))
    .join('')
    .trim()

/**
 * Left open with something in it that cannot be read. What is written is kept as far as it goes, so that its words are
 * heard; anything else typed takes the place of an answer, for whoever asks again.
 */
function leftUnread(view: QuestionView, input: PageInput): PageReading {
  const typed = isTypedIn(view) ? legible(textIn(input, view.field).slice(0, view.maxLength ?? 100)) : ''
  if (view.as === 'text') return { ...nothing, changes: { [view.item]: typed } }
  return { ...nothing, changes: { [view.item]: null }, asTyped: typed === '' ? {} : { [view.item]: typed } }
}

/**
 * Codes: answer-missing (nothing typed), choice-missing, choose-from-list, number-needed, number-range {min, max},
 * number-whole, answer-too-long {max}, none-and-others, when-missing (a sign is ticked and its time is not),
 * characters-not-allowed.
 */
function readOne(view: QuestionView, input: PageInput, intent: Intent): PageReading {
  const reading = readQuestion(view, input)
  if (!reading.ok) {
    if (intent === 'skip') return leftUnread(view, input)
    // A red flag at its beginning is heard, whatever comes of the rest.
    const kept = reading.error.code === 'answer-too-long' ? leftUnread(view, input) : nothing
    return { ...kept, ...failed(reading.at ?? view.field, reading.error), changes: kept.changes }
  }
  if (isAnswered(reading.value)) return { ...nothing, changes: { [view.item]: reading.value } }
  if (view.isHeldBack) return nothing
  if (intent === 'continue' && view.as !== 'text') {
    return failed(view.field, { code: isTypedIn(view) ? 'answer-missing' : 'choice-missing' })
  }
  // Radio buttons cannot be unchosen, so their silence takes nothing back.
  const isTakenBack = view.values.length > 0 && !['radios', 'scale', 'levels'].includes(view.as)
  return { ...nothing, changes: isTakenBack ? { [view.item]: null } : {} }
}

const isShown = (block: BlockView, view: PageView, answers: Answers): boolean =>
  block.kind === 'checklist' ||
  !block.shownWhen ||
  evaluateCondition(block.shownWhen, { subject: view.given.subject, answers }) === 'yes'

/** Reads block by block; a question that the answers above it do not bring up is passed over. */
function walk(view: PageView, input: PageInput, intent: Intent) {
  const readings: PageReading[] = []
  const shown: BlockView[] = []
  let answers = view.given.answers
  for (const block of view.blocks) {
    if (!isShown(block, view, answers)) continue
    const reading = block.kind === 'checklist' ? readChecklist(block, input, intent) : readOne(block, input, intent)
    readings.push(reading)
    shown.push(block)
    answers = mergeAnswers(answers, reading.changes)
  }
  return { reading: joined(readings), shown }
}

/**
 * What a page's form says: the answers to change (null: taken back), and what is wrong, by field name. Browser and server
 * read with this alone.
 */
export const readPage = (view: PageView, input: PageInput, intent: Intent): PageReading =>
  walk(view, input, intent).reading

/** The fields to show while the form holds this; for a browser that reacts as answers are given. */
export const shownFields = (view: PageView, input: PageInput): readonly string[] =>
  walk(view, input, 'autosave').shown.map((block) => block.field)
