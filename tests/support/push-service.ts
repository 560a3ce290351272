import { createDecipheriv, createECDH, createPublicKey, hkdfSync, randomBytes, verify } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Subscription } from '@/lib/clinics/push-device'
import { pushKeysFrom } from '@/lib/launch/push-settings'

export interface HeardCall {
  readonly endpoint: string
  /** As the device decrypts it. */
  readonly said: string
  readonly ttl: number
  readonly urgency: string | undefined
  readonly topic: string | undefined
  readonly subject: string
}

type Answer = number | 'hang' | { readonly redirectTo: string }

/**
 * A browser's push service on this machine, and the browsers that it knows: it believes whose signature is right, and
 * decrypts as a device does (RFC 8291, 8292). What it says next is set by the test.
 */
export class PushService {
  readonly heard: HeardCall[] = []
  readonly asked: string[] = []
  readonly #answers: Answer[] = []
  readonly #devices = new Map<string, { readonly curve: ReturnType<typeof createECDH>; readonly auth: Buffer }>()
  readonly #hanging: ServerResponse[] = []
  #server: Server | undefined
  #port: number

  constructor(port = 0) {
    this.#port = port
  }

  get origin(): string {
    return `http://127.0.0.1:${String(this.#port)}`
  }

  /** A browser that may be called. */
  subscribe(): Subscription {
    const curve = createECDH('prime256v1')
    const p256dh = curve.generateKeys('base64url')
    const auth = randomBytes(16)
    const endpoint = `${this.origin}/send/${randomBytes(12).toString('base64url')}`
    this.#devices.set(endpoint, { curve, auth })
    return { endpoint, p256dh, auth: auth.toString('base64url') }
  }

  answerNext(...answers: readonly Answer[]): void {
    this.#answers.push(...answers)
  }

  forget(): void {
    this.heard.length = 0
    this.asked.length = 0
    this.#answers.length = 0
  }

  async open(): Promise<void> {
    const server = createServer((request, response) => {
      void this.#take(request, response)
    })
    this.#server = server
    await new Promise<void>((resolve) => {
      server.listen(this.#port, '127.0.0.1', resolve)
    })
    const address = server.address()
    this.#port = typeof address === 'object' ? (address?.port ?? 0) : 0
  }

  async close(): Promise<void> {
    const server = this.#server
    for (const response of this.#hanging.splice(0)) response.destroy()
    if (!server) return
    server.closeAllConnections()
    await new Promise((resolve) => {
      server.close(resolve)
    })
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const endpoint = `${this.origin}${request.url ?? ''}`
    this.asked.push(endpoint)
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const answer = this.#answers.shift() ?? 201
    if (answer === 'hang') {
      this.#hanging.push(response)
      return
    }
    if (typeof answer === 'object') {
      response.writeHead(307, { location: answer.redirectTo }).end()
      return
    }
    if (answer !== 201) {
      response.writeHead(answer).end('no')
      return
    }
    const subject = believed(request.headers.authorization ?? '', this.origin)
    const device = this.#devices.get(endpoint)
    if (subject === null || !device || request.method !== 'POST') {
      response.writeHead(subject === null ? 403 : 404).end()
      return
    }
    const said = decrypted(Buffer.concat(chunks), device)
    const { ttl, urgency, topic } = request.headers
    this.heard.push({ endpoint, said, ttl: Number(ttl), urgency: one(urgency), topic: one(topic), subject })
    response.writeHead(201).end()
  }
}

const one = (header: string | string[] | undefined): string | undefined => (Array.isArray(header) ? header[0] : header)

/** Of whom the signed words are; null where they were signed by another key, are for another service, or are not of today. */
function believed(authorization: string, origin: string): string | null {
  const [, token = '', key = ''] = /^vapid t=([\w.-]+), k=([\w-]+)$/.exec(authorization) ?? []
  const point = Buffer.from(key, 'base64url')
  if (point.length !== 65) return null
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((half) => half.toString('base64url'))
  const publicKey = createPublicKey({ key: { kty: 'EC', crv: 'P-256', x: x ?? '', y: y ?? '' }, format: 'jwk' })
  const [head = '', body = '', signature = ''] = token.split('.')
  const signed = { key: publicKey, dsaEncoding: 'ieee-p1363' } as const
  if (!verify('sha256', Buffer.from(`${head}.${body}`), signed, Buffer.from(signature, 'base64url'))) return null
  const { aud, exp, sub } = JSON.parse(Buffer.from(body, 'base64url').toString()) as Record<string, unknown>
  const seconds = Number(exp) - Date.now() / 1000
  return aud === origin && seconds > 0 && seconds <= 24 * 60 * 60 ? String(sub) : null
}

interface Device {
  readonly curve: ReturnType<typeof createECDH>
  readonly auth: Buffer
}

/** aes128gcm with one record, as RFC 8291 has it. */
function decrypted(body: Buffer, { curve, auth }: Device): string {
  const salt = body.subarray(0, 16)
  const sender = body.subarray(21, 21 + body.readUInt8(20))
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), curve.getPublicKey(), sender])
  const key = Buffer.from(hkdfSync('sha256', curve.computeSecret(sender), auth, info, 32))
  const of = (what: string, bytes: number) =>
    Buffer.from(hkdfSync('sha256', key, salt, `Content-Encoding: ${what}\0`, bytes))
  const sealed = body.subarray(21 + sender.length)
  const opening = createDecipheriv('aes-128-gcm', of('aes128gcm', 16), of('nonce', 12))
  opening.setAuthTag(sealed.subarray(-16))
  const padded = Buffer.concat([opening.update(sealed.subarray(0, -16)), opening.final()])
  return padded.subarray(0, padded.lastIndexOf(2)).toString()
}

/** By which the Keel of a test is known to it. */
export const pushSettingsOf = (origin: string) => {
  const { publicKey, privateKey } = pushKeysFrom('of the tests')
  const own = { VAPID_PUBLIC_KEY: publicKey, VAPID_PRIVATE_KEY: privateKey, VAPID_SUBJECT: 'mailto:keel@mail.example' }
  return { ...own, PUSH_SERVICE_URL: origin }
}
