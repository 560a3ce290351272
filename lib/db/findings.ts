import 'server-only'
import { z } from 'zod'
import type { Finding, RaisedFinding } from '@/lib/triage/finding'
import { tiers } from '@/lib/triage/urgency'
import type { Tx } from './client'

const becauseSchema = z.object({
  item: z.string(),
  question: z.string(),
  answer: z.string(),
  value: z.union([z.string(), z.number(), z.array(z.string())]).nullable(),
  isPrivate: z.literal(true).optional(),
})

const findingSchema: z.ZodType<Finding> = z.object({
  id: z.string(),
  kind: z.enum(['flag', 'combination']),
  tier: z.enum(tiers).nullable(),
  certainty: z.enum(['yes', 'unsure']),
  label: z.string(),
  reason: z.string(),
  sources: z.array(z.string()),
  because: z.array(becauseSchema),
})

const rowSchema = z.object({
  id: z.string(),
  flag: z.string(),
  raisedAt: z.date(),
  withdrawnAt: z.date().nullable(),
  acknowledgedAt: z.date().nullable(),
})

/** Everything that was ever raised on an intake, taken back or not. */
export const listFindings = (tx: Tx, clinicId: string, intakeId: string) => list(tx, { clinicId, intakeId })

/** What has not been taken back. A form that was corrected many times is read no slower for it. */
export const listStanding = (tx: Tx, clinicId: string, intakeId: string) =>
  list(tx, { clinicId, intakeId, withdrawnAt: null })

interface Wanted {
  readonly clinicId: string
  readonly intakeId: string
  readonly withdrawnAt?: null
}

async function list(tx: Tx, where: Wanted): Promise<readonly RaisedFinding[]> {
  const rows = await tx.finding.findMany({ where, orderBy: [{ raisedAt: 'asc' }, { id: 'asc' }] })
  return rows.map((row) => ({ ...rowSchema.parse(row), finding: findingSchema.parse({ ...row, id: row.flag }) }))
}

export async function insertFindings(
  tx: Tx,
  clinicId: string,
  raised: { intakeId: string; ruleSet: string; raisedAt: Date; findings: readonly Finding[] },
): Promise<void> {
  if (raised.findings.length === 0) return
  await tx.finding.createMany({
    data: raised.findings.map(({ id, sources, because, ...rest }) => ({
      clinicId,
      intakeId: raised.intakeId,
      ruleSet: raised.ruleSet,
      raisedAt: raised.raisedAt,
      flag: id,
      ...rest,
      sources: JSON.parse(JSON.stringify(sources)) as object,
      because: JSON.parse(JSON.stringify(because)) as object,
    })),
  })
}

export async function withdrawFindings(tx: Tx, clinicId: string, ids: readonly string[], at: Date): Promise<void> {
  await tx.finding.updateMany({
    where: { clinicId, id: { in: [...ids] }, withdrawnAt: null },
    data: { withdrawnAt: at },
  })
}

export async function acknowledgeFindings(tx: Tx, clinicId: string, ids: readonly string[], at: Date): Promise<void> {
  await tx.finding.updateMany({
    where: { clinicId, id: { in: [...ids] }, acknowledgedAt: null },
    data: { acknowledgedAt: at },
  })
}
