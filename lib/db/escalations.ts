import 'server-only'
import { z } from 'zod'
import type { Case } from '@/lib/cases/case'
import { type Repeat, visitsUntil } from '@/lib/cases/escalation'
import { fullName } from '@/lib/patients/name'
import { rankOf, tiers } from '@/lib/triage/urgency'
import { ask, type Statement } from './ask'
import { readCase } from './cases'
import type { Tx } from './client'
import { Prisma } from './generated/client'
import { restricted } from './is-restricted'
import { moment } from './stored'

/** Locked until the transaction ends; what another process holds at this moment is left to it. */
async function lock(tx: Tx, clinicId: string, wanted: Prisma.Sql, cap: number): Promise<readonly Case[]> {
  const ids = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM triage_case WHERE clinic_id = ${clinicId}::uuid AND state <> 'closed' AND ${wanted}
    LIMIT ${cap} FOR UPDATE SKIP LOCKED`
  const rows = await tx.case.findMany({ where: { clinicId, id: { in: ids.map(({ id }) => id) } } })
  return rows.map((row) => readCase(row))
}

/** Cases whose next step is overdue and whose leads have not heard of it, or whose patient was silent for too long: the most urgent first. */
export const lockOverdue = (tx: Tx, clinicId: string, now: Date, cap: number): Promise<readonly Case[]> =>
  lock(
    tx,
    clinicId,
    // As the index has it.
    Prisma.sql`next_at <= ${now} AND (escalated_at IS NULL OR escalated_at < next_at)
      AND (next_step <> 'see' OR visit_at IS DISTINCT FROM next_at OR next_at <= ${visitsUntil(now)})
      ORDER BY tier_rank, next_at, id`,
    cap,
  )

/** Escalated cases that nobody has answered for and that are to be told again: the most urgent first, then the longest ago. */
export function lockUnanswered(
  tx: Tx,
  clinicId: string,
  repeats: readonly Repeat[],
  cap: number,
): Promise<readonly Case[]> {
  const isDue = repeats.map(({ rank, toldUntil }) => Prisma.sql`tier_rank = ${rank} AND told_at <= ${toldUntil}`)
  return lock(
    tx,
    clinicId,
    Prisma.sql`escalated_at IS NOT NULL AND answered_at IS NULL AND (${Prisma.join(isDue, ' OR ')})
      ORDER BY tier_rank, told_at, id`,
    cap,
  )
}

/**
 * Cases from this rank on that nobody has looked at in their time, and emergencies that nobody has and whose patient was to be
 * called, that nobody has answered for and about which nobody on call was called since this moment: the most urgent first.
 */
export const lockUncalled = (
  tx: Tx,
  clinicId: string,
  { rank, before }: { readonly rank: number; readonly before: Date },
  cap: number,
): Promise<readonly Case[]> => {
  const last = Prisma.sql`(on_call #>> '{turns,-1,at}')::timestamptz`
  return lock(
    tx,
    clinicId,
    Prisma.sql`escalated_at IS NOT NULL AND answered_at IS NULL AND tier_rank <= ${rank}
      AND (next_step = 'look' OR next_step = 'call' AND state = 'open' AND tier_rank = ${rankOf('EMERGENCY')})
      AND (on_call IS NULL OR ${last} <= ${before} OR ${last} < escalated_at)
      ORDER BY tier_rank, ${last} NULLS FIRST, id`,
    cap,
  )
}

const unansweredRow = z
  .object({
    ...{ caseId: z.string(), tier: z.enum(tiers), dueAt: moment },
    ...{ givenName: z.string(), familyName: z.string(), isRestricted: z.boolean() },
  })
  .transform(({ givenName, familyName, ...row }) => ({ ...row, patient: fullName({ givenName, familyName }) }))

const unanswered: Statement<z.output<typeof unansweredRow>> = {
  name: 'unanswered-escalations',
  text: `SELECT c.id AS "caseId", c.tier, c.next_at AS "dueAt", p.given_name AS "givenName", p.family_name AS "familyName",
      ${restricted} AS "isRestricted"
    FROM triage_case c JOIN patient p ON p.clinic_id = c.clinic_id AND p.id = c.patient_id
    WHERE c.clinic_id = $1 AND c.state <> 'closed' AND c.escalated_at IS NOT NULL AND c.answered_at IS NULL
    ORDER BY c.tier_rank, c.queue_rank, c.next_at, c.opened_at, c.id LIMIT $2`,
  row: unansweredRow,
}

/** What nobody has answered for, the most urgent first. */
export const listUnanswered = (tx: Tx, clinicId: string, cap: number) => ask(tx, unanswered, [clinicId, cap])
