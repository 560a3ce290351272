import { isAskedOn, type PlanItem } from './plan-item'

/** What a patient may say of the exercises of a handout, once a day. */
export const saidOfDay = ['done', 'stopped'] as const
export type SaidOfDay = (typeof saidOfDay)[number]

/** One day of the clinic, as YYYY-MM-DD. */
export interface ExerciseDay {
  readonly day: string
  /** Null where nothing was said, or it was taken back that day. */
  readonly said: SaidOfDay | null
  /** When it was first said that day that it hurt; what is said later that day leaves it. */
  readonly hurtAt: Date | null
}

const shownDays = 7
const dayMs = 24 * 60 * 60 * 1000

const before = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - days * dayMs).toISOString().slice(0, 10)

/** The last seven days, the newest last; none from before the handout was sent, for nothing could be said of them. */
export function lastDays(days: readonly ExerciseDay[], sentOn: string, today: string): readonly ExerciseDay[] {
  const nothing = { said: null, hurtAt: null }
  return Array.from({ length: shownDays }, (_, index) => before(today, shownDays - 1 - index))
    .filter((day) => day >= sentOn || day === today)
    .map((day) => days.find((each) => each.day === day) ?? { day, ...nothing })
}

/** Of these days, those that a plan asks for, and those of which something was said all the same. */
const countedDays = (days: readonly ExerciseDay[], plan: readonly PlanItem[] | null): readonly ExerciseDay[] =>
  plan ? days.filter(({ day, said, hurtAt }) => said !== null || hurtAt !== null || isAskedOn(plan, day)) : days

/** On how many of the days that a plan asks for. */
export function countDone(days: readonly ExerciseDay[], plan: readonly PlanItem[]) {
  const counted = countedDays(days, plan)
  return { done: counted.filter(({ said }) => said === 'done').length, of: counted.length }
}

/** For the clinic: how often of late, and on which days it hurt; null where nothing was ever said. */
export function daysInShort(
  days: readonly ExerciseDay[],
  sentOn: string,
  today: string,
  plan: readonly PlanItem[] | null = null,
) {
  const shown = countedDays(lastDays(days, sentOn, today), plan)
  const hurt = shown.filter(({ hurtAt }) => hurtAt !== null)
  const isStopped = ({ said }: ExerciseDay) => said === 'stopped'
  const latest =
    days
      .filter(({ said }) => said !== null)
      .map(({ day }) => day)
      .sort()
      .at(-1) ?? null
  if (latest === null && hurt.length === 0) return null
  return {
    done: shown.filter(({ said }) => said === 'done').length,
    of: shown.length,
    isPlan: plan !== null,
    stopped: hurt.filter(isStopped).map(({ day }) => day),
    /** Said and, on the same day, put right. */
    corrected: hurt.filter((each) => !isStopped(each)).map(({ day }) => day),
    /** When something was last said, where that is longer ago. */
    lastBefore: latest !== null && shown.every(({ day }) => day > latest) ? latest : null,
  }
}

export type ExercisesView = NonNullable<ReturnType<typeof daysInShort>>
