/** What one person knows of something that they sent: how often Keel said yes, and how often nothing was heard. */
export interface Sent {
  readonly sure: number
  readonly unheard: number
  /** The fault that was tried last when it was sent last. */
  readonly during: string
}

/** An answer as it was last acknowledged, and what was sent since then without a word. */
export interface Answered {
  readonly sure: string | undefined
  readonly unheard: readonly string[]
  readonly during: string
}

/** An emergency is what its patient said that they do. */
export const sentKinds = ['form', 'emergency', 'note', 'e-mail'] as const
export type SentKind = (typeof sentKinds)[number]

/** What clients were told, beside which the database is held in the end. */
export class Ledger {
  readonly #answers = new Map<string, Map<string, Answered>>()
  readonly #sent = new Map<SentKind, Map<string, Sent>>(sentKinds.map((kind) => [kind, new Map()]))

  constructor(private readonly during: () => string) {}

  get answers(): ReadonlyMap<string, ReadonlyMap<string, Answered>> {
    return this.#answers
  }

  /** How many answers are known to be kept. */
  get count(): number {
    const all = [...this.#answers.values()].flatMap((items) => [...items.values()])
    return all.filter(({ sure }) => sure !== undefined).length
  }

  sent(kind: SentKind): ReadonlyMap<string, Sent> {
    return this.#of(kind)
  }

  /** Written down before it leaves, because it may be kept although nothing is heard. */
  answering(intakeId: string, item: string, value: string): void {
    const { sure, unheard } = this.#intake(intakeId).get(item) ?? { sure: undefined, unheard: [] }
    this.#intake(intakeId).set(item, { sure, unheard: [...unheard, value], during: this.during() })
  }

  answered(intakeId: string, item: string, value: string): void {
    this.#intake(intakeId).set(item, { sure: value, unheard: [], during: this.during() })
  }

  sending(kind: SentKind, key: string): void {
    const { sure, unheard } = this.#of(kind).get(key) ?? { sure: 0, unheard: 0 }
    this.#of(kind).set(key, { sure, unheard: unheard + 1, during: this.during() })
  }

  /** The last one that left was acknowledged. */
  acknowledged(kind: SentKind, key: string): void {
    const { sure, unheard } = this.#of(kind).get(key) ?? { sure: 0, unheard: 1 }
    this.#of(kind).set(key, { sure: sure + 1, unheard: unheard - 1, during: this.during() })
  }

  #intake(intakeId: string): Map<string, Answered> {
    const known = this.#answers.get(intakeId) ?? new Map<string, Answered>()
    this.#answers.set(intakeId, known)
    return known
  }

  #of(kind: SentKind): Map<string, Sent> {
    const known = this.#sent.get(kind)
    if (!known) throw new Error(`nobody sends ${kind}`)
    return known
  }
}
