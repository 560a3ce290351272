import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, it } from 'vitest'

const program = `
  import { goOnUnheard } from './lib/launch/unheard.ts'
  if (process.argv[1] === 'prepared') goOnUnheard()
  process.on('message', () => {
    process.stdout.write('a line that nobody hears')
    process.stderr.write('and another')
    setTimeout(() => process.exit(7), 200)
  })
  process.send('is there')
`

/** The program says something after its reader is gone, and only then ends as it meant to. */
const endOf = async (...words: readonly string[]) => {
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program, ...words], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  await once(child, 'message')
  child.stdout?.destroy()
  child.stderr?.destroy()
  child.send('speak')
  const [code] = (await once(child, 'exit')) as [number | null]
  return code
}

it('a program whose log nobody reads any more goes on, and would not have', async () => {
  expect(await endOf('prepared')).toBe(7)
  expect(await endOf()).not.toBe(7)
})
