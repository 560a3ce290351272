import { Agent, type IncomingMessage, request, type RequestOptions } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { type Fields, multipart } from './fields'

export interface Reply {
  readonly status: number
  readonly location: string
  /** As it came over the wire. */
  readonly packed: Buffer
  readonly text: () => string
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

const unpackers: Readonly<Record<string, (packed: Buffer) => Buffer>> = { br: brotliDecompressSync, gzip: gunzipSync }

/** Asked once more where the server had just hung up a line that nobody had used for a while. */
const replyTo = (url: URL, options: RequestOptions, body?: Buffer): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const asked = request(url, options, resolve)
    asked.on('error', (problem: NodeJS.ErrnoException) => {
      const isStale = asked.reusedSocket && problem.code === 'ECONNRESET'
      if (isStale) resolve(replyTo(url, options, body))
      else reject(problem)
    })
    asked.end(body)
  })

/** As much of a browser as it takes to sign in, open pages and post forms: it keeps its cookies, and runs no script. */
export class Browser {
  readonly #cookies = new Map<string, string>()

  constructor(readonly address: string) {}

  async #ask(method: string, path: string, headers: Readonly<Record<string, string>>, body?: Buffer): Promise<Reply> {
    const cookie = [...this.#cookies].map((pair) => pair.join('=')).join('; ')
    const options = { agent, method, headers: { cookie, 'accept-encoding': 'gzip, br', ...headers } }
    const reply = await replyTo(new URL(path, this.address), options, body)
    for (const line of reply.headers['set-cookie'] ?? []) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      this.#cookies.set(name, value)
    }
    const packed = await buffer(reply)
    const unpack = unpackers[reply.headers['content-encoding'] ?? '']
    const { location = '' } = reply.headers
    return {
      status: reply.statusCode ?? 0,
      location: location.replace(this.address, ''),
      packed,
      text: () => (unpack?.(packed) ?? packed).toString(),
    }
  }

  /** What this browser is known by, for a real one that goes on as the same person. */
  get cookies(): readonly { readonly name: string; readonly value: string }[] {
    return [...this.#cookies].map(([name, value]) => ({ name, value }))
  }

  /** Whatever comes. */
  open(path: string): Promise<Reply> {
    return this.#ask('GET', path, {})
  }

  async get(path: string): Promise<Reply> {
    const reply = await this.open(path)
    if (reply.status !== 200) throw new Error(`${path} was answered with ${String(reply.status)} ${reply.location}`)
    return reply
  }

  /** Posts a form as it works without scripts. */
  submit(path: string, fields: Fields, besides: Readonly<Record<string, string>> = {}): Promise<Reply> {
    const { type, body } = multipart(fields)
    return this.#ask('POST', path, { 'content-type': type, origin: this.address, ...besides }, body)
  }

  /** The same, of a form that leads on: where to. */
  async post(path: string, fields: Fields): Promise<string> {
    const { status, location, text } = await this.submit(path, fields)
    if (location !== '') return location
    const said = /role="alert"[\s\S]{0,600}/.exec(text())?.[0].replace(/<[^>]*>/g, ' ') ?? ''
    throw new Error(`the form of ${path} was answered with ${String(status)} ${said}`)
  }

  /** Calls a server action with a form, as a script on the page does. */
  async call(path: string, action: string, fields: Fields): Promise<string> {
    const { type, body } = multipart([
      ...fields.map(([name, value]) => [`_1_${name}`, value] as const),
      ['0', '["$K1"]'],
    ])
    const headers = { 'content-type': type, origin: this.address, 'next-action': action, accept: 'text/x-component' }
    const { status, text } = await this.#ask('POST', path, headers, body)
    if (status !== 200) throw new Error(`the action of ${path} was answered with ${String(status)}`)
    return text()
  }

  /** A line that stays open: what comes is handed on until it is closed. */
  listen(path: string, hear: (text: string) => void): Promise<() => void> {
    const cookie = [...this.#cookies].map((pair) => pair.join('=')).join('; ')
    return new Promise((resolve, reject) => {
      const asked = request(new URL(path, this.address), { headers: { cookie } }, (reply) => {
        reply.setEncoding('utf8').on('data', hear)
        reply.on('error', () => undefined)
        resolve(() => asked.destroy())
      })
      asked.on('error', reject)
      asked.end()
    })
  }
}
