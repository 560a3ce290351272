/** Whoever has the page open says so every 20 seconds; twice missed is gone. */
export const readerPingMs = 20_000
export const readerGoneMs = 45_000

export interface Reader {
  readonly name: string
  readonly since: Date
}
