import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Chosen } from '@/lib/launch/backup/choose-backup'
import { layOut } from '@/lib/launch/backup/lay-out'
import { notRestored } from '@/lib/launch/backup/refused'
import { Problem } from '@/lib/launch/progress.mjs'

const segmentBytes = 4096
const wal = (place: number) => `00000001${'0'.repeat(8)}${String(place).padStart(8, '0')}`

let here: string
let room: string
let archive: string
beforeEach(() => {
  here = mkdtempSync(join(tmpdir(), 'keel-lay-out-'))
  room = join(here, 'room')
  archive = join(here, 'wal/one')
  for (const each of [room, archive, join(here, 'backup/cluster')]) mkdirSync(each, { recursive: true })
  for (const place of [1, 2, 3, 4]) segment(place, gzipSync(Buffer.alloc(segmentBytes, place)))
})
afterEach(() => {
  rmSync(here, { recursive: true, force: true })
})

const segmentFile = (place: number) => join(archive, `${wal(place)}.gz`)
const segment = (place: number, content: Buffer) => {
  writeFileSync(segmentFile(place), content)
}

const stored = (path: string, content: string, into = '') => {
  writeFileSync(join(here, 'backup', into, path), content)
  return { path, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') }
}

/** Needs the first two segments itself. */
const backup = (): Chosen => ({
  path: join(here, 'backup'),
  manifest: {
    ...{ format: 1, migration: null, postgres: 18, system: '1', archive: 'one', folders: [] },
    ...{ begunAt: '2026-11-01T04:15:00.000Z', endedAt: '2026-11-01T04:16:00.000Z' },
    ...{ firstWal: wal(1), lastWal: wal(2), segmentBytes },
    secrets: stored('secrets.json', '{"database":"of the tests"}'),
    files: [stored('PG_VERSION', '18', 'cluster')],
  },
  segments: [1, 2, 3, 4].map(wal),
  hole: undefined,
  otherwise: ' An earlier one can be.',
  unreadable: [],
})

const laidOut = (chosen = backup()) =>
  layOut(here, chosen, room).catch((error: unknown) => {
    throw notRestored(error, room)
  })
const inRoom = () => readdirSync(join(room, 'wal')).sort()
const cut = gzipSync(Buffer.alloc(segmentBytes, 1)).subarray(0, 20)

describe('the WAL after a backup', () => {
  it('is laid out to its end where all of it is whole', async () => {
    expect((await laidOut()).brokenOff).toBeUndefined()
    expect(inRoom()).toEqual([1, 2, 3, 4].map((place) => `${wal(place)}.gz`))
  })

  it.each([
    ['was cut', cut, /checksum/],
    ['is of another length', gzipSync(Buffer.alloc(1)), /checksum/],
  ])('leads up to a segment that %s', async (_, content, why) => {
    segment(3, content)
    const { brokenOff } = await laidOut()
    expect(brokenOff).toMatchObject({ file: segmentFile(3), why: expect.stringMatching(why) as string })
    expect(inRoom()).toEqual([1, 2].map((place) => `${wal(place)}.gz`))
  })

  it.runIf(existsSync('/proc/self/mem'))('leads up to a segment where the disk is broken', async () => {
    rmSync(segmentFile(4))
    // What Linux says of a place in memory where there is none is what it says of a broken disk: EIO.
    symlinkSync('/proc/self/mem', segmentFile(4))
    expect((await laidOut()).brokenOff).toEqual({
      file: segmentFile(4),
      why: 'cannot be read, because its disk is broken there',
    })
  })

  it('leads up to one that is missing', async () => {
    const { brokenOff } = await laidOut({ ...backup(), segments: [1, 2].map(wal), hole: wal(3) })
    expect(brokenOff).toEqual({ file: segmentFile(3), why: 'is missing' })
  })

  it('is refused where the backup itself needs what is damaged', async () => {
    segment(2, cut)
    await expect(laidOut()).rejects.toThrow(
      `(its checksum differs), and ${join(here, 'backup')} needs it: nothing was restored. An earlier one can be.`,
    )
  })
})

describe('what is no checksum is not called one', () => {
  it('a file that is missing', async () => {
    const chosen = backup()
    rmSync(join(here, 'backup/cluster/PG_VERSION'))
    await expect(laidOut(chosen)).rejects.toThrow(
      new Problem(`${join(here, 'backup/cluster/PG_VERSION')} is missing: nothing was restored.`),
    )
  })

  it.runIf(existsSync('/dev/full'))('a disk that becomes full', async () => {
    symlinkSync('/dev/full', join(room, 'secrets.json'))
    await expect(laidOut()).rejects.toThrow(
      new Problem(`The disk of ${room} became full: make room, and try again. Nothing was restored.`),
    )
  })

  it('a file that may not be read, and nothing is made of a mistake in the code', () => {
    const closed = Object.assign(new Error('EACCES'), { code: 'EACCES', path: '/backup/file' })
    expect(notRestored(closed, room)).toEqual(
      new Problem('/backup/file may not be read by this user: nothing was restored.'),
    )
    const mistake = new TypeError('of the code')
    expect(notRestored(mistake, room)).toBe(mistake)
  })

  it('a file that differs is', async () => {
    const chosen = backup()
    writeFileSync(join(here, 'backup/cluster/PG_VERSION'), '17')
    await expect(laidOut(chosen)).rejects.toThrow('(its checksum differs): nothing was restored')
  })
})
