import 'server-only'
import { z } from 'zod'
import { checkInKinds } from '@/lib/cases/check-in'
import { emergencyReplies } from '@/lib/intake/emergency-reply'
import type { PlaceInClosed, PlaceInWorklist } from '@/lib/cases/worklist'
import type { OpenFilter } from '@/lib/cases/worklist-filters'
import { type Tier, tiers } from '@/lib/triage/urgency'
import type { Tx } from './client'
import type { People } from './find-patients'
import { Prisma } from './generated/client'

const rowSchema = z.object({
  id: z.string(),
  tier: z.enum(tiers),
  tierRank: z.int(),
  topFlags: z.array(z.string()),
  openedAt: z.date(),
  dueAt: z.date(),
  submittedAt: z.date().nullable(),
  firstLookAt: z.date().nullable(),
  closedAt: z.date().nullable(),
  ownerId: z.string().nullable(),
  ownerName: z.string().nullable(),
  escalatedAt: z.date().nullable(),
  answeredBy: z.string().nullable(),
  patientSays: z.enum(emergencyReplies).nullable(),
  givenName: z.string(),
  familyName: z.string(),
  dateOfBirth: z.date().transform((date) => date.toISOString().slice(0, 10)),
  checkIn: z.enum(checkInKinds).nullable(),
  isUnheard: z.boolean(),
})

export type WorklistRow = z.infer<typeof rowSchema>

export interface PageOf<Place> {
  readonly after: Place | null
  /** Null where nobody is searched for. */
  readonly people: People | null
  readonly size: number
}

/** Nobody has heard from the patient, and no clinician has seen to it. */
const unheard = Prisma.sql`k.state IN ('no-reply', 'no-address') AND k.settled_at IS NULL`
const isUnheard = Prisma.sql`
  EXISTS (SELECT FROM check_in k WHERE k.clinic_id = c.clinic_id AND k.case_id = c.id AND ${unheard})`

/** Each row of these is a case of this clinic; what follows narrows them. */
const rowsWhere = (clinicId: string) => Prisma.sql`
  SELECT c.id, c.tier, c.tier_rank AS "tierRank", c.top_flags AS "topFlags", c.opened_at AS "openedAt",
    c.due_at AS "dueAt", c.submitted_at AS "submittedAt", c.first_look_at AS "firstLookAt", c.closed_at AS "closedAt",
    c.owner_id AS "ownerId", s.name AS "ownerName", p.given_name AS "givenName", p.family_name AS "familyName",
    p.date_of_birth AS "dateOfBirth", c.escalated_at AS "escalatedAt", a.name AS "answeredBy",
    c.patient_says AS "patientSays",
    (SELECT k.kind FROM check_in k WHERE k.clinic_id = c.clinic_id AND k.intake_id = c.intake_id) AS "checkIn",
    ${isUnheard} AS "isUnheard"
  FROM triage_case c
  JOIN patient p ON p.clinic_id = c.clinic_id AND p.id = c.patient_id
  LEFT JOIN staff s ON s.clinic_id = c.clinic_id AND s.id = c.owner_id
  LEFT JOIN staff a ON a.clinic_id = c.clinic_id AND a.id = c.answered_by
  WHERE c.clinic_id = ${clinicId}::uuid`

const read = async (tx: Tx, query: Prisma.Sql): Promise<readonly WorklistRow[]> =>
  (await tx.$queryRaw<unknown[]>(query)).map((row) => rowSchema.parse(row))

const filters: Readonly<Record<OpenFilter, (staffId: string) => Prisma.Sql>> = {
  all: () => Prisma.sql`c.state <> 'closed'`,
  unclaimed: () => Prisma.sql`c.state = 'open'`,
  mine: (staffId) => Prisma.sql`c.state <> 'closed' AND c.owner_id = ${staffId}::uuid`,
  escalated: () => Prisma.sql`c.state <> 'closed' AND c.escalated_at IS NOT NULL`,
  // As the index has it.
  answering: () => Prisma.sql`
    c.state <> 'closed' AND c.submitted_at IS NULL AND (c.patient_says IS NULL OR c.patient_says = 'mistake')`,
  'no-reply': () => isUnheard,
}

