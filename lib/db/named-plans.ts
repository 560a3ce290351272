import 'server-only'
import { z } from 'zod'
import type { NamedPlan } from '@/lib/exercises/named-plan'
import { planItemsSchema } from '@/lib/exercises/plan'
import { ask, type Statement } from './ask'
import type { Tx } from './client'

const planRow = z.object({
  id: z.string(),
  revision: z.int(),
  name: z.string(),
  items: planItemsSchema,
}) satisfies z.ZodType<NamedPlan>

const listed: Statement<NamedPlan> = {
  name: 'named-plans',
  text: `SELECT id, revision, name, items FROM named_plan WHERE clinic_id = $1 AND removed_at IS NULL
    ORDER BY name, id`,
  row: planRow,
}
export const listNamedPlans = (tx: Tx, clinicId: string) => ask(tx, listed, [clinicId])

/** All that a clinic has: of two that are put together or called anew at once, the second waits and sees the first. */
export async function lockNamedPlans(tx: Tx, clinicId: string): Promise<readonly Pick<NamedPlan, 'id' | 'name'>[]> {
  await tx.$queryRaw`SELECT 1 FROM clinic WHERE id = ${clinicId}::uuid FOR NO KEY UPDATE`
  return tx.namedPlan.findMany({ where: { clinicId, removedAt: null }, select: { id: true, name: true } })
}

export async function findNamedPlan(tx: Tx, clinicId: string, id: string): Promise<NamedPlan | null> {
  const row = await tx.namedPlan.findFirst({ where: { clinicId, id, removedAt: null } })
  return row && planRow.parse(row)
}

type Typed = Pick<NamedPlan, 'name' | 'items'>

export async function insertNamedPlan(tx: Tx, clinicId: string, { name, items }: Typed): Promise<string> {
  const data = { clinicId, name, items: planItemsSchema.parse(items) }
  const { id } = await tx.namedPlan.create({ data, select: { id: true } })
  return id
}

/** False where it was changed since, or is gone. */
export async function updateNamedPlan(
  tx: Tx,
  clinicId: string,
  { id, revision, name, items }: NamedPlan,
): Promise<boolean> {
  const { count } = await tx.namedPlan.updateMany({
    where: { clinicId, id, revision, removedAt: null },
    data: { name, items: planItemsSchema.parse(items), revision: { increment: 1 } },
  })
  return count === 1
}

export async function removeNamedPlan(tx: Tx, clinicId: string, id: string, now: Date): Promise<boolean> {
  const { count } = await tx.namedPlan.updateMany({
    where: { clinicId, id, removedAt: null },
    data: { removedAt: now },
  })
  return count === 1
}
