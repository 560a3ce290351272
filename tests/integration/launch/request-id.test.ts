import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, it } from 'vitest'

/** A server that says, a moment later, for which request it believes to be at work. */
const program = `
  import { createServer } from 'node:http'
  import { setTimeout } from 'node:timers/promises'
  createServer(async ({ url, headers }, reply) => {
    await setTimeout(url === '/slow' ? 50 : 0)
    reply.end(JSON.stringify([headers['x-request-id'], globalThis.keelRequests.getStore()]))
  }).listen(0, '127.0.0.1', function () { console.log(this.address().port) })`

it('each request has an id of its own, which nobody outside chooses, and which stays with what is done for it', async () => {
  const child = spawn(
    process.execPath,
    ['--import', './lib/launch/request-id.mjs', '--input-type=module', '--eval', program],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const [port] = (await once(child.stdout, 'data')) as [Buffer]
  const ask = async (path: string) => {
    const reply = await fetch(`http://127.0.0.1:${String(port).trim()}${path}`, { headers: { 'x-request-id': 'mine' } })
    return (await reply.json()) as [string, string]
  }
  const all = await Promise.all(['/slow', '/', '/slow', '/'].map(ask))
  const again = await ask('/')
  const ids = [...all, again].map(([header, current]) => {
    expect(current).toBe(header)
    return current
  })
  expect(ids.filter((id) => /^[\da-f-]{36}$/.test(id))).toHaveLength(5)
  expect(new Set(ids).size).toBe(5)
  child.kill()
})
