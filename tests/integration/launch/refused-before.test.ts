import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { expect, it } from 'vitest'

/** A server as Next is one: it fails at TRACE, and at a form that was cut. */
const program = `
  import { createServer } from 'node:http'
  createServer(({ method, url, headers }, reply) => {
    if (method === 'TRACE') throw new Error('no such method')
    if (url === '/cut') globalThis.keelUnreadable.set(headers['x-request-id'], '<h1>whole?</h1>')
    if (url === '/cut/written') {
      globalThis.keelUnreadable.set(headers['x-request-id'], '<h1>whole?</h1>')
      reply.writeHead(500, { 'content-length': '9' })
      reply.write('of the se')
      return reply.end()
    }
    if (url === '/begun') {
      reply.write('the page')
      globalThis.keelUnreadable.set(headers['x-request-id'], '<h1>whole?</h1>')
    }
    reply.statusCode = url === '/' ? 200 : 500
    reply.end('of the server')
  }).listen(0, '127.0.0.1', function () { console.log(this.address().port) })`

const preloads = ['request-id', 'known-methods', 'unreadable-body'].flatMap((name) => [
  '--import',
  `./lib/launch/${name}.mjs`,
])

it('a method that repeats is refused, so is what asks for no path or does more than read a file, and a form that was cut on its way is answered in words', async () => {
  const child = spawn(process.execPath, [...preloads, '--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [port] = (await once(child.stdout, 'data')) as [Buffer]
  const ask = async (method: string, path: string) => {
    const asked = request({ host: '127.0.0.1', port: Number(String(port)), method, path })
    asked.end()
    const [reply] = (await once(asked, 'response')) as [IncomingMessage]
    const body: Buffer[] = []
    for await (const part of reply) body.push(part as Buffer)
    return [reply.statusCode, reply.headers.allow, Buffer.concat(body).toString()]
  }
  expect(await ask('TRACE', '/')).toEqual([405, 'GET, HEAD, POST', ''])
  for (const none of ['*', 'http://evil.example/', 'evil.example:80'])
    expect(await ask('GET', none)).toEqual([400, undefined, ''])
  for (const more of ['POST', 'PUT', 'DELETE', 'OPTIONS'])
    expect(await ask(more, '/_next/static/chunks/a.js')).toEqual([405, 'GET, HEAD', ''])
  expect(await ask('GET', '/_next/static/chunks/a.js')).toEqual([500, undefined, 'of the server'])
  expect(await ask('GET', '/')).toEqual([200, undefined, 'of the server'])
  expect(await ask('POST', '/cut')).toEqual([400, undefined, '<h1>whole?</h1>'])
  expect(await ask('POST', '/cut/written')).toEqual([400, undefined, '<h1>whole?</h1>'])
  expect(await ask('POST', '/begun')).toEqual([200, undefined, 'the pageof the server'])
  expect(await ask('POST', '/other')).toEqual([500, undefined, 'of the server'])
  child.kill()
})
