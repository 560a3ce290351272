import { z } from 'zod'

/** `answers`: of a page of questions, by field. `controls`: of any other page, by the id of each control. */
const keptSchema = z.object({
  kind: z.enum(['answers', 'controls']),
  page: z.string(),
  at: z.number(),
  held: z.record(z.string(), z.array(z.string())),
})

export type Kept = z.infer<typeof keptSchema>
export type Held = Kept['held']

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

const slot = 'keel-kept'
const renewed = 'keel-renewed'
const longestKept = 10 * 60_000
const apart = 60_000

/** What was typed, over the moment in which its page is loaded again. There is one place for it, in this tab alone. */
export function keepPage(shelf: Shelf, kept: Kept): void {
  shelf.setItem(slot, JSON.stringify(kept))
}

/** Hands out what was kept of this page, and forgets it; what is of another page or too old is forgotten unread. */
export function takePage(shelf: Shelf, { kind, page, at }: Omit<Kept, 'held'>): Held | null {
  const kept = readKept(shelf.getItem(slot))
  // Of one page, either its questions or its other controls are put back: whoever comes first leaves it to the other.
  if (kept?.page === page && kept.kind !== kind) return null
  shelf.removeItem(slot)
  return kept?.page === page && at - kept.at < longestKept ? kept.held : null
}

function readKept(text: string | null): Kept | null {
  try {
    return keptSchema.nullable().parse(JSON.parse(text ?? 'null'))
  } catch {
    return null
  }
}

/** Whether this page may load itself again: not where it just did, lest a server that knows no page makes it a ring. */
export function mayRenew(shelf: Shelf, page: string, at: number): boolean {
  const [before, when] = (shelf.getItem(renewed) ?? '').split(' ')
  if (before === page && at - Number(when) < apart) return false
  shelf.setItem(renewed, `${page} ${String(at)}`)
  return true
}
