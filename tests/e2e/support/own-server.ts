import { spawn } from 'node:child_process'
import { expect } from 'playwright/test'
import { node, top } from '@/lib/launch/install.mjs'
import type { ServingSettings } from '@/lib/launch/web-server'
import { freePort } from '../../support/free-port'
import { serving } from './serving'

const program = `import('./lib/launch/web-server.ts')
  .then(({ startWebServer }) => startWebServer(JSON.parse(process.env.KEEL_SERVED)))
  .then(() => console.log('it serves'))`

/** A server of its own, by the same launcher; what it and all that it is built on say comes together. */
export async function ownServer(change: Partial<ServingSettings> = {}) {
  const port = await freePort()
  const address = `http://localhost:${String(port)}`
  const settings = JSON.stringify({ ...serving(), ...change, port, publicUrl: address })
  const child = spawn(node, ['--import', 'tsx', '-e', program], {
    cwd: top,
    env: { ...process.env, KEEL_SERVED: settings },
  })
  const heard = { said: '' }
  for (const output of [child.stdout, child.stderr]) output.on('data', (chunk: Buffer) => (heard.said += String(chunk)))
  await expect.poll(() => heard.said, { timeout: 60_000 }).toContain('it serves')
  return { address, heard, end: () => child.kill() }
}
