import { isCalm, type Seen } from './calm'

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

  saw(place: string, seen: Seen): void {
    if (isCalm(seen)) return
    const words = `${place}: ${String(seen.status)} ${seen.text.slice(0, 200)}`
    this.now.uncalm.push(words)
    // At once: a run that is stopped on the way has no table.
    console.log(`    not calm: ${words}`)
  }

  waited(milliseconds: number): void {
    this.now.longest = Math.max(this.now.longest, milliseconds / 1000)
  }
}
