import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { top } from '@/lib/launch/install.mjs'

/** Stands where `npm start` has the launcher; it ends by itself only where it is told that npm is gone. */
const program = `
  import { whenNpmIsGone } from ${JSON.stringify(join(top, 'lib/launch/npm-gone.mjs'))}
  whenNpmIsGone(() => { console.log('npm is gone'); process.exit() })
  setInterval(() => {}, 1000)
  console.log('up')`

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keel-npm-'))
  writeFileSync(join(folder, 'up.mjs'), program)
  const scripts = { below: 'node up.mjs; exit $?', instead: 'exec node up.mjs' }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ scripts }))
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

it.each([
  ['SIGKILL', 'below'],
  ['SIGTERM', 'below'],
  ['SIGKILL', 'instead'],
] as const)(
  'what npm runs hears that npm was ended by %s alone, with a shell that stands %s',
  async (signal, script) => {
    const npm = spawn('npm', ['run', script, '--silent'], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] })
    let said = ''
    const closed = once(npm.stdout, 'close')
    const isUp = new Promise<void>((resolve) => {
      npm.stdout.on('data', (piece: Buffer) => {
        said += String(piece)
        if (said.includes('up')) resolve()
      })
    })
    await isUp
    npm.kill(signal)
    // Nobody holds the other end any more: all that npm had started is gone.
    await closed
    expect(said.trim().split('\n')).toEqual(['up', 'npm is gone'])
  },
)
