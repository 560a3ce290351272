import type { Came } from './mailbox'

/** From when to when something was cut off, on the clock of `performance`. */
export interface Cut {
  readonly from: number
  readonly to: number
}

/** Between the mail server's yes and what Keel writes down lies less, also where all are busy. */
const margin = 2000

/**
 * Only what was taken while a process or a connection could end before that was written down may come again, and what was
 * taken once nobody was there to hear of it (017).
 */
export const twiceWithoutCause = (received: ReadonlyMap<string, Came>, cuts: readonly Cut[]): readonly string[] =>
  [...received]
    .filter(
      ([, { times, first, isHeard }]) =>
        times > 1 && isHeard && !cuts.some(({ from, to }) => first > from - margin && first < to + margin),
    )
    .map(
      ([id, { times }]) => `the e-mail ${id} came ${String(times)} times, and nothing was cut off when it came first`,
    )
