import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'

export interface ReceivedText {
  readonly to: string
  readonly from: string
  readonly body: string
  readonly key: string
}

type Answer = 'hang' | { readonly status: number; readonly code?: number; readonly location?: string }

const account = 'AC1:a%3Atoken'

/** By which the Keel of a test finds it. */
export const textSettingsOf = (port: number) => ({
  TEXT_GATEWAY_URL: `http://${account}@127.0.0.1:${String(port)}/2010-04-01/Accounts/AC1/Messages.json`,
  TEXT_FROM: '+12065550100',
})

/** A gateway for text messages on this machine, which asks who sends as Twilio does. What it says next is set by the test. */
export class TextGateway {
  readonly received: ReceivedText[] = []
  readonly #answers: Answer[] = []
  readonly #hanging: ServerResponse[] = []
  readonly #port: number
  #server: Server | undefined

  constructor(port: number) {
    this.#port = port
  }

  answerNext(...answers: readonly Answer[]): void {
    this.#answers.push(...answers)
  }

  forget(): void {
    this.received.length = 0
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
  }

  async close(): Promise<void> {
    const server = this.#server
    if (!server) return
    this.#server = undefined
    for (const response of this.#hanging.splice(0)) response.destroy()
    server.closeAllConnections()
    await new Promise((resolve) => {
      server.close(resolve)
    })
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const answer = this.#answers.shift() ?? { status: 201 }
    if (answer === 'hang') {
      this.#hanging.push(response)
      return
    }
    const isKnown =
      request.headers.authorization === `Basic ${Buffer.from(decodeURIComponent(account)).toString('base64')}`
    const { status, code, location } = isKnown ? answer : { status: 401, code: 20003 }
    if (status === 201) {
      const form = new URLSearchParams(Buffer.concat(chunks).toString())
      const [to = '', from = '', body = ''] = ['To', 'From', 'Body'].map((name) => form.get(name) ?? '')
      this.received.push({ to, from, body, key: String(request.headers['idempotency-key']) })
    }
    response.writeHead(status, { 'content-type': 'application/json', ...(location ? { location } : {}) })
    response.end(JSON.stringify(code === undefined ? {} : { code, message: 'words that are not read' }))
  }
}
