import { setTimeout as after } from 'node:timers/promises'
import type { Kind } from './kind'

/** Seconds. Longer than that, and whoever was signed in has rightly been away for too long. */
const [least, most] = [20, 480]

/** By what it stamps its replies with. */
async function secondsAhead(address: string): Promise<number> {
  const { headers } = await fetch(`${address}/api/health/alive`)
  return (Date.parse(headers.get('date') ?? '') - Date.now()) / 1000
}

export const jumpClock: Kind = {
  name: 'clock-jumps',
  words: 'clock set forward, back behind the real time, and right again',
  leftOut: ({ folder }) => (folder.clock ? undefined : 'the package faketime is not there'),
  strike: async ({ keel, chance }) => {
    for (const direction of [1, -1]) {
      const seconds = direction * chance.between(least, most)
      keel.folder.clock?.set(seconds)
      await after(chance.between(3000, 6000))
      const found = await secondsAhead(keel.address)
      if (Math.abs(found - seconds) > 3) throw new Error(`the clock is ${found.toFixed(0)} s ahead`)
    }
    keel.folder.clock?.set(0)
  },
}
