import 'server-only'
import { z } from 'zod'
import type { RestingForms } from '@/lib/insights/drop-off'
import type { Looks } from '@/lib/insights/first-look'
import type { SentForms } from '@/lib/insights/intakes'
import type { Period } from '@/lib/insights/period'
import { tiers } from '@/lib/triage/urgency'
import type { Tx } from './client'
import { Prisma } from './generated/client'

/** What is counted over is larger than what pages read: sorting it must not go to the disk. For this transaction. */
export async function makeRoom(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT set_config('work_mem', '64MB', true)`
}

const countedSchema = z.object({ week: z.int(), tier: z.enum(tiers), count: z.int(), first: z.date() })

/** Of what was erased before it was kept, nobody can tell which form it was. */
const isNot = (checkIns: readonly string[]) =>
  Prisma.sql`(questionnaire IS NULL OR questionnaire <> ALL(${[...checkIns]}::text[]))`

/**
 * Forms that were sent, by week and by what triage said of them then, and when the clinic's first one was; what was erased since is
 * counted on. A check-in is not one of them.
 */
export async function formsByWeek(
  tx: Tx,
  clinicId: string,
  period: Period,
  checkIns: readonly string[],
): Promise<SentForms> {
  const starts = period.weeks.map(({ start }) => start.toISOString())
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT width_bucket(submitted_at, ${starts}::timestamptz[]) AS week, tier, count(*)::int AS count,
      (SELECT least(
        (SELECT min(submitted_at) FROM submission WHERE clinic_id = ${clinicId}::uuid),
        (SELECT min(day) FROM erased_count WHERE clinic_id = ${clinicId}::uuid AND kind = 'form'))) AS first
    FROM (
      SELECT submitted_at, tier, questionnaire FROM submission WHERE clinic_id = ${clinicId}::uuid
      UNION ALL
      SELECT day, tier, questionnaire FROM erased_count WHERE clinic_id = ${clinicId}::uuid AND kind = 'form'
    ) sent
    WHERE submitted_at >= ${period.from} AND submitted_at <= ${period.until} AND ${isNot(checkIns)}
    GROUP BY 1, 2`
  const counted = rows.map((row) => countedSchema.parse(row))
  return { counted, first: counted[0]?.first ?? null }
}

/** Where the target was set to run from a later moment than the first look, nobody waited. */
const spanSchema = z
  .number()
  .nullable()
  .transform((ms) => (ms === null ? null : Math.max(0, ms)))

const looksSchema = z
  .object({
    tier: z.enum(tiers),
    cases: z.int(),
    inTime: z.int(),
    late: z.int(),
    overdue: z.int(),
    waiting: z.int(),
    spans: z.tuple([spanSchema, spanSchema]).nullable(),
  })
  .transform(({ spans, ...rest }): Looks => ({
    ...rest,
    medianMs: spans?.[0] ?? null,
    ninetiethMs: spans?.[1] ?? null,
  }))

/** When somebody looked first, also where what the patient said since has made the case new again. */
const lookedAt = Prisma.sql`coalesce(c.kept_look_at, c.first_look_at)`
/** By when somebody should have. */
const lookDue = Prisma.sql`coalesce(c.kept_due_at, was.due_at, c.due_at)`

/**
 * What a case was before its tier was changed at the first look or later, or raised by whoever opened it again: its target is
 * judged by what it then was. `keel_count_erased` counts in the same way, and `keel_keep_first_look` keeps it so.
 */
const beforeChange = Prisma.sql`
  LEFT JOIN LATERAL (
    SELECT (array_agg(coalesce(e.before ->> 'tier', e.event ->> 'from') ORDER BY e.at, e.id))[1] AS tier,
      (array_agg((e.before ->> 'dueAt')::timestamptz ORDER BY e.at, e.id) FILTER (WHERE e.before IS NOT NULL))[1] AS due_at
    FROM case_event e
    WHERE e.clinic_id = c.clinic_id AND e.case_id = c.id AND e.at >= c.first_look_at
      AND (e.event ->> 'type' = 'tier-changed' AND e.before IS NOT NULL
        OR e.event ->> 'type' = 'reopened' AND e.event ->> 'from' IS NOT NULL)
  ) was ON true`

