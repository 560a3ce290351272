import 'server-only'
import { z } from 'zod'
import { planItemsSchema } from '@/lib/exercises/plan'
import type { PlanItem } from '@/lib/exercises/plan-item'
import { ask, type Statement } from './ask'
import type { Tx } from './client'
import { moment } from './stored'

/** Of a row of `handout_version` that is called so: what a plan holds, null where it is none. */
export const itemsOf = (called: string): string =>
  `(SELECT p.items FROM exercise_plan p WHERE p.clinic_id = ${called}.clinic_id
      AND p.id = CASE WHEN ${called}.handout LIKE 'plan:%' THEN substr(${called}.handout, 6)::uuid END)`

/** When it was composed; null where it is none. */
export const composedAtOf = (called: string): string =>
  `(SELECT p.composed_at FROM exercise_plan p WHERE p.clinic_id = ${called}.clinic_id
      AND p.id = CASE WHEN ${called}.handout LIKE 'plan:%' THEN substr(${called}.handout, 6)::uuid END)`

export const itemsOrNone = planItemsSchema.nullable()

interface NewPlan {
  /** Of the form that it was composed with. */
  readonly id: string
  readonly patientId: string
  readonly items: readonly PlanItem[]
  readonly composedBy: string
  readonly composedAt: Date
}

/** False says that this form was sent before. */
export async function insertPlan(tx: Tx, clinicId: string, { items, ...plan }: NewPlan): Promise<boolean> {
  const data = { clinicId, ...plan, items: planItemsSchema.parse(items) }
  const { count } = await tx.exercisePlan.createMany({ data: [data], skipDuplicates: true })
  return count === 1
}

const lastRow = z.object({ items: planItemsSchema, composedAt: moment })

const last: Statement<z.output<typeof lastRow>> = {
  name: 'last-exercise-plan',
  text: `SELECT items, composed_at AS "composedAt" FROM exercise_plan WHERE clinic_id = $1 AND patient_id = $2
    ORDER BY composed_at DESC LIMIT 1`,
  row: lastRow,
}

/** What was last composed for them, given or planned; from which the next one may start. */
export async function findLastPlan(tx: Tx, clinicId: string, patientId: string) {
  const [found] = await ask(tx, last, [clinicId, patientId])
  return found ?? null
}
