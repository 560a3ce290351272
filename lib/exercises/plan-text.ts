import type { PictureWords } from '@/lib/pictures/in-text'
import { type Dose, type Exercise, exerciseText, type ExerciseWords } from './exercise'
import type { PlanItem } from './plan-item'

/** What a plan says around its exercises, in one language. `{…}` stands for a number or what was typed. */
export interface PlanWords {
  readonly title: string
  /** Markdown: what stands above the exercises, and below them. */
  readonly before: string
  readonly after: string
  readonly once: string
  readonly times: string
  readonly rounds: string
  readonly everyDay: string
  readonly onDays: string
  readonly forYou: string
}

export interface PlanLanguage {
  readonly locale: string
  readonly plan: PlanWords
  readonly exercises: Readonly<Record<string, ExerciseWords>>
  readonly pictures: Readonly<Record<string, PictureWords>>
}

/** The names of the days of a week, Sunday first. */
export const weekdays = (locale: string, weekday: 'long' | 'short' = 'long'): readonly string[] => {
  const format = new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' })
  return Array.from({ length: 7 }, (_, day) => format.format(new Date(Date.UTC(2026, 10, 1 + day))))
}

/** What was typed is shown as it was typed, whatever Markdown would make of it. */
const asTyped = (text: string): string => text.replace(/[!-/:-@[-`{-~]/g, String.raw`\$&`)

const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))

function doseText({ sets, times }: Dose, { once, times: several, rounds }: PlanWords): string {
  if (sets > 1) return filled(rounds, { sets, times: times === 1 ? once : filled(several, { times }) })
  return times === 1 ? `**${once}.**` : `**${filled(several, { times })}.**`
}

function daysText(days: readonly number[], { locale, plan }: PlanLanguage): string {
  if (days.length === 7) return plan.everyDay
  const names = weekdays(locale)
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(days.map((day) => names[day] ?? ''))
  return filled(plan.onDays, { days: list })
}

/** A plan as a handout: each exercise as all handouts tell it, with how much and when, and a word of the clinician's own. */
export function planText(
  items: readonly PlanItem[],
  exercises: Readonly<Record<string, Exercise>>,
  language: PlanLanguage,
): string {
  const { plan, pictures: pictureWords } = language
  const told = items.flatMap(({ exercise: id, dose, days, word }) => {
    const [exercise, words] = [exercises[id], language.exercises[id]]
    if (!exercise || !words) return []
    const howOften = `${dose ? doseText(dose, plan) : words.howOften} ${daysText(days, language)}`
    const note = word === '' ? '' : filled(plan.forYou, { word: asTyped(word) })
    return [exerciseText({ exercise, words, pictureWords }, { seconds: dose?.seconds ?? null, howOften, note })]
  })
  return [plan.before, ...told, plan.after].join('\n\n')
}

/** What such a text is made of: what stands above its exercises, each of them in its order, and what stands below. */
export function partsOfPlan(body: string) {
  const [before = '', ...told] = body.split(/^(?=### )/m)
  const last = told.at(-1) ?? ''
  const end = last.search(/^## /m)
  const exercises = [...told.slice(0, -1), end < 0 ? last : last.slice(0, end)].filter((part) => part !== '')
  return { before, exercises, after: end < 0 ? '' : last.slice(end) }
}

/** All there are, each as it is usually told. */
export const everyExercise = (exercises: Readonly<Record<string, Exercise>>): readonly PlanItem[] =>
  Object.entries(exercises).map(([exercise, { usual }]) => ({ exercise, dose: usual, days: [0], word: '' }))
