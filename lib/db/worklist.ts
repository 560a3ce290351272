import 'server-only'
import { z } from 'zod'
import { Prisma } from './generated/client'
import { type Tier, tiers } from '@/lib/triage/urgency'
import type { Tx } from './client'

const rowSchema = z.object({
  id: z.string(),
  tier: z.enum(tiers),
  tierRank: z.int(),
  topFlags: z.array(z.string()),
  openedAt: z.date(),
  dueAt: z.date(),
  submittedAt: z.date().nullable(),
  firstLookAt: z.date().nullable(),
  ownerId: z.string().nullable(),
  ownerName: z.string().nullable(),
  givenName: z.string(),
  familyName: z.string(),
  dateOfBirth: z.date().transform((date) => date.toISOString().slice(0, 10)),
})

export type WorklistRow = z.infer<typeof rowSchema>

/** Where the page before ended: the order's own columns, so that the next page is one step along the index. */
export interface WorklistKey {
  readonly tierRank: number
  readonly dueAt: Date
  readonly openedAt: Date
  readonly id: string
}

const filters = {
  all: Prisma.sql`TRUE`,
  unclaimed: Prisma.sql`c.owner_id IS NULL`,
  mine: null,
} as const

export type WorklistFilter = keyof typeof filters

export async function worklistPage(
  tx: Tx,
  clinicId: string,
  query: { filter: WorklistFilter; staffId: string; after: WorklistKey | null; size: number },
): Promise<readonly WorklistRow[]> {
  const { after } = query
  const filter = filters[query.filter] ?? Prisma.sql`c.owner_id = ${query.staffId}::uuid`
  const beyond = after
    ? Prisma.sql`AND (c.tier_rank, c.due_at, c.opened_at, c.id) > (${after.tierRank}::smallint, ${after.dueAt}, ${after.openedAt}, ${after.id}::uuid)`
    : Prisma.empty
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT c.id, c.tier, c.tier_rank AS "tierRank", c.top_flags AS "topFlags", c.opened_at AS "openedAt",
      c.due_at AS "dueAt", c.submitted_at AS "submittedAt", c.first_look_at AS "firstLookAt", c.owner_id AS "ownerId",
      s.name AS "ownerName", p.given_name AS "givenName", p.family_name AS "familyName", p.date_of_birth AS "dateOfBirth"
    FROM triage_case c
    JOIN patient p ON p.clinic_id = c.clinic_id AND p.id = c.patient_id
    LEFT JOIN staff s ON s.clinic_id = c.clinic_id AND s.id = c.owner_id
    WHERE c.clinic_id = ${clinicId}::uuid AND c.state <> 'closed' AND ${filter} ${beyond}
    ORDER BY c.tier_rank, c.due_at, c.opened_at, c.id
    LIMIT ${query.size + 1}`
  return rows.map((row) => rowSchema.parse(row))
}

/**
 * Open cases a tier, counted up to `cap` so that a long list costs no more than a short one. One statement a tier: the
 * planner takes the index only where it knows the rank.
 */
export async function countByTier(tx: Tx, clinicId: string, cap: number): Promise<Readonly<Record<Tier, number>>> {
  const counts = { EMERGENCY: 0, URGENT: 0, SOON: 0, ROUTINE: 0 }
  for (const [rank, tier] of tiers.entries()) {
    const rows = await tx.$queryRaw<{ count: bigint }[]>`
      SELECT count(*) FROM (SELECT 1 FROM triage_case
        WHERE clinic_id = ${clinicId}::uuid AND state <> 'closed' AND tier_rank = ${rank}::smallint LIMIT ${cap}) t`
    counts[tier] = Number(rows[0]?.count ?? 0)
  }
  return counts
}
