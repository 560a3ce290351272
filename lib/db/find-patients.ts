import 'server-only'
import { z } from 'zod'
import { mayBeMisspelled, type Search, waysOf } from '@/lib/patients/search'
import { ask, type Statement } from './ask'
import type { Tx } from './client'
import { Prisma } from './generated/client'

/**
 * Up to this many people, their rows are looked up one by one. With more, the list is walked in its order instead:
 * where so many match, the next page is never far.
 */
const fewPeople = 1000
const similarPeople = 50

export type People =
  | { readonly kind: 'few'; readonly ids: readonly string[]; readonly isCloseOnly: boolean }
  | { readonly kind: 'many'; readonly search: Search }

type Found = Statement<{ readonly id: string }>
const row = z.object({ id: z.string() })
/**
 * Of two records that became one it is the one that was kept, whichever is written like it. Looked up one by one: joined,
 * the whole table would be read for what is taken for a thousand rows.
 */
const standing = (find: string) =>
  `SELECT DISTINCT coalesce((SELECT p.merged_into FROM patient p WHERE p.clinic_id = keel_clinic() AND p.id = found), found) AS id
    FROM ${find}($1::text[], $2::date[], $3::int) AS found`
const written: Found = {
  name: 'find-patients',
  text: standing('keel_find_patients'),
  row,
}
const similar: Found = {
  name: 'find-similar-patients',
  text: standing('keel_find_similar_patients'),
  row,
}

/** The patients that a search means: those written like it, or, where there is none, those written nearly so. */
export async function findPeople(tx: Tx, search: Search): Promise<People> {
  const { words, births } = search
  if (words.length === 0 && births.length === 0) return few([], false)
  const ways = words.length === 0 ? [] : waysOf(words).map((way) => way.join(' '))
  const found = await ask(tx, written, [ways, births, fewPeople + 1])
  if (found.length > fewPeople) return { kind: 'many', search }
  if (found.length > 0 || !mayBeMisspelled(search)) return few(found, false)
  // As it was typed, and all of it as one word.
  const near = await ask(tx, similar, [[...new Set([words.join(' '), words.join('')])], births, similarPeople])
  return few(near, near.length > 0)
}

const few = (rows: readonly { id: string }[], isCloseOnly: boolean): People => ({
  kind: 'few',
  ids: rows.map(({ id }) => id),
  isCloseOnly,
})

/** Whether the patient `p` of a row is one of them. */
export function isSought(people: People | null, patientId: Prisma.Sql): Prisma.Sql {
  if (!people) return Prisma.empty
  if (people.kind === 'few') return Prisma.sql`AND ${patientId} = ANY (${[...people.ids]}::uuid[])`
  const { words, births } = people.search
  const born = births.length > 0 ? Prisma.sql`AND p.date_of_birth = ANY (${[...births]}::date[])` : Prisma.empty
  if (words.length === 0) return born
  const each = waysOf(words).map((way) => {
    const patterns = way.map((word) => `% ${word}%`)
    return Prisma.sql`p.search_name LIKE ALL (${patterns}::text[])`
  })
  // Asked row by row, in brackets: the planner would take the many for few, and sort them all before the first page.
  return Prisma.sql`AND (SELECT ${Prisma.join(each, ' OR ')}) ${born}`
}
