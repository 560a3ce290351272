import { SMTPServer } from 'smtp-server'
import type { Shutdown } from '@/lib/launch/shutdown'

/** How often an e-mail came, the moment of its first time, and whether whoever sent it then was there to hear the yes. */
export interface Came {
  readonly times: number
  readonly first: number
  readonly isHeard: boolean
}

type Answer = (problem?: Error | null) => void

/** A mail server on this machine that can stall, and knows the moment between its yes and what Keel makes of it. */
export class Mailbox {
  /** By its Message-ID. */
  readonly received = new Map<string, Came>()
  #waiting: (() => void)[] | undefined
  #afterYes: (() => void) | undefined
  /** Sessions whose other side has left: nobody waits longer than its own limit for a server that says nothing. */
  readonly #left = new Set<string>()
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
      onClose: ({ id }) => {
        this.#left.add(id)
      },
      onData: (stream, { id }, answer) => {
        const chunks: Buffer[] = []
        stream.on('data', (chunk: Buffer) => chunks.push(chunk))
        stream.on('end', () => {
          this.#take(id, Buffer.concat(chunks).toString('utf8'), answer)
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

  #take(session: string, raw: string, answer: Answer): void {
    const take = () => {
      const id = /^message-id:\s*(\S+)/im.exec(raw)?.[1] ?? ''
      const now = { times: 0, first: performance.now(), isHeard: !this.#left.has(session) }
      const came = this.received.get(id) ?? now
      this.received.set(id, { ...came, times: came.times + 1 })
      answer()
      const act = this.#afterYes
      this.#afterYes = undefined
      act?.()
    }
    if (this.#waiting) this.#waiting.push(take)
    else take()
  }
}
