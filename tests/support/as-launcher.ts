import { type ChildProcess, spawn } from 'node:child_process'

/** A process of Node that goes by these words, as the one that keeps Keel up does; it ends with the tests at the latest. */
export const asLauncher = (words = 'lib/launch/serve.ts'): ChildProcess =>
  spawn(process.execPath, ['--eval', 'process.stdin.resume()', words], { stdio: ['pipe', 'ignore', 'inherit'] })
