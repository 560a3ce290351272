import 'server-only'
import { z } from 'zod'
import { worklistFilters } from '@/lib/cases/worklist-filters'
import type { Narrowing, WorklistView } from '@/lib/cases/worklist-view'
import { pathwaysSchema } from '@/lib/clinics/settings'
import { tiers } from '@/lib/triage/urgency'
import { ask, type Statement } from './ask'
import type { Tx } from './client'
import { allRows, together } from './parts'
import { lockColleague } from './staff'
import { inAGroup } from './staff-groups'

const viewRow = z.object({
  id: z.string(),
  name: z.string(),
  isShared: z.boolean(),
  filter: z.enum(worklistFilters),
  tier: z.enum(tiers).nullable(),
  complaint: z.string().nullable(),
}) satisfies z.ZodType<WorklistView>

/** One's own before the clinic's. */
const views = allRows(
  viewRow,
  `SELECT to_jsonb(v) || jsonb_build_object('is_shared', v.staff_id IS NULL) AS row FROM worklist_view v
    WHERE v.clinic_id = $1 AND coalesce(v.staff_id, v.clinic_id) = ANY (ARRAY[$1, $2]::uuid[]) AND v.removed_at IS NULL
    ORDER BY v.staff_id IS NULL, v.name, v.id`,
)

const known = together(
  'worklist-views',
  {
    views,
    startId: {
      sql: '(SELECT s.start_view_id FROM staff s WHERE s.clinic_id = $1 AND s.id = $2)',
      row: z.string().nullable(),
    },
    isInGroup: inAGroup('$2'),
    countersignDays: { sql: 'home.countersign_days', row: z.int() },
    pathways: { sql: 'home.pathways', row: pathwaysSchema },
  },
  'FROM clinic home WHERE home.id = $1',
)

/** The views that somebody may open, with which they start, and what there is to narrow to. */
export async function loadViews(tx: Tx, clinicId: string, staffId: string) {
  const [found] = await ask(tx, known, [clinicId, staffId])
  return found ?? null
}

/** Whose a view is: one's own, or the clinic's. */
export type Owner = string | null

/** Until the end of the transaction nobody else adds or renames one of theirs: two may not get one name. */
export async function lockViews(tx: Tx, clinicId: string, owner: Owner): Promise<void> {
  if (owner === null) await tx.$queryRaw`SELECT 1 FROM clinic WHERE id = ${clinicId}::uuid FOR NO KEY UPDATE`
  else await lockColleague(tx, clinicId, owner)
}

export async function insertView(
  tx: Tx,
  clinicId: string,
  owner: Owner,
  view: Narrowing & { readonly name: string },
): Promise<string> {
  const row = await tx.worklistView.create({ data: { clinicId, staffId: owner, ...view }, select: { id: true } })
  return row.id
}

/** False where it is not theirs, or gone. */
export async function changeView(
  tx: Tx,
  clinicId: string,
  owner: Owner,
  { id, ...change }: { readonly id: string; readonly name: string } | { readonly id: string; readonly removedAt: Date },
): Promise<boolean> {
  const { count } = await tx.worklistView.updateMany({
    where: { clinicId, id, staffId: owner, removedAt: null },
    data: change,
  })
  return count === 1
}

/** All of one person's own. */
export async function removeViewsOf(tx: Tx, clinicId: string, staffId: string, removedAt: Date): Promise<void> {
  await tx.worklistView.updateMany({ where: { clinicId, staffId, removedAt: null }, data: { removedAt } })
}

const chosen: Statement<{ readonly id: string }> = {
  name: 'start-with-view',
  text: `UPDATE staff SET start_view_id = $3 WHERE clinic_id = $1 AND id = $2
    AND start_view_id IS DISTINCT FROM $3 RETURNING id`,
  row: z.object({ id: z.string() }),
}

/** False where it was so already. */
export const setStart = async (tx: Tx, clinicId: string, staffId: string, viewId: string | null): Promise<boolean> =>
  (await ask(tx, chosen, [clinicId, staffId, viewId])).length > 0
