import { gone, isCalm, type Seen } from './calm'

export interface Figures {
  tried: number
  uncalm: string[]
  /** The longest that anybody waited for a page or after a press, in seconds. */
  longest: number
}

const none = 'before any'

const nothing = (): Figures => ({ tried: 0, uncalm: [], longest: 0 })

/** Which fault is under way, and what clients see meanwhile. */
export class Watch {
  readonly #figures = new Map<string, Figures>()
  #kind = none
  #last = none

  begin(kind: string): void {
    this.#kind = kind
    this.#last = kind
    this.now.tried += 1
  }

  end(): void {
    this.#kind = none
  }

  /** The fault that was tried last, also once it is over. */
  get last(): string {
    return this.#last
  }

  get now(): Figures {
    const known = this.#figures.get(this.#kind) ?? nothing()
    this.#figures.set(this.#kind, known)
    return known
  }

  get uncalm(): readonly string[] {
    return [...this.#figures].flatMap(([kind, { uncalm }]) => uncalm.map((words) => `${kind}: ${words}`))
  }

  figuresOf(kind: string): Figures {
    return this.#figures.get(kind) ?? nothing()
  }

  /** `kept`: the fields that were sent and are to be there for the next try. */
  saw(place: string, seen: Seen, kept: readonly string[] = []): void {
    if (!isCalm(seen)) this.note(`${place}: ${String(seen.status)} ${seen.text.slice(0, 200)}`)
    const lost = gone(seen, kept)
    if (lost.length > 0) this.note(`${place}: what was sent is gone: ${lost.join(' ')}`)
  }

  private note(words: string): void {
    this.now.uncalm.push(words)
    // At once: a run that is stopped on the way has no table.
    console.log(`    not calm: ${words}`)
  }

  waited(milliseconds: number): void {
    this.now.longest = Math.max(this.now.longest, milliseconds / 1000)
  }
}
