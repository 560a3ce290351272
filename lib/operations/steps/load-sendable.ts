import 'server-only'
import { findHandout, library } from '@/lib/content/handouts/library'
import { occasions } from '@/lib/content/handouts/occasions'
import type { Tx } from '@/lib/db/client'
import { findCopies, type Published } from '@/lib/db/handout-versions'
import { listPublishedOwn } from '@/lib/db/own-handouts'
import { everyLanguage } from '@/lib/handouts/handout'
import { type Shelved, shelves } from '@/lib/handouts/shelves'

export interface Sendable {
  readonly shelved: Shelved
  /** The version that is sent today, in every language that it has: at least one. */
  readonly copies: readonly [Published, ...Published[]]
}

/** Of these ids, what is in the clinic's library today: Keel's and its own. */
export async function loadSendable(
  { tx, clinicId }: { readonly tx: Tx; readonly clinicId: string },
  ids: readonly string[],
): Promise<readonly Sendable[]> {
  // What takes the place of one of Keel's is looked up where it is asked for itself.
  const published = ids.every(findHandout) ? [] : await listPublishedOwn(tx, clinicId)
  const chosen = [
    ...shelves(library, [], []),
    ...shelves(library, published, occasions).filter(({ isOwn }) => isOwn),
  ].filter(({ handout }) => ids.includes(handout))
  const kept = await findCopies(
    tx,
    clinicId,
    chosen.filter(({ isOwn }) => isOwn),
  )
  return chosen.flatMap((shelved) => {
    const keels = findHandout(shelved.handout)
    const own = kept.filter(({ handout }) => handout === shelved.handout)
    const copies: readonly Published[] = keels ? everyLanguage(keels) : own
    const [first, ...more] = copies
    return first ? [{ shelved, copies: [first, ...more] }] : []
  })
}
