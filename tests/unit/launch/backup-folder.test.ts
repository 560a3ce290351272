import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { backupsIn, clearOld, openBackupFolder } from '@/lib/launch/backup/backup-folder'
import { chooseBackup } from '@/lib/launch/backup/choose-backup'
import { manifestName } from '@/lib/launch/backup/manifest'

let folder: string
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'keel-backups-')), 'backups')
})
afterEach(() => {
  rmSync(join(folder, '..'), { recursive: true, force: true })
})

const system = '7000000000000000001'
const marker = () => join(folder, 'keel-backups.json')
const wal = (place: number) => `00000001${'0'.repeat(8)}${place.toString(16).toUpperCase().padStart(8, '0')}`

interface Told {
  readonly archive?: string
  readonly count?: number
}

/** Of a day, from one segment to the next; gives its folder. */
const taken = (day: string, first: number, { archive = 'one', count }: Told = {}) => {
  const path = join(folder, `${day.replaceAll('-', '')}T041500Z`)
  mkdirSync(path)
  const content = {
    ...{ format: 1, migration: null, postgres: 18, system, archive, count, folders: [], files: [] },
    ...{ begunAt: `${day}T04:15:00.000Z`, endedAt: `${day}T04:16:00.000Z` },
    ...{ firstWal: wal(first), lastWal: wal(first), segmentBytes: 16 * 1024 * 1024 },
    secrets: { path: 'secrets.json', bytes: 0, sha256: '0'.repeat(64) },
  }
  writeFileSync(join(path, manifestName), JSON.stringify(content))
  return path
}

const archived = (archive: string, ...places: readonly number[]) => {
  mkdirSync(join(folder, 'wal', archive), { recursive: true })
  for (const place of places) writeFileSync(join(folder, 'wal', archive, `${wal(place)}.gz`), '')
}

const paths = () => backupsIn(folder).whole.map(({ path }) => path)
const names = (archive: string) => readdirSync(join(folder, 'wal', archive)).sort()
const known = { migrations: [], postgres: 18 }
const chosen = (until?: string) => chooseBackup(folder, until === undefined ? undefined : new Date(until), known)

describe('a backup of a time when the clock was ahead', () => {
  let [first, ahead, third, newest]: string[] = []
  beforeEach(() => {
    openBackupFolder(folder, system)
    archived('one', ...Array.from({ length: 9 }, (_, place) => place + 1))
    first = taken('2026-11-01', 2)
    ahead = taken('2030-01-01', 4)
    third = taken('2026-11-03', 6)
    newest = taken('2026-11-04', 8)
  })

  it('is as old as its WAL: what was taken last is what comes back, and for a moment what had ended then', () => {
    expect(paths()).toEqual([first, ahead, third, newest])
    expect(chosen().path).toBe(newest)
    expect(chosen('2026-11-03T12:00:00Z').path).toBe(third)
  })

  it('is cleared in its turn, with the WAL that nobody needs any more', () => {
    expect(clearOld(folder, 3, String(newest))).toBe(1)
    expect(paths()).toEqual([ahead, third, newest])
    expect(names('one')).toEqual([4, 5, 6, 7, 8, 9].map((place) => `${wal(place)}.gz`))
    expect(clearOld(folder, 1, String(newest))).toBe(2)
    expect(paths()).toEqual([newest])
    expect(chosen().segments).toEqual([wal(8), wal(9)])
  })

  it('never goes as the one that was just taken, whatever stands beside it', () => {
    clearOld(folder, 1, String(ahead))
    expect(paths()).toEqual([ahead])
    expect(names('one')[0]).toBe(`${wal(4)}.gz`)
  })

  it('stands after those of another archive only as it was counted', () => {
    archived('two', 1, 2)
    const counted = taken('2026-11-02', 1, { archive: 'two', count: 5 })
    expect(chosen().path).toBe(counted)
    const again = taken('2026-11-05', 9, { count: 6 })
    expect(paths()).toEqual([counted, first, ahead, third, newest, again])
  })
})

describe('a backup whose manifest cannot be read', () => {
  beforeEach(() => {
    openBackupFolder(folder, system)
    archived('one', 1, 2, 3, 4)
  })

  it('is passed over, and stays with all WAL until somebody takes it away', () => {
    const broken = taken('2026-11-01', 1)
    taken('2026-11-02', 2)
    const newest = taken('2026-11-03', 3)
    writeFileSync(join(broken, manifestName), '{"format":1,"migr')
    expect(chosen()).toMatchObject({ path: newest, unreadable: [broken] })
    expect(clearOld(folder, 1, newest)).toBe(1)
    expect(existsSync(broken)).toBe(true)
    expect(names('one')).toHaveLength(4)
    rmSync(broken, { recursive: true })
    expect(clearOld(folder, 1, newest)).toBe(0)
    expect(names('one')).toEqual([`${wal(3)}.gz`, `${wal(4)}.gz`])
  })

  it('is named where there is no other', () => {
    const broken = taken('2026-11-01', 1)
    writeFileSync(join(broken, manifestName), '')
    expect(() => chosen()).toThrow(`No backup in ${folder} is whole. ${join(broken, manifestName)} cannot be read`)
  })
})

it('a hole in the WAL of the newest backup itself says that an earlier one can be brought back', () => {
  openBackupFolder(folder, system)
  archived('one', 1, 2, 4)
  taken('2026-11-01', 1)
  const newest = taken('2026-11-02', 3)
  expect(() => chosen()).toThrow(
    `lacks ${wal(3)}, and ${newest} needs it. An earlier one can be: name a moment before 2026-11-02T04:15:00.000Z`,
  )
  expect(chosen('2026-11-02T04:10:00Z')).toMatchObject({ segments: [wal(1), wal(2)], hole: wal(3) })
})

describe('whose backups these are', () => {
  it.runIf(existsSync('/dev/full'))('says that the disk is full, and is written once there is room', () => {
    mkdirSync(folder)
    symlinkSync('/dev/full', `${marker()}.partial`)
    expect(() => {
      openBackupFolder(folder, system)
    }).toThrow(`The disk of ${marker()} is full: make room, and take the backup again.`)
    openBackupFolder(folder, system)
    expect(JSON.parse(readFileSync(marker(), 'utf8'))).toEqual({ system })
  })

  it('is written anew where it was left empty and nothing else is there', () => {
    mkdirSync(folder)
    writeFileSync(marker(), '')
    openBackupFolder(folder, system)
    expect(JSON.parse(readFileSync(marker(), 'utf8'))).toEqual({ system })
  })

  it('is not guessed beside what is there already', () => {
    openBackupFolder(folder, system)
    taken('2026-11-01', 1)
    writeFileSync(marker(), '')
    expect(() => {
      openBackupFolder(folder, system)
    }).toThrow(`${marker()} cannot be read`)
    rmSync(marker())
    expect(() => {
      openBackupFolder(folder, system)
    }).toThrow('is not empty and holds no backups')
  })
})
