import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { secretsIn } from '@/lib/launch/data-folder'
import { onDisk, writeWhole } from '@/lib/launch/on-disk'
import { Problem } from '@/lib/launch/progress.mjs'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keel-disk-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const failing = (code: string) => () => {
  throw Object.assign(new Error(`${code}: of the disk`), { code })
}

it.each([
  ['ENOSPC', 'The disk of /data is full: make room, and start Keel again.'],
  ['EDQUOT', 'The disk of /data is full: make room, and start Keel again.'],
  ['EACCES', 'This user may not write to /data.'],
  ['EROFS', 'This user may not write to /data.'],
])('%s is a sentence for whoever runs Keel', (code, sentence) => {
  expect(() => onDisk('/data', failing(code))).toThrow(new Problem(sentence))
})

it('of a mistake in the code nothing is made', () => {
  expect(() => onDisk('/data', failing('ENOENT'))).toThrow('ENOENT: of the disk')
})

it.runIf(existsSync('/dev/full'))('a full disk leaves the port of last time, and no secrets that are cut', () => {
  const port = join(folder, 'port')
  writeFileSync(port, '54321')
  symlinkSync('/dev/full', `${port}.partial`)
  expect(() => {
    writeWhole(port, '54322')
  }).toThrow(`The disk of ${port} is full`)
  expect(readFileSync(port, 'utf8')).toBe('54321')
  writeWhole(port, '54322')
  expect(readFileSync(port, 'utf8')).toBe('54322')

  const secrets = join(folder, 'secrets.json')
  symlinkSync('/dev/full', `${secrets}.${String(process.pid)}`)
  expect(() => secretsIn(folder)).toThrow(`The disk of ${secrets} is full`)
  expect(existsSync(secrets)).toBe(false)
  expect(secretsIn(folder).auth).toMatch(/^[0-9a-f]{64}$/)
})