/** How soon the cases that came up in this time were opened, by the tier whose target they had until then. */
export async function looksInPeriod(
  tx: Tx,
  clinicId: string,
  { from, until }: Pick<Period, 'from' | 'until'>,
): Promise<readonly Looks[]> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT tier, count(*)::int AS cases,
      count(*) FILTER (WHERE is_in_time)::int AS "inTime",
      count(*) FILTER (WHERE NOT is_in_time)::int AS late,
      count(*) FILTER (WHERE is_in_time IS NULL AND due < ${until})::int AS overdue,
      count(*) FILTER (WHERE is_in_time IS NULL AND due >= ${until})::int AS waiting,
      percentile_cont(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY took) AS spans
    FROM (
      SELECT coalesce(c.kept_tier, was.tier, c.tier) AS tier, ${lookDue} AS due, ${lookedAt} <= ${lookDue} AS is_in_time,
        extract(epoch FROM ${lookedAt} - coalesce(c.kept_target_from, c.target_from))::float8 * 1000 AS took
      FROM triage_case c ${beforeChange}
      WHERE c.clinic_id = ${clinicId}::uuid AND c.opened_at >= ${from} AND c.opened_at <= ${until}
      UNION ALL
      SELECT tier, day, is_in_time, took_minutes * 60000.0
      FROM erased_count WHERE clinic_id = ${clinicId}::uuid AND kind = 'case' AND day >= ${from} AND day <= ${until}
    ) t
    GROUP BY tier`
  return rows.map((row) => looksSchema.parse(row))
}

const begunSchema = z.object({ begun: z.int(), sent: z.int() })
const restingSchema = z.object({ questionnaire: z.string(), version: z.int(), page: z.string(), count: z.int() })

/**
 * Forms begun in this time; and of those not sent nor touched since `restsSince`, where they rest. Those that went are counted
 * on, and one that had been sent by the day on which it was: when it was begun went with it. A check-in is none of them.
 */
export async function formsLeft(
  tx: Tx,
  clinicId: string,
  { from, until }: Pick<Period, 'from' | 'until'>,
  { restsSince, checkIns }: { readonly restsSince: Date; readonly checkIns: readonly string[] },
): Promise<z.infer<typeof begunSchema> & { readonly resting: readonly RestingForms[] }> {
  const begun = Prisma.sql`
    FROM (
      SELECT agreed_at, submitted_at, state, saved_at, questionnaire, questionnaire_version, current_page
      FROM intake WHERE clinic_id = ${clinicId}::uuid
      UNION ALL
      SELECT day, NULL, 'draft', day, questionnaire, questionnaire_version, current_page
      FROM erased_count WHERE clinic_id = ${clinicId}::uuid AND kind = 'unsent'
      UNION ALL
      SELECT day, day, 'submitted', day, questionnaire, questionnaire_version, NULL
      FROM erased_count WHERE clinic_id = ${clinicId}::uuid AND kind = 'form'
    ) form WHERE agreed_at >= ${from} AND agreed_at <= ${until} AND ${isNot(checkIns)}`
  const [totals] = await tx.$queryRaw<unknown[]>`
    SELECT count(*)::int AS begun, count(*) FILTER (WHERE submitted_at IS NOT NULL)::int AS sent ${begun}`
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT questionnaire, questionnaire_version AS version, current_page AS page, count(*)::int AS count
    ${begun} AND state = 'draft' AND saved_at < ${restsSince}
    GROUP BY 1, 2, 3`
  return { ...begunSchema.parse(totals), resting: rows.map((row) => restingSchema.parse(row)) }
}
