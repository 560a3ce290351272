import { setTimeout as sleep } from 'node:timers/promises'
import type { Shutdown } from './shutdown'

/** A program that Keel runs and that may end without being asked to. */
export interface Part {
  /** Settles when it ends, asked for or not. */
  readonly ended: Promise<void>
  stop(): Promise<void>
}

export interface Kept<Kind extends Part> {
  /** The one that runs, or ran last. */
  readonly current: () => Kind
  /** Settles, with words, once it ends again and again. */
  readonly givenUp: Promise<string>
}

interface Patience {
  /** Milliseconds before each start in a row. */
  readonly pauses: readonly number[]
  /** Whoever stood this long, in milliseconds, begins a new row. */
  readonly wellAfter: number
}

interface Around<Kind extends Part> {
  readonly shutdown: Shutdown
  /** Hears of each that took the place of one before. */
  readonly upAgain?: (before: Kind, now: Kind) => void
  readonly say?: (line: string) => void
  readonly patience?: Patience
}

const usual: Patience = { pauses: [250, 500, 1000, 2000, 4000, 8000, 16_000, 30_000], wellAfter: 60_000 }

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

/**
 * Starts a part, and again whenever it ends by itself, each time after a longer pause. That it does not start at first is
 * thrown: only what has run before is worth trying again.
 */
export async function keepUp<Kind extends Part>(
  name: string,
  start: () => Promise<Kind>,
  { shutdown, upAgain, say = console.error, patience: { pauses, wellAfter } = usual }: Around<Kind>,
): Promise<Kept<Kind>> {
  const isEnding = () => shutdown.hasBegun
  let part = await start()
  let starting: Promise<unknown> = Promise.resolve()
  shutdown.add(async () => {
    await starting.catch(() => undefined)
    await part.stop()
  })

  const startAgain = async (pause: number) => {
    await sleep(pause)
    if (isEnding()) return
    const begun = start()
    starting = begun
    const before = part
    part = await begun
    say(`${name} is up again.`)
    upAgain?.(before, part)
  }

  const watch = async (): Promise<string> => {
    for (let row = 0; ;) {
      const since = performance.now()
      await part.ended
      // Its end was asked for: then nobody waits for these words.
      if (isEnding()) return ''
      if (performance.now() - since > wellAfter) row = 0
      let reason = 'ended unexpectedly'
      for (let isUp = false; !isUp; row += 1) {
        const pause = pauses[row]
        if (pause === undefined) return `${name} ${reason}, again and again, so Keel stopped.`
        say(`${name} ${reason}; it is started again in ${String(pause / 1000)} s.`)
        try {
          await startAgain(pause)
          isUp = true
        } catch (error) {
          if (isEnding()) return ''
          reason = `did not start (${reasonOf(error)})`
        }
      }
    }
  }
  // While Keel ends, nothing has been given up.
  const givenUp = watch().then((words) => (words === '' ? new Promise<never>(() => undefined) : words))
  return { current: () => part, givenUp }
}
