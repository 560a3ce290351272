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

const all = `SELECT to_jsonb(h) AS row FROM handout_set h WHERE h.clinic_id = $1 AND h.removed_at IS NULL ORDER BY h.name, h.id LIMIT 100`

export const handoutSets = allRows(setRow, all)

const listed: Statement<HandoutSet> = { name: 'handout-sets', text: all, row: wholeRow(setRow) }
export const listSets = (tx: Tx, clinicId: string) => ask(tx, listed, [clinicId])

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
