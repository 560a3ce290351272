import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isAlive, isRunning, waitUntilGone } from './processes'
import { Problem } from './progress.mjs'

const pidIn = (file: string) => {
  try {
    const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
    return Number.isInteger(pid) && pid > 0 ? pid : undefined
  } catch {
    return undefined
  }
}

/** One Keel a cluster. A lock left by a process that is gone is taken over. */
export const lockCluster = (home: string) => {
  const file = join(home, 'keel.pid')
  const holder = pidIn(file)
  if (holder !== undefined && holder !== process.pid && isRunning(holder, 'node')) {
    throw new Problem(`Keel is already running on this data (process ${String(holder)}): stop that one first.`)
  }
  rmSync(file, { force: true })
  try {
    writeFileSync(file, `${String(process.pid)}\n`, { flag: 'wx' })
  } catch {
    throw new Problem('Another Keel has just been started on this data: only one can use it.')
  }
  return () => {
    if (pidIn(file) === process.pid) rmSync(file, { force: true })
  }
}

/**
 * With the lock held, a PostgreSQL on this cluster belongs to a Keel that was killed: it is stopped. A pid file whose
 * number now belongs to some other program would keep PostgreSQL from starting: it is removed.
 */
export const clearOrphan = async (cluster: string) => {
  const file = join(cluster, 'postmaster.pid')
  const pid = pidIn(file)
  if (pid === undefined || !isAlive(pid)) return
  if (!isRunning(pid, cluster)) {
    rmSync(file, { force: true })
    return
  }
  process.kill(pid, 'SIGINT')
  if (!(await waitUntilGone(pid, 20_000))) {
    throw new Problem(`An earlier PostgreSQL (process ${String(pid)}) still holds this data and does not stop.`)
  }
}
