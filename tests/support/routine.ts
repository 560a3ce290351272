import type { TestClinic } from './clinic'
import type { Keel } from './keel'
import { newCase } from './patient'

/** A routine case that came up at this moment. */
export async function routineCase(keel: Keel, clinic: TestClinic, openedAt: string): Promise<string> {
  const { caseId } = await newCase(keel, clinic)
  await keel.asOwner(`UPDATE triage_case SET tier = 'ROUTINE', tier_rank = 3, opened_at = $2 WHERE id = $1`, [
    caseId,
    openedAt,
  ])
  return caseId
}

/** The cases of a month's draw, in its order. */
export async function drawnIds(keel: Keel, clinic: TestClinic, month = '2026-10'): Promise<readonly string[]> {
  const rows = await keel.asOwner(
    'SELECT case_id FROM routine_draw_case WHERE clinic_id = $1 AND month = $2 ORDER BY place',
    [clinic.id, `${month}-01`],
  )
  return rows.map((row) => String(row.case_id))
}

export const closeDrawn = (keel: Keel, caseId: string | undefined, outcome: string) =>
  keel.asOwner(
    `UPDATE triage_case SET state = 'closed', outcome = $2, closed_at = next_at, next_step = NULL, next_to = NULL,
       queue_rank = 3 WHERE id = $1`,
    [caseId, outcome],
  )
