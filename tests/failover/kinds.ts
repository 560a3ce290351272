import { setTimeout as after } from 'node:timers/promises'
import type { Kind } from '@/tests/faults/kinds/kind'
import type { Group } from './group'

/** A service manager waits so long before it starts again what ended. */
const pause = 1000

const killPrimary: Kind<Group> = {
  name: 'kill-primary',
  words: 'machine of the primary lost, and back as a standby',
  strike: async ({ keel }) => {
    const lost = await keel.primary()
    await lost.kill()
    await keel.untilPrimary(keel.standbyOf(lost))
    lost.start()
    await keel.untilSynchronous()
  },
}

const handOver: Kind<Group> = {
  name: 'hand-over',
  words: 'primary handed over on purpose',
  strike: async ({ keel }) => {
    const primary = await keel.primary()
    const next = keel.standbyOf(primary)
    await keel.untilHandedOver(primary, next)
    await keel.untilSynchronous()
  },
}

const killStandby: Kind<Group> = {
  name: 'kill-standby',
  words: 'machine of the standby lost, and back',
  strike: async ({ keel }) => {
    const standby = keel.standbyOf(await keel.primary())
    await standby.kill()
    await after(pause)
    standby.start()
    await keel.untilSynchronous()
  },
}

const killKeel: Kind<Group> = {
  name: 'kill-keel',
  words: 'one of two Keels lost with its launcher, and back',
  strike: async ({ keel, chance }) => {
    const lost = chance.oneOf(keel.keels)
    await lost.kill()
    await after(pause)
    await lost.start()
  },
}

const killPooler: Kind<Group> = {
  name: 'kill-pooler',
  words: 'PgBouncer killed, and started again',
  strike: async ({ keel }) => {
    await keel.pgbouncer.kill()
    await after(pause)
    keel.pgbouncer.start()
  },
}

export const kinds: readonly Kind<Group>[] = [killPrimary, handOver, killStandby, killKeel, killPooler]
