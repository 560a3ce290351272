import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, beforeEach } from 'vitest'

export interface ReceivedMail {
  readonly from: string
  readonly to: readonly string[]
  readonly raw: string
  readonly header: (name: string) => string | undefined
  /** As a mailbox shows it. */
  readonly text: string
}

type Step = 'RCPT' | 'DATA'

/** A real mail server on this machine. What it says next at a step is set by the test. */
export class MailServer {
  readonly received: ReceivedMail[] = []
  readonly #refusals: Record<Step, (readonly [number, string])[]> = { RCPT: [], DATA: [] }
  readonly #held = new Map<string, (go: () => void) => void>()
  #server: SMTPServer | undefined
  #port = 0

  refuseNext(step: Step, code: number, words: string): void {
    this.#refusals[step].push([code, words])
  }

  /** Takes no e-mail of this address until it is told to, and says nothing meanwhile. */
  hold(address: string): { readonly holds: () => number; readonly letGo: () => void } {
    const waiting: (() => void)[] = []
    this.#held.set(address, (go) => waiting.push(go))
    return {
      holds: () => waiting.length,
      letGo: () => {
        this.#held.delete(address)
        for (const go of waiting.splice(0)) go()
      },
    }
  }

  forget(): void {
    this.received.length = 0
    this.#refusals.RCPT.length = 0
    this.#refusals.DATA.length = 0
  }

  async open(): Promise<void> {
    this.#server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onRcptTo: ({ address }, _session, answer) => {
        const go = () => {
          answer(this.#next('RCPT'))
        }
        const hold = this.#held.get(address)
        if (hold) hold(go)
        else go()
      },
      onData: (stream, { envelope }, answer) => {
        const chunks: Buffer[] = []
        stream.on('data', (chunk: Buffer) => chunks.push(chunk))
        stream.on('end', () => {
          const refusal = this.#next('DATA')
          if (!refusal) this.received.push(read(Buffer.concat(chunks).toString('utf8'), envelope))
          answer(refusal)
        })
      },
    })
    const server = this.#server
    await new Promise<void>((resolve) => {
      server.listen(this.#port, '127.0.0.1', resolve)
    })
    const address = server.server.address()
    this.#port = typeof address === 'object' ? (address?.port ?? 0) : 0
    process.env.SMTP_URL = `smtp://127.0.0.1:${String(this.#port)}`
    process.env.MAIL_FROM = 'keel@mail.example'
  }

  async close(): Promise<void> {
    const server = this.#server
    if (!server) return
    this.#server = undefined
    await new Promise<void>((resolve) => {
      server.close(resolve)
    })
  }

  #next(step: Step): Error | null {
    const refusal = this.#refusals[step].shift()
    return refusal ? Object.assign(new Error(refusal[1]), { responseCode: refusal[0] }) : null
  }
}

interface Envelope {
  readonly mailFrom: false | { readonly address: string }
  readonly rcptTo: readonly { readonly address: string }[]
}

function read(raw: string, { mailFrom, rcptTo }: Envelope): ReceivedMail {
  const [head = '', ...rest] = raw.split('\r\n\r\n')
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n')
  const header = (name: string) =>
    lines.find((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}: `))?.slice(name.length + 2)
  const body = rest.join('\r\n\r\n')
  const encoding = header('Content-Transfer-Encoding')
  return {
    from: mailFrom ? mailFrom.address : '',
    to: rcptTo.map(({ address }) => address),
    raw,
    header,
    text: encoding === 'quoted-printable' ? quoted(body) : body,
  }
}

const quoted = (body: string): string => {
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

/** Before the database of the file is opened, because settings are read once. */
export function testMailServer(): MailServer {
  const server = new MailServer()
  beforeAll(() => server.open())
  beforeEach(() => {
    server.forget()
  })
  afterAll(() => server.close())
  return server
}
