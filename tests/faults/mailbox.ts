import { SMTPServer } from 'smtp-server'
import type { Shutdown } from '@/lib/launch/shutdown'

/** How often an e-mail came, and the moment of its first time. */
export interface Came {
  readonly times: number
  readonly first: number
}

type Answer = (problem?: Error | null) => void

/** A mail server on this machine that can stall, and knows the moment between its yes and what Keel makes of it. */
export class Mailbox {
  /** By its Message-ID. */
  readonly received = new Map<string, Came>()
  #waiting: (() => void)[] | undefined
  #afterYes: (() => void) | undefined
  #port = 0

  get url(): string {
    return `smtp://127.0.0.1:${String(this.#port)}`
  }

  /** How many were taken twice or more. */
  get again(): number {
    return [...this.received.values()].filter(({ times }) => times > 1).length
  }

  get stalled(): number {
    return this.#waiting?.length ?? 0
  }

  stall(): void {
    this.#waiting ??= []
  }

  goOn(): void {
    const waiting = this.#waiting ?? []
    this.#waiting = undefined
    for (const go of waiting) go()
  }

  /** Once, right after the next e-mail was taken. */
  afterNextYes(act: () => void): void {
    this.#afterYes = act
  }

  async open(shutdown: Shutdown): Promise<void> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onData: (stream, _session, answer) => {
        const chunks: Buffer[] = []
        stream.on('data', (chunk: Buffer) => chunks.push(chunk))
        stream.on('end', () => {
          this.#take(Buffer.concat(chunks).toString('utf8'), answer)
        })
      },
    })
    server.on('error', () => undefined)
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve)
    })
    const address = server.server.address()
    this.#port = typeof address === 'object' ? (address?.port ?? 0) : 0
    shutdown.add(
      () =>
        new Promise((resolve) => {
          this.goOn()
          server.close(resolve)
        }),
    )
  }

  #take(raw: string, answer: Answer): void {
    const take = () => {
      const id = /^message-id:\s*(\S+)/im.exec(raw)?.[1] ?? ''
      const { times, first } = this.received.get(id) ?? { times: 0, first: performance.now() }
      this.received.set(id, { times: times + 1, first })
      answer()
      const act = this.#afterYes
      this.#afterYes = undefined
      act?.()
    }
    if (this.#waiting) this.#waiting.push(take)
    else take()
  }
}
