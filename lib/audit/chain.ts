/** An event as it stands in the chain: its place, what it was chained to, what came out, and its content without the place. */
export interface Link {
  readonly position: number
  readonly id: string
  readonly previous: string
  readonly hash: string
  readonly content: string
}

/** How long a chain was at some moment, and what it ended in. */
export interface Head {
  readonly length: number
  readonly hash: string
}

export type Break =
  | { readonly kind: 'changed' | 'inserted'; readonly position: number; readonly id: string }
  | { readonly kind: 'moved'; readonly position: number; readonly id: string; readonly from: number }
  | { readonly kind: 'removed' | 'truncated'; readonly from: number; readonly to: number }
  | { readonly kind: 'rewritten'; readonly position: number }

/** The hash of what was before and the content with its place, as the database makes it when it seals. */
export type Digest = (previous: string, content: string, position: number) => string

/** Places to each side that are tried for an event whose hash does not fit its own: those after it may all have been moved up. */
const near = 20
/** Of so many that fit nowhere near, each is tried in the place of each other. */
const mostCompared = 300

interface Placed {
  readonly link: Link
  readonly place: number
}

/** Walks along one clinic's chain from its beginning, link by link, and names what is not as it was sealed. */
export class ChainWalk {
  readonly #digest: Digest
  readonly #kept: readonly Head[]
  readonly #breaks: Break[] = []
  readonly #unplaced: Link[] = []
  /** One that belongs to another place: whether all are moved up with it, or it alone, the next one says. */
  #held: Placed | undefined
  /** Two that claim one place: which of them the chain goes on from, the next one says. */
  #rivals: readonly [Link, Link] | undefined
  /** The one before, where its own hash is right. */
  #last: Link | undefined
  #length = 0
  #shift = 0

  /** `kept` are heads that were kept elsewhere. */
  constructor(digest: Digest, kept: readonly Head[] = []) {
    this.#digest = digest
    this.#kept = kept
  }

  step(link: Link): void {
    this.#decideHeld(link)
    const usual = link.position - this.#shift
    const place = this.#placeOf(link, usual)
    if (place === undefined) this.#setAside(link)
    else if (place === usual) this.#take({ link, place })
    else this.#held = { link, place }
  }

  /** What is wrong, the chain being as long now as `head` says and ending in it. */
  end(head: Head): readonly Break[] {
    this.#decideHeld()
    this.#settleRivals(head.hash)
    const longest = Math.max(head.length, ...this.#kept.map(({ length }) => length))
    if (longest > this.#length) this.#breaks.push({ kind: 'truncated', from: this.#length + 1, to: longest })
    else if (this.#last && this.#last.hash !== head.hash) {
      this.#name(this.#length > head.length ? 'inserted' : 'changed', this.#last)
    }
    this.#placeAmongEachOther()
    return this.#breaks
  }

  #take({ link, place }: Placed): void {
    this.#settleRivals(link.previous)
    this.#shift = link.position - place
    if (place <= this.#length) {
      if (this.#last && place === this.#length) this.#rivals = [this.#last, link]
      else this.#name('inserted', link)
      return
    }
    const isNext = this.#passTo(place)
    if (isNext && this.#last && this.#last.hash !== link.previous) this.#name('changed', this.#last)
    if (this.#kept.some((head) => head.length === place && head.hash !== link.hash)) {
      this.#breaks.push({ kind: 'rewritten', position: place })
    }
    this.#last = link
  }

  /** False where places were left out. */
  #passTo(place: number): boolean {
    const expected = this.#length + 1
    if (place > expected) this.#breaks.push({ kind: 'removed', from: expected, to: place - 1 })
    this.#length = Math.max(this.#length, place)
    return place === expected
  }

  #setAside(link: Link): void {
    this.#settleRivals(link.previous)
    this.#unplaced.push(link)
    this.#last = undefined
    this.#passTo(link.position - this.#shift)
  }

  #decideHeld(next?: Link): void {
    const held = this.#held
    if (!held) return
    this.#held = undefined
    const areAllMoved = next
      ? this.#fits(next, next.position - held.link.position + held.place)
      : this.#last !== undefined && held.place >= this.#length
    if (areAllMoved) this.#take(held)
    else this.#setAside(held.link)
  }

  /** The place with which its content gives its hash. */
  #placeOf(link: Link, usual: number): number | undefined {
    const places = [usual, link.position]
    for (let step = 1; step <= near; step += 1) places.push(usual - step, usual + step)
    return places.find((place) => this.#fits(link, place))
  }

  #fits({ previous, content, hash }: Link, place: number): boolean {
    return this.#digest(previous, content, place) === hash
  }

  #name(kind: 'changed' | 'inserted', { position, id }: Link): void {
    this.#breaks.push({ kind, position, id })
  }

  #settleRivals(next: string): void {
    if (!this.#rivals) return
    const [first, second] = this.#rivals
    const isFirst = first.hash === next
    this.#name('inserted', isFirst ? second : first)
    this.#last = isFirst ? first : second
    this.#rivals = undefined
  }

  #placeAmongEachOther(): void {
    const others = this.#unplaced.length > mostCompared ? [] : this.#unplaced
    for (const link of this.#unplaced) {
      const { position, id } = link
      const from = others.find((other) => other !== link && this.#fits(link, other.position))?.position
      this.#breaks.push(from === undefined ? { kind: 'changed', position, id } : { kind: 'moved', position, id, from })
    }
  }
}
