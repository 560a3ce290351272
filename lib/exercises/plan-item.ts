import type { Dose } from './exercise'

/** One exercise of a plan that was composed for one patient. */
export interface PlanItem {
  readonly exercise: string
  readonly dose: Dose | null
  /** Of the week, Sunday is 0. */
  readonly days: readonly number[]
  /** What only this patient is told about it. */
  readonly word: string
}

export const mostExercises = 8
export const mostWord = 200
export const ranges = { sets: [1, 5], times: [1, 30], seconds: [1, 60] } as const

const prefix = 'plan:'

/** What a plan is called among handouts: it is a handout that one patient alone is given. */
export const handoutOfPlan = (planId: string): string => `${prefix}${planId}`
export const isPlan = (handout: string): boolean => handout.startsWith(prefix)
export const planIn = (handout: string): string | null => (isPlan(handout) ? handout.slice(prefix.length) : null)

/** As staff, who are spoken to in English, find it among what was given. */
export const planTitle = 'Exercise plan'

/** Of a day as YYYY-MM-DD. */
const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay()

/** Whether anything of it is to be done on this day. */
export const isAskedOn = (items: readonly Pick<PlanItem, 'days'>[], day: string): boolean =>
  items.some(({ days }) => days.includes(weekdayOf(day)))

/** By their places in the plan: what is for this day. */
export const placesOn = (items: readonly Pick<PlanItem, 'days'>[], day: string): readonly number[] =>
  items.flatMap(({ days }, at) => (days.includes(weekdayOf(day)) ? [at] : []))

/** The next day after this one on which something is to be done; null where that is this day next week, or never. */
export function nextDay(items: readonly Pick<PlanItem, 'days'>[], day: string): string | null {
  const after = Array.from({ length: 6 }, (_, index) =>
    new Date(Date.parse(`${day}T00:00:00Z`) + (index + 1) * 86_400_000).toISOString().slice(0, 10),
  )
  return after.find((each) => isAskedOn(items, each)) ?? null
}
