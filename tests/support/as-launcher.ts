import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

/**
 * A process of Node that goes by these words, as the one that keeps Keel up does; it ends with the tests at the latest. It runs:
 * while the system still loads a program nobody can read what it goes by.
 */
export async function asLauncher(words = 'lib/launch/serve.ts'): Promise<ChildProcess> {
  const program = `process.stdin.resume(); process.stdout.write('.')`
  const child = spawn(process.execPath, ['--eval', program, words], { stdio: ['pipe', 'pipe', 'inherit'] })
  await once(child.stdout, 'data')
  return child
}
