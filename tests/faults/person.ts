import { setTimeout as after } from 'node:timers/promises'
import { Browser, type Reply } from '@/tests/bench/http/browser'
import type { Fields } from '@/tests/bench/http/fields'
import { isAway } from './calm'
import type { Chance } from './chance'
import type { Watch } from './watch'

/** A phone gives up by then. */
const patience = 60_000
const pause = 250

export interface Around {
  readonly address: string
  readonly watch: Watch
  readonly chance: Chance
  /** Set once everybody is to stop. */
  readonly end: AbortSignal
}

/** Somebody at a browser without scripts, who tries again as people do: nothing here knows that a fault is under way. */
export class Person {
  readonly browser: Browser
  /** When Keel last did as it was asked. */
  lastGood = performance.now()
  /** Whether they wait for Keel, and since when. */
  isWaiting = false

  constructor(private readonly around: Around) {
    this.browser = new Browser(around.address)
  }

  get chance(): Chance {
    return this.around.chance
  }

  get isOver(): boolean {
    return this.around.end.aborted
  }

  /** Seconds between two acts. */
  async think(low: number, high: number): Promise<void> {
    await after(this.chance.between(low, high) * 1000)
  }

  /** A page or where it leads, however long it takes. */
  page(path: string): Promise<Reply> {
    return this.goingOn(async () => {
      const reply = await this.ask(path, () => this.browser.open(path))
      return reply && { done: reply }
    })
  }

  /** One press: nothing where nothing was heard, or Keel said that it is away, and then it holds these fields for the next try. */
  press(path: string, fields: Fields, kept: readonly string[] = []): Promise<Reply | undefined> {
    return this.ask(path, () => this.browser.submit(path, fields), kept)
  }

  /** Tries until it is done, and has it written down how long that took. */
  async goingOn<Value>(work: () => Promise<{ readonly done: Value } | undefined>): Promise<Value> {
    const isOuter = !this.isWaiting
    const since = performance.now()
    this.isWaiting = true
    try {
      for (;;) {
        const made = await work()
        if (made) {
          this.lastGood = performance.now()
          if (isOuter) this.around.watch.waited(this.lastGood - since)
          return made.done
        }
        if (performance.now() - since > patience * 3) throw new Error('nobody answered for minutes')
        await after(pause)
      }
    } finally {
      if (isOuter) this.isWaiting = false
    }
  }

  private async ask(
    path: string,
    asked: () => Promise<Reply>,
    kept: readonly string[] = [],
  ): Promise<Reply | undefined> {
    const reply = await inTime(asked())
    if (!reply) return undefined
    const seen = { status: reply.status, text: reply.text() }
    this.around.watch.saw(path, seen, kept)
    return seen.status >= 500 || isAway(seen) ? undefined : reply
  }
}

/** No connection, one that was cut, or one on which nothing comes: all the same to whoever waits. */
async function inTime(asked: Promise<Reply>): Promise<Reply | undefined> {
  const end = new AbortController()
  try {
    const late = after(patience, undefined, { signal: end.signal }).catch(() => undefined)
    return await Promise.race([asked.catch(() => undefined), late])
  } finally {
    end.abort()
  }
}
