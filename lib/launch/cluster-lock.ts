import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
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

const pidOf = ([first]: readonly string[]) => {
  const pid = Number(first)
  return Number.isInteger(pid) && pid > 0 ? pid : undefined
}

const pidIn = (file: string) => pidOf(linesIn(file))

/** What holds a cluster: a number that some other program has by now proves nothing. */
const holders = ['lib/launch/serve.ts', 'lib/launch/backup/restore-cli.ts']

const holderOf = (lines: readonly string[]) => {
  const pid = pidOf(lines)
  const boot = lines[1]
  // From before the machine was last started, and in a container whose numbers begin anew: nobody's.
  if (pid === undefined || (boot && boot !== bootId())) return undefined
  if (pid === process.pid || pid === process.ppid) return undefined
  return holders.some((words) => isRunning(pid, words)) ? pid : undefined
}

/** What is said to whoever comes second. */
interface Taken {
  readonly by: (holder: number) => string
  readonly justNow: string
}

const refuseHeld = (file: string, taken: Taken) => {
  const holder = holderOf(linesIn(file))
  if (holder !== undefined) throw new Problem(taken.by(holder))
}

const isTaken = (error: unknown) => (error as NodeJS.ErrnoException).code === 'EEXIST'
const isGone = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOENT'

/** Its name appears with this process's number inside, and only where there was none. */
const sign = (file: string, taken: Taken) => {
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
    if (isTaken(error)) throw new Problem(taken.justNow)
    throw error
  } finally {
    rmSync(partial, { force: true })
  }
}

/**
 * The turn of a start that was killed in it is moved aside, which one of those that find it can do. What turns out to be
 * another's by then goes back.
 */
const clearTurn = (turn: string) => {
  const found = linesIn(turn)
  if (pidOf(found) === undefined || holderOf(found) !== undefined) return
  const aside = `${turn}.${String(process.pid)}.gone`
  try {
    renameSync(turn, aside)
    if (pidIn(aside) !== pidOf(found)) linkSync(aside, turn)
  } catch (error) {
    if (!isGone(error) && !isTaken(error)) throw error
  } finally {
    rmSync(aside, { force: true })
  }
}

/** Of several that find the lock of one that is gone, one at a time looks again and takes it. */
const inTurn = (turn: string, taken: Taken, take: () => void) => {
  clearTurn(turn)
  sign(turn, taken)
  try {
    take()
  } finally {
    rmSync(turn, { force: true })
  }
}

/** A lock left by a process that is gone is taken over. */
const lock = (file: string, taken: Taken) => {
  refuseHeld(file, taken)
  inTurn(`${file}.turn`, taken, () => {
    refuseHeld(file, taken)
    rmSync(file, { force: true })
    sign(file, taken)
  })
  return () => {
    if (pidIn(file) === process.pid) rmSync(file, { force: true })
  }
}

/** One Keel a cluster. */
export const lockCluster = (home: string) =>
  lock(join(home, 'keel.pid'), {
    by: (holder) => `Keel is already running on this data (process ${String(holder)}): stop that one first.`,
    justNow: 'Another Keel has just been started on this data: only one can use it.',
  })

/** One rehearsal beside it. */
export const lockRehearsal = (home: string) =>
  lock(join(home, 'rehearsal.pid'), {
    by: (holder) => `A restore is being rehearsed here already (process ${String(holder)}): wait until it is done.`,
    justNow: 'A rehearsal has just been started here: wait until it is done.',
  })

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
