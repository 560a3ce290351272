import { setTimeout as after } from 'node:timers/promises'
import type { Around, Person } from './person'

const pause = 1000
/** Milliseconds: whoever only looks on is signed out after a while, and rightly. */
const oftenEnough = 600_000

/** An open worklist: it hears of changes over one long reply, and comes back by itself when that is cut. */
export class LiveList {
  /** Somebody is always about to send a form, so there is always something to hear of. */
  readonly isWaiting = true
  /** When it last heard of a change. */
  lastGood = performance.now()
  #lastPress = performance.now()

  constructor(
    private readonly around: Around,
    private readonly person: Person,
  ) {}

  async listen(): Promise<void> {
    if (performance.now() - this.#lastPress > oftenEnough) {
      await this.person.page('/worklist')
      this.#lastPress = performance.now()
    }
    const headers = { cookie: this.person.browser.cookies.map(({ name, value }) => `${name}=${value}`).join('; ') }
    const line = await fetch(`${this.around.address}/api/events`, { headers, signal: this.around.end }).catch(
      () => undefined,
    )
    if (line?.status === 401 || line?.status === 403) throw new Error('whoever had the list open was signed out')
    if (line?.ok && line.body) await this.#hear(line.body).catch(() => undefined)
    if (!this.around.end.aborted) await after(pause)
  }

  async #hear(body: ReadableStream<Uint8Array>): Promise<void> {
    const text = new TextDecoder()
    for await (const chunk of body) {
      if (text.decode(chunk).includes('event: changed')) this.lastGood = performance.now()
    }
  }
}
