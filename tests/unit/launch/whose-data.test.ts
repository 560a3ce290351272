import { chownSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { restoreBackup } from '@/lib/launch/backup/restore-backup'
import { takeBackup } from '@/lib/launch/backup/take-backup'
import { refuseOthers } from '@/lib/launch/backup/whose-data'

const root = 0
const isRoot = process.getuid?.() === root

let data: string
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'keel-data-'))
})
afterEach(() => {
  rmSync(data, { recursive: true, force: true })
})

/** Whoever runs the tests may own it already; root says that somebody else does. */
const ofAnother = (path: string) => {
  if (isRoot) chownSync(path, 54_321, 54_321)
}

describe('as root, the data of another user', () => {
  it('is refused with the user to be, by its folder and by the cluster in it', () => {
    ofAnother(data)
    expect(() => {
      refuseOthers(data, 'backup', root)
    }).toThrow(/belongs to the user .+ npm run backup …\), not as root\.$/)
    const cluster = join(data, 'postgres/cluster')
    mkdirSync(cluster, { recursive: true })
    ofAnother(cluster)
    expect(() => {
      refuseOthers(data, 'restore', root)
    }).toThrow(`The data in ${cluster} belongs to`)
  })

  it('is nobody else’s concern, and neither is a folder that is not there', () => {
    ofAnother(data)
    expect(() => {
      refuseOthers(data, 'backup', 1000)
      refuseOthers(join(data, 'not there'), 'backup', root)
    }).not.toThrow()
  })

  it.runIf(isRoot)('is refused by both commands before anything is made; its own is not', async () => {
    expect(() => {
      refuseOthers(data, 'backup')
    }).not.toThrow()
    writeFileSync(join(data, 'secrets.json'), '{}')
    ofAnother(data)
    const folder = join(data, 'backups')
    await expect(takeBackup({ data, to: folder, keep: undefined })).rejects.toThrow('not as root')
    await expect(restoreBackup({ data, from: folder })).rejects.toThrow('not as root')
    expect(readdirSync(data)).toEqual(['secrets.json'])
  })
})
