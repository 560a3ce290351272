import { setTimeout as after } from 'node:timers/promises'
import type { Served } from '../served'
import type { Kind } from './kind'

/** Seconds. Longer than that, and whoever was signed in has rightly been away for too long. */
const [least, most] = [20, 480]

const ahead = (at: Date | undefined) => ((at?.getTime() ?? Number.NaN) - Date.now()) / 1000

/** Keel by what it stamps its replies with, and its PostgreSQL by what it says. */
async function secondsAhead(keel: Served): Promise<readonly number[]> {
  const { headers } = await fetch(`${keel.address}/api/health/alive`)
  const [row] = await keel.asSuperuser<{ at: Date }>('SELECT clock_timestamp() AS at')
  return [ahead(new Date(headers.get('date') ?? '')), ahead(row?.at)]
}

export const jumpClock: Kind = {
  name: 'clock-jumps',
  words: 'clock set forward, back behind the real time, and right again',
  setsClock: true,
  leftOut: ({ folder }) => (folder.clock ? undefined : 'the package faketime is not there'),
  strike: async ({ keel, chance }) => {
    for (const direction of [1, -1]) {
      const seconds = direction * chance.between(least, most)
      keel.folder.clock?.set(seconds)
      await after(chance.between(3000, 6000))
      const found = await secondsAhead(keel)
      if (found.some((each) => !(Math.abs(each - seconds) <= 3))) {
        throw new Error(`the clocks are ${found.map((each) => each.toFixed(0)).join(' and ')} s ahead`)
      }
    }
    keel.folder.clock?.set(0)
  },
}
