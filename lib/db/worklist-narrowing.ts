import 'server-only'
import type { OpenFilter } from '@/lib/cases/worklist-filters'
import { type Tier, tiers } from '@/lib/triage/urgency'
import { Prisma } from './generated/client'
import { type Here, isAwayAt, isUnheard, ofReading, upTo } from './worklist-rows'

/** Who looks, and at what moment. */
export interface Looking extends Here {
  readonly staffId: string
}

interface Narrowed extends Looking {
  /** Who is searched for, and where the page begins: of `c`. */
  readonly more: Prisma.Sql
  readonly complaint: string | null
  readonly size: number
}

export const inOrderOfTheList = Prisma.sql`ORDER BY c.tier_rank, c.queue_rank, c.next_at, c.opened_at, c.id`

/**
 * Looked at in each row: along its own index, for somebody who has no case of it, all the cases of others would be walked. So
 * asked, no index answers, and the planner knows how many there are.
 */
const ofComplaintInRow = (complaint: string | null) =>
  complaint === null ? Prisma.empty : Prisma.sql`AND c.pathway IS NOT DISTINCT FROM ${complaint}`

/** A page of each one's along the index that begins with `column`, of which the whole list takes the first. */
const ofEach = (whose: Prisma.Sql, column: Prisma.Sql, { clinicId, more, complaint, size }: Narrowed) => Prisma.sql`
  c.state <> 'closed' AND c.id = ANY (ARRAY(SELECT theirs.id FROM (${whose}) whose
    CROSS JOIN LATERAL (SELECT c.id FROM triage_case c WHERE c.clinic_id = ${clinicId}::uuid AND ${column} = whose.id
      AND c.state <> 'closed' ${more} ${ofComplaintInRow(complaint)}
      ${inOrderOfTheList} LIMIT ${upTo(size + 1)}) theirs))`

/** One's own, and of whom one covers. */
const mineAndCovered = ({ clinicId, now, staffId }: Looking) => Prisma.sql`
  SELECT ${staffId}::uuid AS id UNION ALL SELECT v.staff_id FROM staff_cover v
    WHERE v.clinic_id = ${clinicId}::uuid AND v.cover_id = ${staffId}::uuid AND ${isAwayAt(now)}`

const mine = (narrowed: Narrowed) => ofEach(mineAndCovered(narrowed), Prisma.sql`c.owner_id`, narrowed)

const inMyGroups = ({ clinicId, staffId }: Pick<Looking, 'clinicId' | 'staffId'>) => Prisma.sql`
  staff_group_member m JOIN staff_group g ON g.clinic_id = m.clinic_id AND g.id = m.group_id
  WHERE m.clinic_id = ${clinicId}::uuid AND m.staff_id = ${staffId}::uuid AND m.removed_at IS NULL AND g.put_away_at IS NULL`

/** What waits for a group in which one is. */
const groups = (narrowed: Narrowed) =>
  ofEach(Prisma.sql`SELECT g.id FROM ${inMyGroups(narrowed)}`, Prisma.sql`c.group_id`, narrowed)

export const filters: Readonly<Record<OpenFilter, (narrowed: Narrowed) => Prisma.Sql>> = {
  all: () => Prisma.sql`c.state <> 'closed'`,
  unclaimed: () => Prisma.sql`c.state = 'open'`,
  mine,
  groups,
  escalated: () => Prisma.sql`c.state <> 'closed' AND c.escalated_at IS NOT NULL`,
  // As the index has it.
  answering: () => Prisma.sql`
    c.state <> 'closed' AND c.submitted_at IS NULL AND (c.patient_says IS NULL OR c.patient_says = 'mistake')`,
  'no-reply': () => isUnheard,
  reading: () => Prisma.sql`EXISTS (SELECT ${ofReading})`,
}

/** The second column of each index that has the order of the list. */
export const ofTier = (tier: Tier | null) =>
  tier === null ? Prisma.empty : Prisma.sql`AND c.tier_rank = ${tiers.indexOf(tier)}::smallint`

export const ofComplaint = (complaint: string | null) =>
  complaint === null ? Prisma.empty : Prisma.sql`AND c.pathway = ${complaint}`

/** The same of what belongs to a case: a check-in `k`, or a handout `h`. */
export const withinComplaint = (complaint: string | null, row: 'k' | 'h') =>
  complaint === null
    ? Prisma.empty
    : Prisma.sql`AND EXISTS (SELECT FROM triage_case c WHERE c.clinic_id = ${Prisma.raw(row)}.clinic_id
        AND c.id = ${Prisma.raw(row)}.case_id ${ofComplaint(complaint)})`

/**
 * Open cases a tier, counted up to `cap` so that a long list costs no more than a short one. The ranks are written in: the
 * planner takes the index only where it knows the rank.
 */
export const countedByTier = (clinicId: string, cap: number, complaint: string | null) => {
  const each = tiers.map((tier, rank) => {
    const known = Prisma.raw(String(rank))
    return Prisma.sql`${tier}::text, (SELECT count(*) FROM (SELECT 1 FROM triage_case c
      WHERE c.clinic_id = ${clinicId}::uuid AND c.state <> 'closed' AND c.tier_rank = ${known}::smallint
        ${ofComplaint(complaint)} LIMIT ${upTo(cap)}) t)`
  })
  return Prisma.sql`jsonb_build_object(${Prisma.join(each)})`
}

/** How many are open of one's own, and of those whom one covers. */
export const countedMine = ({ clinicId, now, staffId }: Looking, cap: number, complaint: string | null) => Prisma.sql`
  (SELECT count(*) FROM (SELECT 1 FROM triage_case c
    WHERE c.clinic_id = ${clinicId}::uuid AND c.state <> 'closed'
      AND c.owner_id = ANY (ARRAY(${mineAndCovered({ clinicId, now, staffId })}))
      ${ofComplaintInRow(complaint)} LIMIT ${upTo(cap)}) t)`

/** How many are open that nobody has. */
export const countedUnclaimed = (
  { clinicId }: Pick<Looking, 'clinicId'>,
  cap: number,
  complaint: string | null,
) => Prisma.sql`
  (SELECT count(*) FROM (SELECT 1 FROM triage_case c
    WHERE c.clinic_id = ${clinicId}::uuid AND c.state = 'open' ${ofComplaint(complaint)} LIMIT ${upTo(cap)}) t)`

/** How many wait for groups in which one is; null where one is in none. */
export const countedForGroups = (here: Looking, cap: number, complaint: string | null) => Prisma.sql`
  CASE WHEN EXISTS (SELECT FROM ${inMyGroups(here)}) THEN (SELECT count(*) FROM (SELECT 1 FROM triage_case c
    WHERE c.clinic_id = ${here.clinicId}::uuid AND c.state <> 'closed' AND c.group_id IS NOT NULL
      AND c.group_id = ANY (ARRAY(SELECT g.id FROM ${inMyGroups(here)})) ${ofComplaintInRow(complaint)} LIMIT ${upTo(cap)}) t) END`
