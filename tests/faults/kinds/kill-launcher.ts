import { waitUntilGone } from '@/lib/launch/processes'
import type { Kind } from './kind'

/** The first script or the one that keeps things up, and then a start as by a service manager. */
export const killLauncher: Kind = {
  name: 'kill-launcher',
  words: 'launcher killed, started again',
  strike: async ({ keel, chance }) => {
    const { launcherPid: first, keeperPid: keeper } = keel
    process.kill(chance.isLess(0.5) ? first : keeper, 'SIGKILL')
    await Promise.all([waitUntilGone(first, 40_000), waitUntilGone(keeper, 40_000)])
    await keel.start()
  },
}
