import { readFileSync } from 'node:fs'
import { processesUnder } from '@/tests/support/process-tree'

/** As Linux counts it, on every machine that Keel is measured on. */
const ticksPerSecond = 100

/** Seconds of processor time that a process has had, in itself and for the system's part; none where it is gone. */
const secondsOf = (pid: number): number => {
  try {
    // What stands before the last bracket is its name, which may hold anything.
    const [, rest = ''] = /^.*\) (.*)$/s.exec(readFileSync(`/proc/${String(pid)}/stat`, 'utf8')) ?? []
    const fields = rest.split(' ')
    return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond
  } catch {
    return 0
  }
}

export interface Spent {
  readonly web: number
  readonly database: number
  /** Of whoever asks, which a real day would not have on this machine. */
  readonly asking: number
}

/** In seconds, since each of them began. */
export function spentBy(webServer: number): Spent {
  const { user, system } = process.cpuUsage()
  const postgres = processesUnder(process.pid).filter(({ command }) => /^(\S*\/)?postgres\b/.test(command))
  return {
    web: secondsOf(webServer),
    database: postgres.reduce((sum, { pid }) => sum + secondsOf(pid), 0),
    asking: (user + system) / 1_000_000,
  }
}
