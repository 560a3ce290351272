export interface Kept {
  /** `answers`: of a page of questions, by field. `controls`: of any other page, by the id of each control. */
  readonly kind: 'answers' | 'controls'
  readonly page: string
  /** Milliseconds since 1970. */
  readonly at: number
  readonly held: Held
}
export type Held = Readonly<Record<string, readonly string[]>>

export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

export const keptSlot = 'keel-kept'
const renewed = 'keel-renewed'
const apart = 60_000

/** What was typed, over the moment in which its page is loaded again. There is one place for it, in this tab alone. */
export function keepPage(shelf: Shelf, kept: Kept): void {
  shelf.setItem(keptSlot, JSON.stringify(kept))
}

/** Whether this page may load itself again: not where it just did, lest a server that knows no page makes it a ring. */
export function mayRenew(shelf: Shelf, page: string, at: number): boolean {
  const [before, when] = (shelf.getItem(renewed) ?? '').split(' ')
  if (before === page && at - Number(when) < apart) return false
  shelf.setItem(renewed, `${page} ${String(at)}`)
  return true
}
