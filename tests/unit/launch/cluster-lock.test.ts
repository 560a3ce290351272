import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { lockCluster, lockRehearsal } from '@/lib/launch/cluster-lock'
import { bootId } from '@/lib/launch/processes'
import { Problem } from '@/lib/launch/progress.mjs'
import { asLauncher } from '@/tests/support/as-launcher'

let home: string
let lock: string
const children: ChildProcess[] = []

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'keel-lock-'))
  lock = join(home, 'keel.pid')
})
afterEach(async () => {
  for (const child of children.splice(0)) {
    child.kill()
    await once(child, 'exit')
  }
  rmSync(home, { recursive: true, force: true })
})

const heldBy = async (boot: string, words?: string) => {
  const child = await asLauncher(words)
  children.push(child)
  writeFileSync(lock, `${String(child.pid)}\n${boot}`)
}

it.each(['lib/launch/serve.ts', 'lib/launch/backup/restore-cli.ts'])('is refused while %s holds it', async (words) => {
  for (const boot of [bootId(), '']) {
    await heldBy(boot, words)
    expect(() => lockCluster(home)).toThrow('already running on this data')
  }
})

it('of a rehearsal is refused to a second one, and stands in nobody else’s way', async () => {
  lock = join(home, 'rehearsal.pid')
  await heldBy(bootId(), 'lib/launch/backup/restore-cli.ts')
  expect(() => lockRehearsal(home)).toThrow('is being rehearsed here already')
  lockCluster(home)()
  expect(existsSync(lock)).toBe(true)
})

it('is taken over from another program that has the number by now, though it is one of Node', async () => {
  await heldBy(bootId(), '/usr/bin/node_exporter')
  lockCluster(home)()
  expect(existsSync(lock)).toBe(false)
})

it('is taken over from before the machine was last started', async () => {
  await heldBy('another start of the machine')
  lockCluster(home)
  expect(readFileSync(lock, 'utf8')).toBe(`${String(process.pid)}\n${bootId()}\n`)
})

it('is taken over where what was left is cut, or nobody’s', () => {
  for (const left of ['', 'no number', '999999999\n']) {
    writeFileSync(lock, left)
    lockCluster(home)()
  }
})

it('that cannot be written says no word of another Keel', () => {
  const place = join(home, 'not there')
  expect(() => lockCluster(place)).toThrow('ENOENT')
  expect(() => lockCluster(place)).not.toThrow(Problem)
})
