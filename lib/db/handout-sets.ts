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
  WHERE h.clinic_id = $1 AND h.removed_at IS NULL ORDER BY h.name, h.id`

export const handoutSets = allRows(setRow, all)

const listed: Statement<HandoutSet> = { name: 'handout-sets', text: all, row: wholeRow(setRow) }
export const listSets = (tx: Tx, clinicId: string) => ask(tx, listed, [clinicId])

/** All that a clinic has: of two that are put together or called anew at once, the second waits and sees the first. */
export async function lockSets(tx: Tx, clinicId: string): Promise<readonly Pick<HandoutSet, 'id' | 'name'>[]> {
  await tx.$queryRaw`SELECT 1 FROM clinic WHERE id = ${clinicId}::uuid FOR NO KEY UPDATE`
  return tx.handoutSet.findMany({ where: { clinicId, removedAt: null }, select: { id: true, name: true } })
}

export async function findSet(tx: Tx, clinicId: string, id: string): Promise<HandoutSet | null> {
  const row = await tx.handoutSet.findFirst({ where: { clinicId, id, removedAt: null } })
  return row && setRow.parse(row)
}

type Typed = Pick<HandoutSet, 'name' | 'handouts'>

export async function insertSet(tx: Tx, clinicId: string, { name, handouts }: Typed): Promise<string> {
  const data = { clinicId, name, handouts: [...handouts] }
  const { id } = await tx.handoutSet.create({ data, select: { id: true } })
  return id
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
