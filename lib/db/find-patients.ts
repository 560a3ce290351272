import 'server-only'
import { mayBeMisspelled, type Search } from '@/lib/cases/search'
import type { Tx } from './client'

/**
 * Up to this many people, their cases are looked up one by one. With more, the list is walked in its order instead:
 * where so many match, the next page is never far.
 */
const fewPeople = 200
const similarPeople = 50

export type People =
  | { readonly kind: 'few'; readonly ids: readonly string[]; readonly isCloseOnly: boolean }
  | { readonly kind: 'many'; readonly search: Search }

/** The patients that a search means: those written like it, or, where there is none, those written nearly so. */
export async function findPeople(tx: Tx, search: Search): Promise<People> {
  const births = [...search.births]
  const written = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM keel_find_patients(${search.words}, ${births}::date[], ${fewPeople + 1}::int) AS id`
  if (written.length > fewPeople) return { kind: 'many', search }
  if (written.length > 0 || !mayBeMisspelled(search)) return few(written, false)
  const similar = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM keel_find_similar_patients(${search.words}, ${births}::date[], ${similarPeople}::int) AS id`
  return few(similar, similar.length > 0)
}

const few = (rows: readonly { id: string }[], isCloseOnly: boolean): People => ({
  kind: 'few',
  ids: rows.map(({ id }) => id),
  isCloseOnly,
})
