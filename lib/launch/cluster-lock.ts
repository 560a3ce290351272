import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onDisk } from './on-disk'
import { bootId, isAlive, isRunning, waitUntilGone } from './processes'
import { Problem } from './progress.mjs'

const linesIn = (file: string): readonly string[] => {
  try {
    return readFileSync(file, 'utf8').split('\n')
  } catch {
    return []
  }
}

const pidIn = (file: string) => {
  const pid = Number(linesIn(file)[0])
  return Number.isInteger(pid) && pid > 0 ? pid : undefined
}

/** What holds a cluster: a number that some other program has by now proves nothing. */
const holders = ['lib/launch/serve.ts', 'lib/launch/backup/restore-cli.ts']

const holderIn = (file: string) => {
  const pid = pidIn(file)
  const boot = linesIn(file)[1]
  // From before the machine was last started, and in a container whose numbers begin anew: nobody's.
  if (pid === undefined || (boot && boot !== bootId())) return undefined
  if (pid === process.pid || pid === process.ppid) return undefined
  return holders.some((words) => isRunning(pid, words)) ? pid : undefined
}

const refuseHeld = (file: string) => {
  const holder = holderIn(file)
  if (holder !== undefined)
    throw new Problem(`Keel is already running on this data (process ${String(holder)}): stop that one first.`)
}

const isTaken = (error: unknown) => (error as NodeJS.ErrnoException).code === 'EEXIST'

/** Its name appears with this process's number inside, and only where there was none. */
const sign = (file: string) => {
  const partial = `${file}.${String(process.pid)}`
  const words = `${String(process.pid)}\n${bootId()}\n`
  try {
    onDisk(file, () => {
      writeFileSync(partial, words)
      try {
        linkSync(partial, file)
      } catch (error) {
        if (isTaken(error)) throw error
        // A file system without such links.
        writeFileSync(file, words, { flag: 'wx' })
      }
    })
  } catch (error) {
    if (isTaken(error)) throw new Problem('Another Keel has just been started on this data: only one can use it.')
    throw error
  } finally {
    rmSync(partial, { force: true })
  }
}

/** Of several that find the lock of one that is gone, one at a time looks again and takes it. */
const inTurn = (turn: string, take: () => void) => {
  if (pidIn(turn) !== undefined && holderIn(turn) === undefined) rmSync(turn)
  sign(turn)
  try {
    take()
  } finally {
    rmSync(turn, { force: true })
  }
}

/** One Keel a cluster. A lock left by a process that is gone is taken over. */
export const lockCluster = (home: string) => {
  const file = join(home, 'keel.pid')
  refuseHeld(file)
  inTurn(`${file}.turn`, () => {
    refuseHeld(file)
    rmSync(file, { force: true })
    sign(file)
  })
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
