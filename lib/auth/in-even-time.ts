import { setTimeout as after } from 'node:timers/promises'

/** What is left of the span, or of the next, for what took so many milliseconds. */
export const leftOf = (spanMs: number, tookMs: number): number => Math.ceil(tookMs / spanMs) * spanMs - tookMs

/**
 * The answer at the end of a span of so many milliseconds, counted from the beginning: a row that was found takes a little longer
 * than none, and over many tries that little would tell which it was.
 */
export async function inEvenTime<T>(spanMs: number, work: () => Promise<T>): Promise<T> {
  const since = performance.now()
  const answer = await work()
  await after(leftOf(spanMs, performance.now() - since))
  return answer
}
