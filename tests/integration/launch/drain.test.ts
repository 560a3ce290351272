import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { Agent, type IncomingMessage, request } from 'node:http'
import { expect, it } from 'vitest'

/** A server that answers at once, or never; says its port first. */
const program = `
  import { createServer } from 'node:http'
  const server = createServer(({ url }, reply) => { if (url === '/') reply.end('hello'); else reply.write('waiting') })
  process.on('SIGTERM', () => server.close(() => process.exit(0)))
  server.listen(0, '127.0.0.1', () => console.log(server.address().port))`

/** The same, told of traces that take this long to be sent. */
const withTraces = (ms: number) => `
  globalThis.keelTraces = { end: () => new Promise((resolve) => setTimeout(resolve, ${String(ms)})).then(() => console.log('sent')) }
  ${program}`

/** The same, with a job in hand that takes this long. */
const withJob = (ms: number) => `
  globalThis.keelWorker = { stop: () => new Promise((resolve) => setTimeout(resolve, ${String(ms)})).then(() => console.log('done')) }
  ${withTraces(50)}`

/** What it says from the signal on, and how it ends. */
async function told(of: string) {
  const { child } = await serve(of)
  const words: string[] = []
  child.stdout?.on('data', (chunk: Buffer) => words.push(String(chunk)))
  const ended = once(child, 'close')
  child.kill('SIGTERM')
  const [code, signal] = (await ended) as [number | null, string | null]
  return [code, signal, words.join('')]
}

async function serve(of = program): Promise<{ child: ChildProcess; port: number }> {
  const child = spawn(process.execPath, ['--import', './lib/launch/drain.mjs', '--input-type=module', '--eval', of], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [said] = (await once(child.stdout, 'data')) as [Buffer]
  return { child, port: Number(String(said)) }
}

const ask = async (port: number, agent: Agent, path = '/') => {
  const asking = request({ port, host: '127.0.0.1', agent, path }).end()
  const [reply] = (await once(asking, 'response')) as [IncomingMessage]
  return reply
}

it('a server that is asked to stop ends although a browser goes on asking over its open connection', async () => {
  const { child, port } = await serve()
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const ended = once(child, 'exit')
  let replies = 0
  const browser = (async () => {
    for (;;) {
      const reply = await ask(port, agent)
      reply.resume()
      await once(reply, 'end')
      replies += 1
      if (replies === 20) child.kill('SIGTERM')
    }
  })()
  await expect(browser).rejects.toThrow(/ECONNREFUSED|ECONNRESET|socket hang up/)
  expect(await ended).toEqual([0, null])
  expect(replies).toBeGreaterThanOrEqual(20)
})

it('and although a reply never ends', async () => {
  const { child, port } = await serve()
  const ended = once(child, 'exit')
  const reply = await ask(port, new Agent(), '/never')
  const cut = once(reply.resume(), 'close')
  child.kill('SIGTERM')
  await expect(cut).rejects.toThrow('aborted')
  expect(await ended).toEqual([0, null])
})

it('what was traced leaves before it does, and no longer than it may take', async () => {
  expect(await told(withTraces(50))).toEqual([0, null, 'sent\n'])
  expect(await told(withTraces(60_000))).toEqual([1, null, ''])
})

it('a job in hand comes to its end before it does, its traces after it, and no longer than it may take', async () => {
  expect(await told(withJob(500))).toEqual([0, null, 'done\nsent\n'])
  expect(await told(withJob(60_000))).toEqual([0, null, 'sent\n'])
})

it('a job that fails to end does not keep it', async () => {
  const failing = `globalThis.keelWorker = { stop: () => Promise.reject(new Error('no database')) }; ${program}`
  expect(await told(failing)).toEqual([0, null, ''])
})
