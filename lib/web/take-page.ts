import { z } from 'zod'
import { type Held, type Kept, keptSlot, type Shelf } from './kept-page'

// It is read in a browser, where no string may become a script: not even to see whether one may.
z.config({ jitless: true })

const keptSchema: z.ZodType<Kept> = z.object({
  kind: z.enum(['answers', 'controls']),
  page: z.string(),
  at: z.number(),
  held: z.record(z.string(), z.array(z.string())),
})

/** What was typed on a page of the clinic's also over a while in which nobody was there. */
const longestKept = { answers: 10 * 60_000, controls: 60 * 60_000 }

/** Hands out what was kept of this page, and forgets it; what is of another page or too old is forgotten unread. */
export function takePage(shelf: Shelf, { kind, page, at }: Omit<Kept, 'held'>): Held | null {
  const kept = readKept(shelf.getItem(keptSlot))
  // Of one page, either its questions or its other controls are put back: whoever comes first leaves it to the other.
  if (kept?.page === page && kept.kind !== kind) return null
  shelf.removeItem(keptSlot)
  return kept?.page === page && at - kept.at < longestKept[kind] ? kept.held : null
}

function readKept(text: string | null): Kept | null {
  try {
    return keptSchema.nullable().parse(JSON.parse(text ?? 'null'))
  } catch {
    return null
  }
}
