import { setTimeout as after } from 'node:timers/promises'
import { secondsPerQuestion } from '../walk'

export const secondsBetweenAnswers = secondsPerQuestion

export interface Habit {
  /** In seconds, thinking included. */
  readonly every: number
  readonly work: () => Promise<unknown>
}

/** People who go on with what they do, out of step with each other, until they are asked to stop. */
export function keptUp(habits: readonly Habit[]): () => Promise<void> {
  const end = new AbortController()
  const { signal } = end
  const problems: unknown[] = []
  const goOn = async ({ every, work }: Habit, late: number) => {
    await after(every * 1000 * late, undefined, { signal })
    for (;;) {
      const since = performance.now()
      await work()
      await after(Math.max(0, every * 1000 - (performance.now() - since)), undefined, { signal })
    }
  }
  const all = habits.map((habit, at) =>
    goOn(habit, at / habits.length).catch((problem: unknown) => {
      if (!signal.aborted) problems.push(problem)
    }),
  )
  return async () => {
    end.abort()
    await Promise.all(all)
    if (problems.length > 0) throw new Error('somebody could not go on', { cause: problems[0] })
  }
}
