import 'server-only'
import { findHandout, library } from '@/lib/content/handouts/library'
import { occasions } from '@/lib/content/handouts/occasions'
import { planShelved } from '@/lib/content/exercises/plans'
import type { Tx } from '@/lib/db/client'
import { findCopies, type Published } from '@/lib/db/handout-versions'
import { listPublishedOwn } from '@/lib/db/own-handouts'
import { isPlan } from '@/lib/exercises/plan-item'
import { everyLanguage } from '@/lib/handouts/handout'
import { type Shelved, shelves } from '@/lib/handouts/shelves'

interface Loading {
  readonly tx: Tx
  readonly clinicId: string
}

export interface Sendable {
  readonly shelved: Shelved
  /** The version that is sent today, in every language that it has: at least one. */
  readonly copies: readonly [Published, ...Published[]]
}

/** Of these ids, what is in the clinic's library today, Keel's and its own; and plans of exercises. */
export async function loadSendable({ tx, clinicId }: Loading, ids: readonly string[]): Promise<readonly Sendable[]> {
  // What takes the place of one of Keel's is looked up where it is asked for itself.
  const plans = await loadPlans({ tx, clinicId }, ids.filter(isPlan))
  const published = ids.every((id) => isPlan(id) || findHandout(id)) ? [] : await listPublishedOwn(tx, clinicId)
  const chosen = [
    ...shelves(library, [], []),
    ...shelves(library, published, occasions).filter(({ isOwn }) => isOwn),
  ].filter(({ handout }) => ids.includes(handout))
  const kept = await findCopies(
    tx,
    clinicId,
    chosen.filter(({ isOwn }) => isOwn),
  )
  const fromLibrary = chosen.flatMap((shelved): readonly Sendable[] => {
    const keels = findHandout(shelved.handout)
    const own = kept.filter(({ handout }) => handout === shelved.handout)
    const copies: readonly Published[] = keels ? everyLanguage(keels) : own
    const [first, ...more] = copies
    return first ? [{ shelved, copies: [first, ...more] }] : []
  })
  return [...fromLibrary, ...plans]
}

/** What was composed for one patient, as it was composed. */
async function loadPlans({ tx, clinicId }: Loading, ids: readonly string[]): Promise<readonly Sendable[]> {
  const kept = await findCopies(
    tx,
    clinicId,
    ids.map((handout) => ({ handout, version: 1 })),
  )
  return ids.flatMap((handout): readonly Sendable[] => {
    const [first, ...more] = kept.filter((copy) => copy.handout === handout)
    return first
      ? [{ shelved: { ...planShelved, handout, reviewedOn: first.reviewedOn }, copies: [first, ...more] }]
      : []
  })
}
