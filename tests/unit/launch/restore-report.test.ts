import { describe, expect, it } from 'vitest'
import { ofRehearsal, ofRestore } from '@/lib/launch/backup/restore-report'

const whole = {
  ...{ tables: 2, rows: 3, lastChange: new Date('2026-11-27T08:30:00Z'), backup: '/backups/20261127T041500Z' },
  ...{ brokenOff: undefined, unreadable: [], aside: undefined },
}
const brokenOff = { file: '/backups/wal/one/6.gz', why: 'is missing' } as const
const lost = '/backups/wal/one/6.gz is missing: what was written after 2026-11-27T08:30:00.000Z is lost with it.'
const passedOver =
  '/backups/20261120T041500Z/manifest.json cannot be read, or is not what Keel wrote. It was passed over.'

describe('what is said of a copy that was brought back', () => {
  it('fails no rehearsal where all is well', () => {
    expect(ofRehearsal(whole).code).toBe(0)
  })

  it.each([
    ['WAL that breaks off', { brokenOff }, lost],
    ['a manifest that cannot be read', { unreadable: ['/backups/20261120T041500Z'] }, passedOver],
  ])('names %s, and a rehearsal fails by it', (_, damage, line) => {
    const restored = { ...whole, ...damage }
    expect(ofRehearsal(restored)).toMatchObject({ code: 1, lines: expect.arrayContaining([line]) as string[] })
    expect(ofRestore(restored)).toMatchObject({ code: 0, lines: expect.arrayContaining([line]) as string[] })
  })

  it('says that all after the backup is lost where nothing came back after it', () => {
    expect(ofRestore({ ...whole, lastChange: null, brokenOff }).lines.join()).toContain(
      'after the backup itself is lost',
    )
  })
})
