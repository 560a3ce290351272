import type { FieldError } from '@/lib/result'
import { isExclusive, isOnStep, isWritable } from './answers'
import type { QuestionView } from './page-view'
import type { AnswerValue } from './questionnaire'
import { durationUnits, toTenth } from './words'

/** What a form sent: every field's values, by name. */
export type PageInput = Readonly<Record<string, readonly string[]>>

/** `value` undefined: nothing was given. `at` names a field other than the question's own. */
export type Reading =
  | { readonly ok: true; readonly value: AnswerValue | undefined }
  | { readonly ok: false; readonly at?: string; readonly error: FieldError }

const given = (value: AnswerValue | undefined): Reading => ({ ok: true, value })
const wrong = (code: string, values?: FieldError['values'], at?: string): Reading => ({
  ok: false,
  ...(at ? { at } : {}),
  error: { code, ...(values ? { values } : {}) },
})

export const chosenIn = (input: PageInput, field: string): readonly string[] => [
  ...new Set((input[field] ?? []).filter((value) => value !== '')),
]

const typedIn = (input: PageInput, field: string): string => (input[field]?.[0] ?? '').trim()

const isListed = (view: QuestionView, value: string): boolean => view.options.some((option) => option.value === value)

function readChoice(view: QuestionView, input: PageInput): Reading {
  const [choice, ...more] = chosenIn(input, view.field)
  if (choice === undefined) return given(undefined)
  if (more.length > 0 || !isListed(view, choice)) return wrong('choose-from-list')
  return given(view.as === 'scale' || view.as === 'levels' ? Number(choice) : choice)
}

function readCheckboxes(view: QuestionView, input: PageInput): Reading {
  const chosen = chosenIn(input, view.field)
  if (chosen.length === 0) return given(undefined)
  if (!chosen.every((value) => isListed(view, value))) return wrong('choose-from-list')
  if (view.exclusive && !isExclusive(chosen, view.exclusive)) return wrong('none-and-others')
  return given(chosen)
}

/** People write one and a half as 1.5 and as 1,5; a thousand as 1,000, as 1.000 and as 1 000. Nobody guesses by a factor. */
const isAmbiguous = (typed: string): boolean => /^-?\d+(?:[.,'’\s]\d{3})+(?:[.,]\d+)?$/.test(typed)

const numberFrom = (typed: string): number | null =>
  /^-?\d{1,9}([.,]\d{1,9})?$/.test(typed) ? Number(typed.replace(',', '.')) : null

/** Why nothing is read from what was typed. */
const unreadable = (typed: string): Reading => wrong(isAmbiguous(typed) ? 'number-ambiguous' : 'number-needed')

function readNumber(view: QuestionView, input: PageInput): Reading {
  const typed = typedIn(input, view.field)
  if (typed === '') return given(undefined)
  const value = numberFrom(typed)
  if (value === null || isAmbiguous(typed)) return unreadable(typed)
  const { min, max, step } = view.range ?? { min: 0, max: 0, step: 1 }
  if (value < min || value > max) return wrong('number-range', { min, max })
  return isOnStep(value, step) ? given(value) : wrong('number-whole')
}

/** An amount and its unit, kept as weeks to one decimal. A unit alone is only what the list started on. */
function readDuration(view: QuestionView, input: PageInput): Reading {
  const typed = typedIn(input, view.field)
  if (typed === '') return given(undefined)
  const amount = numberFrom(typed)
  if (amount === null || isAmbiguous(typed)) return unreadable(typed)
  const unitField = `${view.field}_unit`
  const [chosen] = chosenIn(input, unitField)
  const unit = durationUnits.find((each) => each.unit === chosen)
  if (!unit) return wrong('choose-from-list', undefined, unitField)
  const weeks = toTenth(amount * unit.weeks)
  const { min, max } = view.range ?? { min: 0, max: 0 }
  if (amount < min || weeks > max) return wrong('number-range', { min, max: Math.floor(max / unit.weeks) })
  return given(weeks)
}

/** A browser sends the end of a line as two signs. */
export const textIn = (input: PageInput, field: string): string => typedIn(input, field).replaceAll('\r\n', '\n')

function readText(view: QuestionView, input: PageInput): Reading {
  const typed = textIn(input, view.field)
  if (typed === '') return given(undefined)
  const max = view.maxLength ?? 0
  if (typed.length > max) return wrong('answer-too-long', { max })
  return isWritable(typed) ? given(typed) : wrong('characters-not-allowed')
}

const readers: Readonly<Record<QuestionView['as'], (view: QuestionView, input: PageInput) => Reading>> = {
  radios: readChoice,
  scale: readChoice,
  levels: readChoice,
  checkboxes: readCheckboxes,
  'body-map': readCheckboxes,
  number: readNumber,
  duration: readDuration,
  text: readText,
}

export const readQuestion = (view: QuestionView, input: PageInput): Reading => readers[view.as](view, input)
