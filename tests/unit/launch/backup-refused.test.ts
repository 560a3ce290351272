import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { refused } from '@/lib/launch/backup/refused'
import { Problem } from '@/lib/launch/progress.mjs'

const ofPostgres = (code: string, message: string) =>
  Object.assign(new pg.DatabaseError(message, message.length, 'error'), { code })

describe('why there is no backup', () => {
  it.each([
    [
      Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' }),
      'The disk of /backups became full',
    ],
    [ofPostgres('53100', 'could not extend file'), 'The disk of Keel’s data is full'],
    [
      ofPostgres('XX000', 'checkpoint request failed'),
      'PostgreSQL takes no part in a backup now: checkpoint request failed.',
    ],
  ])('%s is a sentence for whoever runs Keel', (error, sentence) => {
    const told = refused(error, '/backups')
    expect(told).toBeInstanceOf(Problem)
    expect((told as Problem).message).toContain(sentence)
  })

  it('of a mistake in the code, or of a sentence that is one already, nothing is made', () => {
    for (const error of [new TypeError('of the code'), new Problem('a sentence')]) {
      expect(refused(error, '/backups')).toBe(error)
    }
  })
})
