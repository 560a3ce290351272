import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { type IncomingMessage, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { packFiles } from '@/lib/launch/pack-files'
import { top } from '@/lib/launch/install.mjs'

/** A server as Next is one: it sends a page in pieces, each pushed out by itself, and files as they lie. */
const program = `
  import { readFileSync } from 'node:fs'
  import { createServer } from 'node:http'
  const kinds = { '/page': 'text/html', '/rows': ['application/json'], '/events': 'text/event-stream', '/paper': 'application/pdf' }
  createServer((asked, reply) => {
    const { url } = asked
    if (url.startsWith('/_next/static/')) return reply.end(readFileSync(url.replace('/_next', '.next')))
    if (url === '/nothing') return reply.writeHead(204).end()
    if (url === '/short') return reply.writeHead(200, { 'content-type': 'text/plain', 'content-length': '4' }).end('calm')
    if (url === '/head') {
      reply.writeHead(201, 'Made', { 'content-type': 'text/html', 'content-length': '2000', vary: 'rsc' })
      return reply.end('a'.repeat(2000))
    }
    reply.setHeader('content-type', kinds[url])
    reply.flushHeaders()
    for (let at = 0; at < 300; at += 1) reply.write('piece é ' + at)
    reply.write(new Uint8Array([33]))
    reply.end('.')
    reply.end()
  }).listen(0, '127.0.0.1', function () { console.log(this.address().port) })`

const page = `${Array.from({ length: 300 }, (_, at) => `piece é ${String(at)}`).join('')}!.`
const script = 'const word = "again"\n'.repeat(200)

const folder = mkdtempSync(join(tmpdir(), 'keel-packed-'))
const server = { port: 0, stop: () => {} }
const ask = async (path: string, encoding: string, method = 'GET') => {
  const asked = request({
    host: '127.0.0.1',
    port: server.port,
    path,
    method,
    headers: { 'accept-encoding': encoding },
  })
  asked.end()
  const [reply] = (await once(asked, 'response')) as [IncomingMessage]
  const body = await buffer(reply)
  const { 'content-encoding': way, 'content-type': kind, vary } = reply.headers
  const unpacked = way === 'br' ? brotliDecompressSync(body) : way === 'gzip' ? gunzipSync(body) : body
  return { status: reply.statusCode, way, kind, vary, bytes: body.length, text: unpacked.toString() }
}

beforeAll(async () => {
  const files = join(folder, '.next/static')
  await mkdir(join(files, 'chunks'), { recursive: true })
  await writeFile(join(files, 'chunks/one.js'), script)
  await writeFile(join(files, 'chunks/letters.woff2'), 'letters')
  await packFiles(files)
  const child = spawn(
    process.execPath,
    ['--import', join(top, 'lib/launch/packed.mjs'), '--input-type=module', '--eval', program],
    { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const [port] = (await once(child.stdout, 'data')) as [Buffer]
  server.port = Number(String(port))
  server.stop = () => child.kill()
})

afterAll(() => {
  server.stop()
  rmSync(folder, { recursive: true, force: true })
})

it.each([
  ['br, gzip', 'br'],
  ['gzip, deflate, br;q=0', 'gzip'],
  ['deflate', undefined],
  ['br;q=0.000, gzip;q=0', undefined],
])('a page in pieces arrives whole for a browser that takes %s', async (encoding, way) => {
  for (const path of ['/page', '/rows']) {
    expect(await ask(path, encoding)).toMatchObject({ status: 200, way, text: page })
  }
  expect((await ask('/page', encoding)).bytes < page.length).toBe(way !== undefined)
})

it('what was said of a reply stays, but for its length', async () => {
  const reply = await ask('/head', 'br')
  expect(reply).toMatchObject({ status: 201, way: 'br', kind: 'text/html', text: 'a'.repeat(2000) })
  expect(reply.vary?.split(', ')).toEqual(['rsc', 'accept-encoding'])
})

it('what is not read, goes on for ever, is short or has no body is sent as it is', async () => {
  for (const path of ['/paper', '/events']) expect(await ask(path, 'br')).toMatchObject({ way: undefined, text: page })
  expect(await ask('/short', 'br')).toMatchObject({ way: undefined, text: 'calm' })
  expect(await ask('/nothing', 'br')).toMatchObject({ status: 204, way: undefined, text: '' })
  expect(await ask('/page', 'br', 'HEAD')).toMatchObject({ way: undefined, text: '' })
})

it('a script is sent as it was packed while building, to whoever can unpack it', async () => {
  const path = '/_next/static/chunks/one.js'
  const packed = await ask(path, 'gzip, br')
  expect(packed).toMatchObject({ way: 'br', vary: 'accept-encoding', text: script })
  expect(packed.kind).toMatch(/^application\/javascript/)
  expect(packed.bytes).toBeLessThan(200)
  expect(await ask(path, 'identity')).toMatchObject({ way: undefined, text: script })
  expect(await ask('/_next/static/chunks/letters.woff2', 'br')).toMatchObject({ way: undefined, text: 'letters' })
})

it('whoever leaves before the page is packed takes nobody along', async () => {
  const leaving = Array.from({ length: 20 }, async () => {
    const asked = request({ host: '127.0.0.1', port: server.port, path: '/page', headers: { 'accept-encoding': 'br' } })
    const isGone = new Promise((resolve) => asked.on('error', () => undefined).on('close', resolve))
    asked.on('finish', () => asked.destroy()).end()
    await isGone
  })
  await Promise.all(leaving)
  expect(await ask('/page', 'br')).toMatchObject({ status: 200, text: page })
})
