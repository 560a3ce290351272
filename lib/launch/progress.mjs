import { spawn } from 'node:child_process'
import { loggedError } from '../logged-error.mjs'

/** Something the person who runs Keel can put right. Shown as its one sentence, never with a stack. */
export class Problem extends Error {}

export const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`

/** One line a step: what was done and how long it took. */
export const step = async (label, work) => {
  const since = performance.now()
  process.stdout.write(`  ${label} … `)
  try {
    const value = await work()
    process.stdout.write(`${seconds(since)}\n`)
    return value
  } catch (error) {
    process.stdout.write('stopped\n')
    throw error
  }
}

/** Runs a command and keeps what it prints, which is shown only when it fails. */
export const runQuietly = (command, args, options = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    options.onSpawn?.(child)
    let output = ''
    const keep = (chunk) => (output += String(chunk))
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, output }))
  })

/** Runs a whole program: a Problem ends it with its sentence, a bug with where it was in the code. */
export const conclude = async (main) => {
  try {
    process.exitCode = (await main()) ?? 0
  } catch (error) {
    console.error(error instanceof Problem ? `\n${error.message}` : loggedError(error))
    process.exitCode = 1
  }
}
