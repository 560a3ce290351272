import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lastReason, logsIn } from '@/lib/launch/last-reason'

let home: string
let today: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'keel-reason-'))
  mkdirSync(join(home, 'logs'))
  today = join(home, 'logs/postgres-Tue.log')
  writeFileSync(today, 'last week [1] FATAL:  terminating connection due to administrator command\n')
})
afterEach(() => {
  rmSync(home, { recursive: true, force: true })
})

const early = (words: string) => {
  writeFileSync(join(home, 'postgres.log'), words)
}
const goesOn = [
  'now [1] LOG:  redirecting log output to logging collector process',
  'now [1] HINT:  Future log output will appear in directory "../logs".\n',
].join('\n')

describe('why PostgreSQL did not start', () => {
  it('is what it said last where it gave no reason by that name, and no line of another week', () => {
    const library = 'postgres: error while loading shared libraries: libicui18n.so.60: cannot open shared object file'
    const before = logsIn(home)
    early(`${library}\n`)
    expect(lastReason(home, before)).toBe(library)
  })

  it('is what it said since, in the log of the day', () => {
    const before = logsIn(home)
    early(goesOn)
    appendFileSync(today, 'now [2] FATAL:  could not open file "global/pg_filenode.map"\nnow [1] LOG:  shutting down\n')
    expect(lastReason(home, before)).toBe('could not open file "global/pg_filenode.map"')
  })

  it('is read from the beginning of a log that was begun anew or is new', () => {
    const before = logsIn(home)
    writeFileSync(today, 'now FATAL:  short\n')
    expect(lastReason(home, before)).toBe('short')
    writeFileSync(join(home, 'logs/postgres-Wed.log'), 'now FATAL:  of a new day\n')
    expect(lastReason(home, before)).toBe('of a new day')
  })

  it('is not known where it only said where it would speak', () => {
    const before = logsIn(home)
    early(goesOn)
    expect(lastReason(home, before)).toBeUndefined()
  })
})
