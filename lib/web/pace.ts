/** How fast one session may go: so many at once, and then so many a second. */
export interface Pace {
  readonly atOnce: number
  readonly aSecond: number
}

/** How many it may still do at once, as of a moment in milliseconds. */
export interface Left {
  readonly count: number
  readonly at: number
}

export const leftAt = ({ count, at }: Left, { atOnce, aSecond }: Pace, now: number): number =>
  Math.min(atOnce, count + (Math.max(0, now - at) / 1000) * aSecond)

/** What is left after one more; null where that is one too many, which costs nothing. */
export function afterOneMore(left: Left | undefined, pace: Pace, now: number): Left | null {
  const count = left ? leftAt(left, pace, now) : pace.atOnce
  return count < 1 ? null : { count: count - 1, at: now }
}
