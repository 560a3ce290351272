import 'server-only'
import { z } from 'zod'
import type { Case } from '@/lib/cases/case'
import { tiers } from '@/lib/triage/urgency'
import { readCase } from './cases'
import type { Tx } from './client'
import { Prisma } from './generated/client'

/** Locked until the transaction ends; what another process holds at this moment is left to it. */
async function lock(tx: Tx, clinicId: string, wanted: Prisma.Sql, cap: number): Promise<readonly Case[]> {
  const ids = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM triage_case WHERE clinic_id = ${clinicId}::uuid AND state <> 'closed' AND ${wanted}
    LIMIT ${cap} FOR UPDATE SKIP LOCKED`
  const rows = await tx.case.findMany({ where: { clinicId, id: { in: ids.map(({ id }) => id) } } })
  return rows.map((row) => readCase(row))
}

/** Cases whose next step is overdue and whose leads have not heard of it, or whose patient was silent for too long. */
export const lockOverdue = (tx: Tx, clinicId: string, now: Date, cap: number): Promise<readonly Case[]> =>
  lock(
    tx,
    clinicId,
    // As the index has it.
    Prisma.sql`next_at <= ${now} AND (escalated_at IS NULL OR escalated_at < next_at) ORDER BY next_at, id`,
    cap,
  )

/** Escalated cases that nobody has answered for and that were told before this moment, the longest ago first. */
export const lockUnanswered = (tx: Tx, clinicId: string, before: Date, cap: number): Promise<readonly Case[]> =>
  lock(
    tx,
    clinicId,
    Prisma.sql`escalated_at IS NOT NULL AND answered_at IS NULL AND told_at <= ${before} ORDER BY told_at, id`,
    cap,
  )

const columns = {
  id: true,
  tier: true,
  nextAt: true,
  patient: { select: { givenName: true, familyName: true } },
}

const unansweredSchema = z
  .object({
    id: z.string(),
    tier: z.enum(tiers),
    nextAt: z.date(),
    patient: z.object({ givenName: z.string(), familyName: z.string() }),
  })
  .transform(({ id, patient, nextAt: dueAt, ...row }) => {
    return { caseId: id, ...row, dueAt, patient: `${patient.givenName} ${patient.familyName}` }
  })

/** What nobody has answered for, the most urgent first. */
export async function listUnanswered(tx: Tx, clinicId: string, cap: number) {
  const rows = await tx.case.findMany({
    where: { clinicId, state: { not: 'closed' }, escalatedAt: { not: null }, answeredAt: null },
    orderBy: [{ tierRank: 'asc' }, { queueRank: 'asc' }, { nextAt: 'asc' }, { openedAt: 'asc' }, { id: 'asc' }],
    take: cap,
    select: columns,
  })
  return rows.map((row) => unansweredSchema.parse(row))
}
