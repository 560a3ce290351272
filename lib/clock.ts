/** The only reader of the time. Everything else is handed the moment as a value. */
export interface Clock {
  now(): Date
}

export const systemClock: Clock = { now: () => new Date() }
