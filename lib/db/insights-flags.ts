import 'server-only'
import { z } from 'zod'
import { tierReasons } from '@/lib/cases/case'
import type { Override, RaisedFlag } from '@/lib/insights/flags'
import type { Period } from '@/lib/insights/period'
import { tiers } from '@/lib/triage/urgency'
import type { Tx } from './client'
import { Prisma } from './generated/client'

type Span = Pick<Period, 'from' | 'until'>

/** Each flag of each form once, however often it was taken back and raised again. */
const raised = (clinicId: string, { from, until }: Span) => Prisma.sql`
  SELECT flag, intake_id, min(raised_at) AS raised_at FROM finding
  WHERE clinic_id = ${clinicId}::uuid AND raised_at >= ${from} AND raised_at <= ${until}
  GROUP BY flag, intake_id`

const raisedSchema = z.object({ flag: z.string(), label: z.string(), raised: z.int() })

/** Version 7 ids sort by when they were made, so that the greatest is the newest form. */
export async function flagsRaised(tx: Tx, clinicId: string, span: Span): Promise<readonly RaisedFlag[]> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT r.flag, r.raised, f.label
    FROM (
      SELECT flag, count(*)::int AS raised, max(intake_id::text)::uuid AS newest
      FROM (${raised(clinicId, span)}) each GROUP BY flag
    ) r
    CROSS JOIN LATERAL (
      SELECT label FROM finding
      WHERE clinic_id = ${clinicId}::uuid AND intake_id = r.newest AND flag = r.flag
      ORDER BY raised_at DESC LIMIT 1
    ) f`
  return rows.map((row) => raisedSchema.parse(row))
}

export async function formsFlagged(tx: Tx, clinicId: string, { from, until }: Span): Promise<number> {
  const [row] = await tx.$queryRaw<unknown[]>`
    SELECT count(*)::int AS count FROM (
      SELECT FROM finding
      WHERE clinic_id = ${clinicId}::uuid AND raised_at >= ${from} AND raised_at <= ${until}
      GROUP BY intake_id
    ) forms`
  return z.object({ count: z.int() }).parse(row).count
}

const overrideSchema = z.object({
  flag: z.string().nullable(),
  isLowered: z.boolean(),
  reason: z.enum(tierReasons).nullable(),
  cases: z.int(),
})

/** Cases whose tier a clinician changed after a flag was raised, and did not take that back. */
export async function tierOverrides(tx: Tx, clinicId: string, span: Span): Promise<readonly Override[]> {
  const rank = (key: 'from' | 'to') => Prisma.sql`array_position(${[...tiers]}::text[], e.event->>${key})`
  const rows = await tx.$queryRaw<unknown[]>`
    WITH changed AS MATERIALIZED (
      SELECT c.intake_id, e.at, e.event->>'reason' AS reason, ${rank('to')} > ${rank('from')} AS is_lowered
      FROM case_event e
      JOIN triage_case c ON c.clinic_id = e.clinic_id AND c.id = e.case_id
      WHERE e.clinic_id = ${clinicId}::uuid AND e.at >= ${span.from} AND e.at <= ${span.until}
        AND e.event->>'type' = 'tier-changed'
        AND NOT EXISTS (
          SELECT FROM case_event u
          WHERE u.clinic_id = e.clinic_id AND u.case_id = e.case_id AND u.at >= e.at
            AND u.event->>'type' = 'undone' AND u.event->>'eventId' = e.id::text
        )
    )
    SELECT f.flag, changed.is_lowered AS "isLowered", changed.reason, count(DISTINCT f.intake_id)::int AS cases
    FROM changed
    JOIN finding f ON f.clinic_id = ${clinicId}::uuid AND f.intake_id = changed.intake_id
      AND f.raised_at >= ${span.from} AND f.raised_at <= changed.at
    GROUP BY GROUPING SETS ((f.flag, is_lowered, changed.reason), (f.flag, is_lowered), (is_lowered))`
  return rows.map((row) => overrideSchema.parse(row))
}
