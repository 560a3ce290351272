import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { embeddedUrl } from '@/lib/launch/running-database'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keel-data-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const cluster = (home: string) => {
  mkdirSync(home, { recursive: true })
  writeFileSync(join(home, 'port'), '54321')
  writeFileSync(join(home, 'keel.pid'), '1\n')
  writeFileSync(join(folder, 'secrets.json'), '{"auth":"a","database":"b"}')
}

it('leads to the cluster in the folder, as its owner', () => {
  cluster(join(folder, 'postgres'))
  expect(embeddedUrl(folder, 'keel_owner')).toMatch(/^postgresql:\/\/keel_owner:[0-9a-f]{64}@127\.0\.0\.1:54321\/keel$/)
})

it('follows the pointer to a cluster that is kept elsewhere', () => {
  const elsewhere = join(folder, 'elsewhere')
  cluster(elsewhere)
  writeFileSync(join(folder, 'postgres-is-at'), `${elsewhere}\n`)
  expect(embeddedUrl(folder, 'keel_owner')).toContain(':54321/')
})

it('finds nothing where no Keel runs, and leaves the folder as it was', () => {
  expect(embeddedUrl(folder, 'keel_owner')).toBeUndefined()
  expect(embeddedUrl(join(folder, 'not there'), 'keel_owner')).toBeUndefined()
  cluster(join(folder, 'postgres'))
  rmSync(join(folder, 'postgres', 'keel.pid'))
  expect(embeddedUrl(folder, 'keel_owner')).toBeUndefined()
})
