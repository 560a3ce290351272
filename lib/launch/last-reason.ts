import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What PostgreSQL says before its own logs are open. */
export const firstLog = 'postgres.log'

/** What whoever asks too early is told: no reason for anything. */
const tooEarly = 'the database system is'

/** Why PostgreSQL ended, in its own words. */
export const lastReason = (home: string): string | undefined => {
  const logs = join(home, 'logs')
  const files = [
    join(home, firstLog),
    ...(existsSync(logs) ? readdirSync(logs) : []).map((name) => join(logs, name)),
  ].filter((file) => existsSync(file))
  return files
    .sort((one, other) => statSync(one).mtimeMs - statSync(other).mtimeMs)
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    .findLast((line) => /FATAL|PANIC|ERROR/.test(line) && !line.includes(tooEarly))
    ?.replace(/^.*?(FATAL|PANIC|ERROR):\s*/, '')
}
