import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, it } from 'vitest'

/** At its end it waits for somebody to read what it says, as the log's writer does, and nobody comes. */
const program = `
  process.on('exit', () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0))
  setInterval(() => {}, 1000)
  process.send('up')`

it('a server whose launcher is gone ends, also where its last words would be waited for', async () => {
  const child = spawn(
    process.execPath,
    ['--import', './lib/launch/end-with-parent.mjs', '--input-type=module', '--eval', program],
    { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] },
  )
  await once(child, 'message')
  const ended = once(child, 'exit')
  child.disconnect()
  expect(await ended).toEqual([null, 'SIGKILL'])
})
