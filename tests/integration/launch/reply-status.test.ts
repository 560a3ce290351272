import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { request } from 'node:http'
import { expect, it } from 'vitest'

/** A server as Next is one: the page says of some replies what they are to be, also after whoever asked has left. */
const program = `
  import { createServer } from 'node:http'
  createServer(({ url, headers }, reply) => {
    const say = (said) => globalThis.keelReplies.set(headers['x-request-id'], said)
    if (url === '/kept') return reply.end(String(globalThis.keelReplies.size))
    if (url === '/left') {
      reply.once('close', () => {
        say({ status: 404, retryAfter: null })
        console.log('said')
      })
      return reply.write('c')
    }
    if (url === '/away') say({ status: 503, retryAfter: 10 })
    if (url === '/fast') say({ status: 429, retryAfter: 2 })
    if (url === '/begun') {
      reply.write('c')
      say({ status: 404, retryAfter: null })
      return reply.end('alm')
    }
    if (url === '/by-status') reply.statusCode = 200
    else reply.writeHead(200, { 'content-type': 'text/plain' })
    reply.end('calm')
  }).listen(0, '127.0.0.1', function () { console.log(this.address().port) })`

const preloads = ['request-id', 'reply-status'].flatMap((name) => ['--import', `./lib/launch/${name}.mjs`])

async function served(work: (port: number, said: () => Promise<string>) => Promise<void>): Promise<void> {
  const child = spawn(process.execPath, [...preloads, '--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const said = async () => String(((await once(child.stdout, 'data')) as [Buffer])[0]).trim()
  await work(Number(await said()), said)
  child.kill()
}

const askAt = (port: number) => async (path: string) => {
  const reply = await fetch(`http://127.0.0.1:${String(port)}${path}`)
  return [reply.status, reply.headers.get('retry-after'), await reply.text()]
}

it('a reply is what its page says that it is, such as 503 where it found no database, and when to come again', () =>
  served(async (port) => {
    const ask = askAt(port)
    expect(await ask('/')).toEqual([200, null, 'calm'])
    expect(await ask('/away')).toEqual([503, '10', 'calm'])
    expect(await ask('/fast')).toEqual([429, '2', 'calm'])
    expect(await ask('/away')).toEqual([503, '10', 'calm'])
    expect(await ask('/by-status')).toEqual([200, null, 'calm'])
  }))

it('keeps nothing of what is said too late: to whoever has left, or of a page that is on its way', () =>
  served(async (port, said) => {
    const asked = request({ host: '127.0.0.1', port, path: '/left' })
    asked.on('error', () => {})
    asked.end()
    await once(asked, 'response')
    const late = said()
    asked.destroy()
    expect(await late).toBe('said')
    const ask = askAt(port)
    expect(await ask('/begun')).toEqual([200, null, 'calm'])
    expect(await ask('/kept')).toEqual([200, null, '0'])
  }))
