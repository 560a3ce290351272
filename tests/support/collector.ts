import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

type Value = Readonly<{ stringValue?: string; intValue?: number; boolValue?: boolean }>
type Attribute = Readonly<{ key: string; value: Value }>

interface Sent {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: readonly Attribute[] }
    readonly scopeSpans: readonly {
      readonly scope: { readonly name: string }
      readonly spans: readonly {
        readonly traceId: string
        readonly spanId: string
        readonly parentSpanId?: string
        readonly name: string
        readonly status: { readonly code: number }
        readonly attributes: readonly Attribute[]
      }[]
    }[]
  }[]
}

type Said = Readonly<Record<string, string | number | boolean | undefined>>

export interface ReceivedSpan {
  readonly traceId: string
  readonly spanId: string
  readonly parentSpanId?: string
  readonly name: string
  readonly scope: string
  readonly isError: boolean
  readonly said: Said
}

const saidIn = (attributes: readonly Attribute[]): Said =>
  Object.fromEntries(
    attributes.map(({ key, value }) => [key, value.stringValue ?? value.intValue ?? value.boolValue] as const),
  )

const spansIn = (body: string): readonly ReceivedSpan[] =>
  (JSON.parse(body) as Sent).resourceSpans.flatMap(({ scopeSpans }) =>
    scopeSpans.flatMap(({ scope, spans }) =>
      spans.map(({ attributes, status, ...span }) => ({
        ...span,
        scope: scope.name,
        isError: status.code === 2,
        said: saidIn(attributes),
      })),
    ),
  )

/** Takes traces as OTLP over HTTP has them, on this machine. */
export class TestCollector {
  /** What came over the wire, path and headers too. */
  readonly raw: string[] = []
  readonly #bodies: string[] = []
  readonly #server: Server
  /** It refuses what it is sent, or never says a word. */
  mood: 'takes' | 'refuses' | 'hangs' = 'takes'
  tries = 0

  private constructor() {
    this.#server = createServer((request, reply) => void this.#hear(request, reply))
  }

  static async open(): Promise<TestCollector> {
    const collector = new TestCollector()
    await new Promise<void>((resolve) => {
      collector.#server.listen(0, '127.0.0.1', resolve)
    })
    return collector
  }

  get endpoint(): string {
    return `http://127.0.0.1:${String((this.#server.address() as AddressInfo).port)}`
  }

  get spans(): readonly ReceivedSpan[] {
    return this.#bodies.flatMap(spansIn)
  }

  /** What was told of a request, each span after what it is part of. */
  of(requestId: string): readonly ReceivedSpan[] {
    const spans = this.spans.filter(({ traceId }) => traceId === requestId.replaceAll('-', ''))
    const within = (parent: string | undefined): ReceivedSpan[] =>
      spans.filter(({ parentSpanId }) => parentSpanId === parent).flatMap((span) => [span, ...within(span.spanId)])
    return within(undefined)
  }

  forget(): void {
    this.raw.length = 0
    this.#bodies.length = 0
    this.tries = 0
    this.mood = 'takes'
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  async #hear(request: IncomingMessage, reply: ServerResponse): Promise<void> {
    this.tries += 1
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    if (this.mood === 'hangs') return
    if (this.mood === 'refuses') {
      reply.writeHead(403).end()
      return
    }
    const body = Buffer.concat(chunks).toString()
    this.raw.push([request.url, ...request.rawHeaders, body].join('\n'))
    this.#bodies.push(body)
    reply.writeHead(200, { 'content-type': 'application/json' }).end('{}')
  }
}
