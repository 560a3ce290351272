import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { top } from '@/lib/launch/install.mjs'

const [starters, homes] = [4, 150]

const saidBy = (child: ChildProcess) =>
  new Promise<unknown>((resolve, reject) => {
    child.once('message', resolve)
    child.once('exit', () => {
      reject(new Error('a start ended by a problem that nobody thought of'))
    })
  })

/** Named as a launcher is. All of them reach for the lock of one home in the same moment, then of the next. */
const program = `
  import { lockCluster } from ${JSON.stringify(join(top, 'lib/launch/cluster-lock.ts'))}
  process.send('up')
  process.once('message', ({ folder, from }) => {
    const got = []
    for (let home = 0; home < ${String(homes)}; home += 1) {
      while (Date.now() < from + home * 5);
      try { lockCluster(folder + '/' + home); got.push(home) } catch (error) { if (error.name !== 'Problem' && error.constructor.name !== 'Problem') throw error }
    }
    process.send(got)
  })
  setInterval(() => {}, 1000)`

it('of several starts that find the lock of one that is gone, one gets it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'keel-locks-'))
  for (let home = 0; home < homes; home += 1) {
    mkdirSync(join(folder, String(home)))
    writeFileSync(join(folder, String(home), 'keel.pid'), '999999999\n')
  }
  const child = () =>
    spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program, 'lib/launch/serve.ts'], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      cwd: top,
    })
  const children = Array.from({ length: starters }, child)
  try {
    await Promise.all(children.map(saidBy))
    const answers = Promise.all(children.map(saidBy))
    const from = Date.now() + 100
    for (const each of children) each.send({ folder, from })
    const got = (await answers).flatMap((homesOfOne) => homesOfOne as readonly number[])
    expect(got.toSorted((one, other) => one - other)).toEqual(Array.from({ length: homes }, (_, home) => home))
    const holders = children.map(({ pid }) => String(pid))
    for (const home of got) {
      expect(holders).toContain(readFileSync(join(folder, String(home), 'keel.pid'), 'utf8').split('\n')[0])
    }
  } finally {
    for (const each of children) each.kill()
    rmSync(folder, { recursive: true, force: true })
  }
})
