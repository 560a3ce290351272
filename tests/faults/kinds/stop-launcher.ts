import { waitUntilGone } from '@/lib/launch/processes'
import type { Kind } from './kind'

/** As a service manager does, after the log that it wrote to was restarted. Nothing that it ran may stay behind. */
export const stopLauncher: Kind = {
  name: 'stop-launcher',
  words: 'launcher asked to end while nobody reads its log, started again',
  isPlanned: true,
  strike: async ({ keel }) => {
    const { launcherPid, postmasterPid } = keel
    keel.stopListening()
    process.kill(launcherPid, 'SIGTERM')
    const isGone = await Promise.all([waitUntilGone(launcherPid, 40_000), waitUntilGone(postmasterPid, 40_000)])
    if (isGone.includes(false)) throw new Error('the launcher left PostgreSQL behind')
    await keel.start()
  },
}
