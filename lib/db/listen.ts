import 'server-only'
import { Client } from 'pg'
import { env } from '@/lib/env'

type Heard = () => void

const channel = 'keel_case'
const longestPause = 10_000
const pulse = 30_000

/**
 * Hears from the database that a case of a clinic changed, over one connection for all who listen in this process. What
 * was said while the connection was away is lost, so whoever listens is told to look again once it is back.
 */
export class CaseListener {
  readonly #url: string
  readonly #heard = new Map<string, Set<Heard>>()
  #client: Client | null = null
  #timer: NodeJS.Timeout | undefined
  #pause = 0
  #isStopped = true

  constructor(url: string) {
    this.#url = url
  }

  /** Calls `heard` after each change in this clinic, until the function it returns is called. */
  hear(clinicId: string, heard: Heard): () => void {
    const all = this.#heard.get(clinicId) ?? new Set()
    this.#heard.set(clinicId, all.add(heard))
    if (this.#isStopped) {
      this.#isStopped = false
      void this.#connect()
    }
    return () => {
      all.delete(heard)
      if (all.size === 0 && this.#heard.get(clinicId) === all) this.#heard.delete(clinicId)
      if (this.#heard.size === 0) void this.stop()
    }
  }

  async stop(): Promise<void> {
    this.#isStopped = true
    clearTimeout(this.#timer)
    const client = this.#client
    this.#client = null
    await client?.end().catch(() => undefined)
  }

  async #connect(): Promise<void> {
    const client = new Client({
      connectionString: this.#url,
      connectionTimeoutMillis: 5000,
      query_timeout: 5000,
      keepAlive: true,
    })
    this.#client = client
    const isCurrent = () => this.#client === client
    client.on('notification', ({ payload = '' }) => {
      if (isCurrent()) this.#tell(this.#heard.get(payload))
    })
    const lost = () => {
      if (!isCurrent()) return
      this.#client = null
      void client.end().catch(() => undefined)
      this.#timer = setTimeout(() => void this.#connect(), this.#pause)
      this.#pause = Math.min(longestPause, Math.max(250, this.#pause * 2))
    }
    client.on('error', lost)
    client.on('end', lost)
    try {
      await client.connect()
      await client.query(`LISTEN ${channel}`)
    } catch {
      lost()
      return
    }
    if (!isCurrent()) {
      await client.end().catch(() => undefined)
      return
    }
    this.#pause = 0
    this.#takePulse(client, lost)
    for (const all of this.#heard.values()) this.#tell(all)
  }

  /** A connection that broke without a word looks open until something is asked of it. */
  #takePulse(client: Client, lost: () => void) {
    this.#timer = setTimeout(() => {
      client.query('SELECT 1').then(() => {
        if (this.#client === client) this.#takePulse(client, lost)
      }, lost)
    }, pulse)
  }

  #tell(all: ReadonlySet<Heard> | undefined) {
    for (const heard of [...(all ?? [])]) heard()
  }
}

// Next bundles routes apart; one connection a process is kept where all find it.
const holder = globalThis as { keelCaseListener?: CaseListener }

export const caseListener = (): CaseListener => (holder.keelCaseListener ??= new CaseListener(env().DATABASE_APP_URL))
