import { readdirSync, readFileSync } from 'node:fs'

export interface Process {
  readonly pid: number
  readonly command: string
}

const read = (pid: string, file: string): string => {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return ''
  }
}

/** What stands before the last bracket is the name of the program, which may hold anything. */
const parentOf = (pid: string): string =>
  read(pid, 'stat')
    .replace(/^.*\) \S /s, '')
    .split(' ')[0] ?? ''

/** All that this process started, and what they did. */
export function processesUnder(ancestor: number): readonly Process[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  const parents = new Map(pids.map((pid) => [pid, parentOf(pid)]))
  const isUnder = (pid: string): boolean => {
    const parent = parents.get(pid) ?? ''
    return parent === String(ancestor) || (parent !== '' && parent !== '0' && isUnder(parent))
  }
  return pids.filter(isUnder).map((pid) => ({ pid: Number(pid), command: read(pid, 'cmdline') }))
}

/** The web server is called so by Next; what launched it stands above it. */
export const webServerUnder = (launcher: number): number | undefined =>
  processesUnder(launcher).find(({ command }) => command.startsWith('next-server'))?.pid
