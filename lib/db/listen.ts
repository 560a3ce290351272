import 'server-only'
import { Client } from 'pg'
import { systemClock } from '@/lib/clock'
import { env } from '@/lib/env'

type Heard = () => void

const channel = 'keel_case'
const longestPause = 10_000
const pulse = 30_000
/** How far the clocks of two processes may be apart, and how long a change may be on its way. */
const margin = 5000

/**
 * Hears from the database that a case of a clinic changed, over one connection for all who listen in this process. What
 * was said while the connection was away is lost, so whoever listens is told to look again once it is back. It stays for
 * a while after the last one left: pages are opened one after the other.
 */
export class CaseListener {
  readonly #url: string
  readonly #linger: number
  readonly #heard = new Map<string, Set<Heard>>()
  /** When each clinic last changed, since when this connection listens. */
  readonly #changed = new Map<string, number>()
  #since: number | null = null
  #client: Client | null = null
  #timer: NodeJS.Timeout | undefined
  #leaving: NodeJS.Timeout | undefined
  #pause = 0
  #isStopped = true

  /** `linger`: milliseconds for which the connection is kept with nobody there. */
  constructor(url: string, linger = 60_000) {
    this.#url = url
    this.#linger = linger
  }

  /**
   * Calls `heard` after each change in this clinic, until the function it returns is called; and at once, or as soon as
   * there is a connection, where one after `seen` may have been missed.
   */
  hear(clinicId: string, seen: Date, heard: Heard): () => void {
    clearTimeout(this.#leaving)
    const all = this.#heard.get(clinicId) ?? new Set()
    this.#heard.set(clinicId, all.add(heard))
    if (this.#isStopped) {
      this.#isStopped = false
      void this.#connect()
    } else if (this.#mayHaveMissed(clinicId, seen)) heard()
    return () => {
      all.delete(heard)
      if (all.size === 0 && this.#heard.get(clinicId) === all) this.#heard.delete(clinicId)
      if (this.#heard.size === 0) this.#leaving = setTimeout(() => void this.stop(), this.#linger).unref()
    }
  }

  /** Before there is a connection nobody needs to be told: then everybody is. */
  #mayHaveMissed(clinicId: string, seen: Date): boolean {
    const last = Math.max(this.#since ?? 0, this.#changed.get(clinicId) ?? 0)
    return this.#since !== null && last > seen.getTime() - margin
  }

  async stop(): Promise<void> {
    this.#isStopped = true
    this.#since = null
    this.#changed.clear()
    clearTimeout(this.#timer)
    clearTimeout(this.#leaving)
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
      if (!isCurrent()) return
      this.#changed.set(payload, systemClock.now().getTime())
      this.#tell(this.#heard.get(payload))
    })
    const lost = () => {
      if (!isCurrent()) return
      this.#client = null
      this.#since = null
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
    this.#since = systemClock.now().getTime()
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
