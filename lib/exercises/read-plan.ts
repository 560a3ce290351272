import type { FieldError } from '@/lib/result'
import type { Exercise } from './exercise'
import { mostExercises, mostWord, type PlanItem, ranges } from './plan-item'

/** One exercise as it was typed into the form. */
export interface TypedExercise {
  readonly exercise: string
  readonly place: string
  readonly sets: string
  readonly times: string
  readonly seconds: string
  readonly days: readonly string[]
  readonly word: string
}

/** The fields of a form by their names, each with all that was typed: `take` names what is in the plan. */
export const typedPlan = (fields: Readonly<Record<string, readonly string[]>>): readonly TypedExercise[] =>
  (fields['take'] ?? []).map((exercise) => {
    const of = (name: string) => fields[`${name}-${exercise}`] ?? []
    const text = (name: string) => of(name)[0] ?? ''
    const texts = { place: text('place'), sets: text('sets'), times: text('times'), seconds: text('seconds') }
    return { exercise, ...texts, days: of('days'), word: text('word') }
  })

interface Read {
  readonly items: readonly PlanItem[]
  /** What is wrong, by the name of its field. */
  readonly wrong: Readonly<Record<string, FieldError>>
}

/** What was typed, in the order that was typed with it: two at one place stand as the form has them. */
export function readPlan(rows: readonly TypedExercise[], exercises: Readonly<Record<string, Exercise>>): Read {
  const wrong: Record<string, FieldError> = {}
  const known = new Map(Object.entries(exercises))
  if (rows.length === 0) wrong['take'] = { code: 'choose-exercises' }
  if (rows.length > mostExercises || new Set(rows.map(({ exercise }) => exercise)).size < rows.length)
    wrong['take'] = { code: 'choose-from-list' }
  const read = rows.flatMap((row) => {
    const exercise = known.get(row.exercise)
    if (!exercise) wrong['take'] = { code: 'choose-from-list' }
    return exercise ? [readRow(row, exercise, wrong)] : []
  })
  const items = read.sort((one, other) => one.place - other.place).map(({ item }) => item)
  return { items, wrong }
}

function readRow(row: TypedExercise, { usual }: Exercise, wrong: Record<string, FieldError>) {
  const number = (name: keyof typeof ranges) => {
    const [min, max] = ranges[name]
    const text = row[name].trim()
    const value = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN
    if (!(value >= min && value <= max))
      wrong[`${name}-${row.exercise}`] = { code: 'number-range', values: { min, max } }
    return value
  }
  const dose = usual && {
    sets: number('sets'),
    times: number('times'),
    seconds: usual.seconds === null ? null : number('seconds'),
  }
  const days = [...new Set(row.days)].map(Number).sort((one, other) => one - other)
  if (days.length === 0) wrong[`days-${row.exercise}`] = { code: 'choose-days' }
  if (days.some((day) => !(Number.isInteger(day) && day >= 0 && day <= 6)))
    wrong[`days-${row.exercise}`] = { code: 'choose-from-list' }
  const word = row.word.trim().replace(/\s+/g, ' ')
  if (word.length > mostWord) wrong[`word-${row.exercise}`] = { code: 'text-too-long' }
  const place = /^\d$/.test(row.place) ? Number(row.place) : mostExercises
  return { place, item: { exercise: row.exercise, dose, days, word } }
}
