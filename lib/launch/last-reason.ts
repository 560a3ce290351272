import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What PostgreSQL says before its own logs are open; each start begins it anew. */
export const firstLog = 'postgres.log'

/** How long each of PostgreSQL's own logs was. What a day of last week said is in the one of today. */
export type Logs = ReadonlyMap<string, number>

export const logsIn = (home: string): Logs => {
  const folder = join(home, 'logs')
  const names = existsSync(folder) ? readdirSync(folder) : []
  return new Map(names.map((name) => join(folder, name)).map((file) => [file, statSync(file).size]))
}

/** From there on; all of one that was begun anew since. */
const readFrom = (file: string, from: number): string => {
  const content = readFileSync(file)
  return content.subarray(content.length < from ? 0 : from).toString('utf8')
}

const linesOf = (text: string) => text.split('\n').filter((line) => line.trim() !== '')

/** What whoever asks too early is told: no reason for anything. */
const tooEarly = 'the database system is'
/** Where the rest is said. */
const elsewhere = /redirecting log output|Future log output/

/** Why PostgreSQL ended, in its own words: of what it said since `before`. */
export const lastReason = (home: string, before: Logs): string | undefined => {
  const first = join(home, firstLog)
  const early = existsSync(first) ? linesOf(readFileSync(first, 'utf8')) : []
  const later = [...logsIn(home).keys()]
    .sort((one, other) => statSync(one).mtimeMs - statSync(other).mtimeMs)
    .flatMap((file) => linesOf(readFrom(file, before.get(file) ?? 0)))
  const said = [...early, ...later].findLast((line) => /FATAL|PANIC|ERROR/.test(line) && !line.includes(tooEarly))
  return said ? said.replace(/^.*?(FATAL|PANIC|ERROR):\s*/, '') : early.findLast((line) => !elsewhere.test(line))
}
