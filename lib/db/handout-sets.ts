import 'server-only'
import { z } from 'zod'
import type { HandoutSet } from '@/lib/handouts/handout-set'
import { ask, type Statement } from './ask'
import type { Tx } from './client'
import { allRows } from './parts'
import { wholeRow } from './stored'

const setRow = z.object({
  id: z.string(),
  revision: z.int(),
  name: z.string(),
  handouts: z.array(z.string()),
}) satisfies z.ZodType<HandoutSet>

/** By their places in the library: of what took the place of one of Keel's, and is retired since, that one is there again. */
const places = `(SELECT jsonb_agg(coalesce(o.adapts, e.handout) ORDER BY e.at)
    FROM unnest(h.handouts) WITH ORDINALITY AS e (handout, at)
    LEFT JOIN own_handout o ON o.clinic_id = h.clinic_id AND o.id::text = e.handout)`
const all = `SELECT to_jsonb(h) || jsonb_build_object('handouts', ${places}) AS row FROM handout_set h
  WHERE h.clinic_id = $1 AND h.removed_at IS NULL ORDER BY h.name, h.id LIMIT 100`

export const handoutSets = allRows(setRow, all)

const listed: Statement<HandoutSet> = { name: 'handout-sets', text: all, row: wholeRow(setRow) }
export const listSets = (tx: Tx, clinicId: string) => ask(tx, listed, [clinicId])

const locked: Statement<{ readonly id: string; readonly name: string }> = {
  name: 'lock-handout-sets',
  text: 'SELECT h.id, h.name FROM handout_set h WHERE h.clinic_id = $1 AND h.removed_at IS NULL ORDER BY h.id FOR UPDATE',
  row: z.object({ id: z.string(), name: z.string() }),
}

/** Of two that are called anew at once, the second waits and sees what the first is called. */
export const lockSets = (tx: Tx, clinicId: string) => ask(tx, locked, [clinicId])

export async function findSet(tx: Tx, clinicId: string, id: string): Promise<HandoutSet | null> {
  const row = await tx.handoutSet.findFirst({ where: { clinicId, id, removedAt: null } })
  return row && setRow.parse(row)
}

type Typed = Pick<HandoutSet, 'name' | 'handouts'>

/** Null where the name is another set's. */
export async function insertSet(tx: Tx, clinicId: string, { name, handouts }: Typed): Promise<string | null> {
  const [row] = await tx.handoutSet.createManyAndReturn({
    data: [{ clinicId, name, handouts: [...handouts] }],
    skipDuplicates: true,
    select: { id: true },
  })
  return row?.id ?? null
}

/** False where it was changed since, or is gone. */
export async function updateSet(
  tx: Tx,
  clinicId: string,
  { id, revision, name, handouts }: HandoutSet,
): Promise<boolean> {
  const { count } = await tx.handoutSet.updateMany({
    where: { clinicId, id, revision, removedAt: null },
    data: { name, handouts: [...handouts], revision: { increment: 1 } },
  })
  return count === 1
}

export async function removeSet(tx: Tx, clinicId: string, id: string, now: Date): Promise<boolean> {
  const { count } = await tx.handoutSet.updateMany({
    where: { clinicId, id, removedAt: null },
    data: { removedAt: now },
  })
  return count === 1
}
