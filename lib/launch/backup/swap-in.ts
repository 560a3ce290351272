import { chmodSync, copyFileSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { lockCluster } from '../cluster-lock'
import { onDisk, writeWhole } from '../on-disk'
import { Problem } from '../progress.mjs'
import { homeIn } from '../running-database'
import { settle } from './copy'

export interface Swap {
  /** Keel's own folder, which has the secrets. */
  readonly data: string
  /** Where the data goes that is there. */
  readonly aside: string
}

export const roomIn = (home: string): string => join(home, 'restoring')

/** Stands while a copy that was brought back takes its place: whoever comes after a kill knows that it goes on from there. */
const markerIn = (home: string) => join(home, 'restore.json')

const secretsIn = ({ data }: Pick<Swap, 'data'>) => join(data, 'secrets.json')

const moveIfThere = (from: string, to: string) => {
  if (existsSync(from)) renameSync(from, to)
}

/** Keel's own folder and PostgreSQL's may lie on different disks, between which nothing can be renamed. */
const copyAway = (from: string, to: string) => {
  if (!existsSync(from)) return
  copyFileSync(from, to)
  chmodSync(to, 0o600)
  rmSync(from)
}

/** Each can be done again, and is then nothing. The secrets belong to the data: those that were there go with theirs. */
export const swapSteps = (home: string, { data, aside }: Swap): readonly (() => void)[] => {
  const [secrets, cluster, room] = [secretsIn({ data }), join(home, 'cluster'), roomIn(home)]
  const restored = `${secrets}.restored`
  return [
    () => {
      if (existsSync(join(room, 'cluster'))) moveIfThere(cluster, aside)
    },
    () => {
      if (existsSync(restored)) copyAway(secrets, `${aside}.secrets.json`)
    },
    () => {
      moveIfThere(restored, secrets)
    },
    () => {
      moveIfThere(join(room, 'cluster'), cluster)
    },
    settle,
    () => {
      rmSync(room, { recursive: true, force: true })
    },
    () => {
      rmSync(markerIn(home))
    },
  ]
}

/** Whether there was one to finish. With the lock held. */
export const finishSwap = (home: string): boolean => {
  if (!existsSync(markerIn(home))) return false
  const swap = JSON.parse(readFileSync(markerIn(home), 'utf8')) as Swap
  for (const step of swapSteps(home, swap)) step()
  return true
}

/** What can fail comes first, and touches nothing that is there; with the marker, its last, the copy has the place. */
export const beginSwap = (home: string, swap: Swap): void => {
  const restored = `${secretsIn(swap)}.restored`
  onDisk(swap.data, () => {
    copyFileSync(join(roomIn(home), 'secrets.json'), restored)
    chmodSync(restored, 0o600)
  })
  writeWhole(markerIn(home), JSON.stringify(swap), 0o600)
}

/**
 * Before a start makes or opens anything: a restore that was cut off while it took its place is finished. One that was cut
 * off before, where there is no other data, would leave an empty Keel in its place. Whether one was finished.
 */
export const takeUpRestore = (data: string): boolean => {
  const home = homeIn(data)
  if (!existsSync(markerIn(home)) && !existsSync(roomIn(home))) return false
  const unlock = lockCluster(home)
  try {
    if (finishSwap(home)) return true
    if (existsSync(join(home, 'cluster'))) return false
    throw new Problem(
      `A restore was cut off here before it was whole: run npm run restore again, or delete ${roomIn(home)} to begin without data.`,
    )
  } finally {
    unlock()
  }
}
