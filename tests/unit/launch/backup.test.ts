import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readTime } from '@/lib/launch/backup/choose-backup'
import { archiveLine, restoreLine } from '@/lib/launch/backup/shell-lines'
import { outlived, segmentsIn, unbroken } from '@/lib/launch/backup/wal'

const segmentBytes = 16 * 1024 * 1024

describe('the WAL that a backup needs', () => {
  const wal = (log: string, place: string) => `00000001${log.padStart(8, '0')}${place.padStart(8, '0')}`

  it('goes on into the next log after the last segment of one', () => {
    const segments = [wal('A', 'FE'), wal('A', 'FF'), wal('B', '0'), wal('B', '1')]
    const needed = { firstWal: wal('A', 'FE'), lastWal: wal('B', '0'), segmentBytes }
    expect(unbroken(segments, needed)).toEqual({ segments })
  })

  it.each([
    ['the first', [wal('0', '2'), wal('0', '3')], wal('0', '1')],
    ['one in between', [wal('0', '1'), wal('0', '3')], wal('0', '2')],
    ['the last that it needs', [wal('0', '1')], wal('0', '2')],
    ['all of it', [], wal('0', '1')],
  ])('is known to lack %s', (_, segments, missing) => {
    expect(unbroken(segments, { firstWal: wal('0', '1'), lastWal: wal('0', '2'), segmentBytes })).toEqual({ missing })
  })

  it('that is not in one piece after it leads up to the hole', () => {
    const needed = { firstWal: wal('0', '1'), lastWal: wal('0', '2'), segmentBytes }
    const segments = [wal('0', '1'), wal('0', '2'), wal('0', '3')]
    const later = [wal('0', '5'), wal('0', '6')]
    expect(unbroken([...segments, ...later], needed)).toEqual({ segments, hole: wal('0', '4') })
  })

  it('begins with what the oldest backup needs: what is older may go, histories and halves stay out of it', () => {
    const names = [`${wal('0', '2')}.gz`, `${wal('0', '1')}.00000028.backup.gz`, '00000002.history.gz', 'partial.x']
    expect(segmentsIn(names)).toEqual([wal('0', '2')])
    expect(outlived([...names, `${wal('0', '1')}.gz`], wal('0', '2'))).toEqual([
      `${wal('0', '1')}.00000028.backup.gz`,
      `${wal('0', '1')}.gz`,
    ])
  })
})

describe('the lines that PostgreSQL hands to a shell', () => {
  let here: string
  let archive: string
  beforeEach(() => {
    here = mkdtempSync(join(tmpdir(), 'keel-lines-'))
    archive = join(here, `it's 100% "there"`)
    mkdirSync(archive)
  })
  afterEach(() => {
    rmSync(here, { recursive: true })
  })

  /** As PostgreSQL does: what follows a percent sign is replaced, then a shell reads it. */
  const run = (line: string, path: string) => {
    const filled = line.replace(/%([pf%])/g, (_, sign) => (sign === 'p' ? path : sign === 'f' ? 'segment' : '%'))
    execFileSync('sh', ['-c', filled], { cwd: here, stdio: 'ignore' })
  }

  it('pack a segment under its name, and give the very same back', () => {
    writeFileSync(join(here, 'wal'), 'what was written')
    run(archiveLine(archive), 'wal')
    expect(readdirSync(archive)).toEqual(['segment.gz'])
    run(restoreLine(archive), 'back')
    expect(readFileSync(join(here, 'back'), 'utf8')).toBe('what was written')
  })

  it('take the same segment twice, and never another under its name', () => {
    writeFileSync(join(here, 'wal'), 'what was written')
    run(archiveLine(archive), 'wal')
    run(archiveLine(archive), 'wal')
    writeFileSync(join(here, 'wal'), 'something else')
    expect(() => {
      run(archiveLine(archive), 'wal')
    }).toThrow()
    expect(gunzipSync(readFileSync(join(archive, 'segment.gz'))).toString()).toBe('what was written')
  })

  it('say no where there is nothing, and leave nothing there', () => {
    expect(() => {
      run(restoreLine(archive), 'back')
    }).toThrow()
    expect(readdirSync(here)).not.toContain('back')
  })
})

describe('a moment to go back to', () => {
  it('is read with its zone', () => {
    expect(readTime('2026-11-27T08:30:00Z').toISOString()).toBe('2026-11-27T08:30:00.000Z')
    expect(readTime('2026-11-27 08:30+02:00').toISOString()).toBe('2026-11-27T06:30:00.000Z')
  })

  it.each(['yesterday', '2026', '08:30', '2026-13-27T08:30Z', '2026-11-31T08:30:00Z', '2027-02-29 08:30', ''])(
    'is not guessed from "%s"',
    (text) => {
      expect(() => readTime(text)).toThrow('is no time')
    },
  )
})
