import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, it } from 'vitest'

/** A server as Next is one: each reply carries the id of its request, and the page says of some what they are to be. */
const program = `
  import { createServer } from 'node:http'
  createServer(({ url }, reply) => {
    reply.setHeader('x-request-id', url)
    if (url === '/away') globalThis.keelReplies.set(url, { status: 503, retryAfter: 10 })
    if (url === '/fast') globalThis.keelReplies.set(url, { status: 429, retryAfter: 2 })
    if (url === '/by-status') reply.statusCode = 200
    else reply.writeHead(200, { 'content-type': 'text/plain' })
    reply.end('calm')
  }).listen(0, '127.0.0.1', function () { console.log(this.address().port) })`

it('a reply is what its page says that it is, such as 503 where it found no database, and when to come again', async () => {
  const child = spawn(
    process.execPath,
    ['--import', './lib/launch/reply-status.mjs', '--input-type=module', '--eval', program],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const [port] = (await once(child.stdout, 'data')) as [Buffer]
  const ask = async (path: string) => {
    const reply = await fetch(`http://127.0.0.1:${String(port).trim()}${path}`)
    return [reply.status, reply.headers.get('retry-after'), await reply.text()]
  }
  expect(await ask('/')).toEqual([200, null, 'calm'])
  expect(await ask('/away')).toEqual([503, '10', 'calm'])
  expect(await ask('/fast')).toEqual([429, '2', 'calm'])
  expect(await ask('/away')).toEqual([503, '10', 'calm'])
  expect(await ask('/by-status')).toEqual([200, null, 'calm'])
  child.kill()
})