const isSought = (people: People | null): Prisma.Sql => {
  if (!people) return Prisma.empty
  if (people.kind === 'few') return Prisma.sql`AND c.patient_id = ANY (${[...people.ids]}::uuid[])`
  const { words, births } = people.search
  const born = births.length > 0 ? Prisma.sql`AND p.date_of_birth = ANY (${[...births]}::date[])` : Prisma.empty
  // Asked row by row, in brackets: the planner would take the many for few, and sort them all before the first page.
  return Prisma.sql`AND (SELECT p.search_name LIKE ALL (keel_patterns(${words}))) ${born}`
}

/** One row more than asked for says that there is a next page. */
export function worklistPage(
  tx: Tx,
  clinicId: string,
  { filter, staffId, after, people, size }: PageOf<PlaceInWorklist> & { filter: OpenFilter; staffId: string },
): Promise<readonly WorklistRow[]> {
  const beyond = after
    ? Prisma.sql`AND (c.tier_rank, c.due_at, c.opened_at, c.id) > (${after.tierRank}::smallint, ${after.dueAt}, ${after.openedAt}, ${after.id}::uuid)`
    : Prisma.empty
  return read(
    tx,
    Prisma.sql`${rowsWhere(clinicId)} AND ${filters[filter](staffId)} ${isSought(people)} ${beyond}
    ORDER BY c.tier_rank, c.due_at, c.opened_at, c.id
    LIMIT ${size + 1}`,
  )
}

/** What was closed last comes first. */
export function closedPage(
  tx: Tx,
  clinicId: string,
  { after, people, size }: PageOf<PlaceInClosed>,
): Promise<readonly WorklistRow[]> {
  const beyond = after ? Prisma.sql`AND (c.closed_at, c.id) < (${after.closedAt}, ${after.id}::uuid)` : Prisma.empty
  return read(
    tx,
    Prisma.sql`${rowsWhere(clinicId)} AND c.state = 'closed' ${isSought(people)} ${beyond}
    ORDER BY c.closed_at DESC, c.id DESC
    LIMIT ${size + 1}`,
  )
}

export const rowsOfCases = (tx: Tx, clinicId: string, ids: readonly string[]): Promise<readonly WorklistRow[]> =>
  read(tx, Prisma.sql`${rowsWhere(clinicId)} AND c.id = ANY (${[...ids]}::uuid[])`)

/** Emergencies that nobody has opened, in the order of the worklist. */
export const unopenedEmergencies = (tx: Tx, clinicId: string, cap: number): Promise<readonly WorklistRow[]> =>
  read(
    tx,
    Prisma.sql`${rowsWhere(clinicId)} AND c.state <> 'closed' AND c.tier_rank = 0 AND c.first_look_at IS NULL
    ORDER BY c.due_at, c.opened_at, c.id
    LIMIT ${cap}`,
  )

const countSchema = z.object({ rank: z.int(), count: z.int() })

/**
 * Open cases a tier, counted up to `cap` so that a long list costs no more than a short one. One statement with the ranks
 * written in: the planner takes the index only where it knows the rank.
 */
export async function countByTier(tx: Tx, clinicId: string, cap: number): Promise<Readonly<Record<Tier, number>>> {
  const each = tiers.map((_, rank) => {
    const known = Prisma.raw(String(rank))
    return Prisma.sql`SELECT ${known}::int AS rank, count(*)::int AS count FROM (SELECT 1 FROM triage_case
      WHERE clinic_id = ${clinicId}::uuid AND state <> 'closed' AND tier_rank = ${known}::smallint LIMIT ${cap}) t`
  })
  const rows = await tx.$queryRaw<unknown[]>(Prisma.join(each, ' UNION ALL '))
  const counts = { EMERGENCY: 0, URGENT: 0, SOON: 0, ROUTINE: 0 }
  for (const { rank, count } of rows.map((row) => countSchema.parse(row))) {
    const tier = tiers[rank]
    if (tier) counts[tier] = count
  }
  return counts
}

/** Of how many patients nobody has heard, up to `cap`. */
export async function countUnheard(tx: Tx, clinicId: string, cap: number): Promise<number> {
  const rows = await tx.$queryRaw<{ count: bigint }[]>`
    SELECT count(*) FROM (SELECT 1 FROM check_in k
      WHERE k.clinic_id = ${clinicId}::uuid AND ${unheard} LIMIT ${cap}) t`
  return Number(rows[0]?.count ?? 0)
}
