import 'server-only'
import { z } from 'zod'
import { judgments } from '@/lib/cases/case'
import { changeReasons, type Judged, type Override, type RaisedFlag } from '@/lib/insights/flags'
import type { Period } from '@/lib/insights/period'
import { tiers } from '@/lib/triage/urgency'
import type { Tx } from './client'
import { Prisma } from './generated/client'

type Span = Pick<Period, 'from' | 'until'>

const raisedSchema = z.object({ flag: z.string(), label: z.string(), raised: z.int() })

/** Each flag of each form once, however often it was taken back and raised again. */
export async function flagsRaised(tx: Tx, clinicId: string, { from, until }: Span): Promise<readonly RaisedFlag[]> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT r.flag, r.raised, f.label
    FROM (
      SELECT flag, count(*)::int AS raised, max(newest) AS newest
      FROM (
        SELECT flag, intake_id, max(raised_at) AS newest FROM finding
        WHERE clinic_id = ${clinicId}::uuid AND raised_at >= ${from} AND raised_at <= ${until}
        GROUP BY flag, intake_id
      ) of_form
      GROUP BY flag
    ) r
    CROSS JOIN LATERAL (
      SELECT label FROM finding
      WHERE clinic_id = ${clinicId}::uuid AND raised_at = r.newest AND flag = r.flag
      LIMIT 1
    ) f`
  return rows.map((row) => raisedSchema.parse(row))
}

const overrideSchema = z.object({
  flag: z.string().nullable(),
  isLowered: z.boolean().nullable(),
  reason: z.enum(changeReasons).nullable(),
  cases: z.int(),
})

/** Cases whose tier a clinician changed after a flag was raised, also by opening it again, and did not take that back. */
export async function tierOverrides(tx: Tx, clinicId: string, span: Span): Promise<readonly Override[]> {
  const rank = (tier: Prisma.Sql) => Prisma.sql`array_position(${[...tiers]}::text[], ${tier})`
  const [from, to] = [Prisma.sql`e.event->>'from'`, Prisma.sql`coalesce(e.event->>'to', e.event->>'tier')`]
  const rows = await tx.$queryRaw<unknown[]>`
    WITH changed AS MATERIALIZED (
      SELECT c.intake_id, e.at, coalesce(e.event->>'reason', 'opened-again') AS reason, ${rank(to)} > ${rank(from)} AS is_lowered
      FROM case_event e
      JOIN triage_case c ON c.clinic_id = e.clinic_id AND c.id = e.case_id
      WHERE e.clinic_id = ${clinicId}::uuid AND e.at >= ${span.from} AND e.at <= ${span.until}
        AND (e.event->>'type' = 'tier-changed' OR e.event->>'type' = 'reopened' AND e.event->>'from' IS NOT NULL)
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
    GROUP BY GROUPING SETS ((f.flag, is_lowered, changed.reason), (f.flag, is_lowered), (f.flag), (is_lowered))`
  return rows.map((row) => overrideSchema.parse(row))
}

const judgedSchema = z.object({ flag: z.string(), judged: z.enum(judgments), cases: z.int() })

/** By flag, cases that were closed in this time with a judgment of the tier, each by its last closing that was not undone. */
export async function tiersJudged(tx: Tx, clinicId: string, span: Span): Promise<readonly Judged[]> {
  const rows = await tx.$queryRaw<unknown[]>`
    WITH judged AS MATERIALIZED (
      SELECT DISTINCT ON (e.case_id) c.id, c.intake_id, e.event->>'judged' AS judged
      FROM case_event e
      JOIN triage_case c ON c.clinic_id = e.clinic_id AND c.id = e.case_id AND c.state = 'closed'
      WHERE e.clinic_id = ${clinicId}::uuid AND e.at >= ${span.from} AND e.at <= ${span.until}
        AND e.event->>'type' = 'closed'
      ORDER BY e.case_id, e.at DESC, e.id DESC
    )
    SELECT f.flag, n.judged, count(DISTINCT n.id)::int AS cases
    FROM judged n JOIN finding f ON f.clinic_id = ${clinicId}::uuid AND f.intake_id = n.intake_id
    WHERE n.judged IS NOT NULL
    GROUP BY f.flag, n.judged`
  return rows.map((row) => judgedSchema.parse(row))
}
