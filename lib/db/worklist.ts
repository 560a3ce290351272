import 'server-only'
import { z } from 'zod'
import { checkInKinds } from '@/lib/cases/check-in'
import { emergencyReplies } from '@/lib/intake/emergency-reply'
import { stepKinds } from '@/lib/cases/step'
import type { PlaceInClosed, PlaceInWorklist } from '@/lib/cases/worklist'
import type { OpenFilter } from '@/lib/cases/worklist-filters'
import { attentions } from '@/lib/handouts/reading'
import { type Tier, tiers } from '@/lib/triage/urgency'
import { askOnce } from './ask'
import type { Tx } from './client'
import { type Clinic, clinicRow } from './clinics'
import { isSought, type People } from './find-patients'
import { Prisma } from './generated/client'
import { day, moment, stored } from './stored'

const rowSchema = z.object({
  id: z.string(),
  patientId: z.string(),
  tier: z.enum(tiers),
  tierRank: z.int(),
  topFlags: z.array(z.string()),
  openedAt: moment,
  nextStep: z.enum(stepKinds).nullable(),
  nextAt: moment,
  nextTo: z.string().nullable(),
  queueRank: z.int(),
  tries: z.int(),
  submittedAt: moment.nullable(),
  firstLookAt: moment.nullable(),
  closedAt: moment.nullable(),
  ownerId: z.string().nullable(),
  ownerName: z.string().nullable(),
  escalatedAt: moment.nullable(),
  answeredBy: z.string().nullable(),
  patientSays: z.enum(emergencyReplies).nullable(),
  givenName: z.string(),
  familyName: z.string(),
  dateOfBirth: day,
  checkIn: z.enum(checkInKinds).nullable(),
  isUnheard: z.boolean(),
  reading: z.enum(attentions).nullable(),
  hasNews: z.boolean(),
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

/** What became of reading and asks for a person, as the index has it. */
const toTalkOver = Prisma.sql`h.attention IS NOT NULL AND h.seen_to_at IS NULL AND h.taken_back_at IS NULL`
const ofReading = Prisma.sql`FROM assignment h WHERE h.clinic_id = c.clinic_id AND h.case_id = c.id AND ${toTalkOver}`

/** The patient did something since anyone here acted or had the case open; what is new as a whole says so by itself. */
const hasNews = Prisma.sql`
  c.state <> 'closed' AND c.first_look_at IS NOT NULL AND EXISTS (
    SELECT FROM case_event e WHERE e.clinic_id = c.clinic_id AND e.case_id = c.id AND e.actor_kind = 'patient'
      AND e.at > greatest(c.first_look_at, (SELECT max(r.seen_at) FROM case_reader r
        WHERE r.clinic_id = c.clinic_id AND r.case_id = c.id)))`

/** Each row of these is a case of this clinic; what follows narrows them. */
const rowsWhere = (clinicId: string) => Prisma.sql`
  SELECT c.id, c.patient_id AS "patientId", c.tier, c.tier_rank AS "tierRank", c.top_flags AS "topFlags", c.opened_at AS "openedAt",
    c.next_step AS "nextStep", c.next_at AS "nextAt", c.next_to AS "nextTo", c.queue_rank AS "queueRank", c.tries,
    c.submitted_at AS "submittedAt", c.first_look_at AS "firstLookAt", c.closed_at AS "closedAt",
    c.owner_id AS "ownerId", s.name AS "ownerName", p.given_name AS "givenName", p.family_name AS "familyName",
    p.date_of_birth AS "dateOfBirth", c.escalated_at AS "escalatedAt", a.name AS "answeredBy",
    c.patient_says AS "patientSays",
    (SELECT k.kind FROM check_in k WHERE k.clinic_id = c.clinic_id AND k.intake_id = c.intake_id) AS "checkIn",
    ${isUnheard} AS "isUnheard", (SELECT max(h.attention) ${ofReading}) AS reading, ${hasNews} AS "hasNews"
  FROM triage_case c
  JOIN patient p ON p.clinic_id = c.clinic_id AND p.id = c.patient_id
  LEFT JOIN staff s ON s.clinic_id = c.clinic_id AND s.id = c.owner_id
  LEFT JOIN staff a ON a.clinic_id = c.clinic_id AND a.id = c.answered_by
  WHERE c.clinic_id = ${clinicId}::uuid`

const filters: Readonly<Record<OpenFilter, (staffId: string) => Prisma.Sql>> = {
  all: () => Prisma.sql`c.state <> 'closed'`,
  unclaimed: () => Prisma.sql`c.state = 'open'`,
  mine: (staffId) => Prisma.sql`c.state <> 'closed' AND c.owner_id = ${staffId}::uuid`,
  escalated: () => Prisma.sql`c.state <> 'closed' AND c.escalated_at IS NOT NULL`,
  // As the index has it.
  answering: () => Prisma.sql`
    c.state <> 'closed' AND c.submitted_at IS NULL AND (c.patient_says IS NULL OR c.patient_says = 'mistake')`,
  'no-reply': () => isUnheard,
  reading: () => Prisma.sql`EXISTS (SELECT ${ofReading})`,
}

export type Wanted =
  | (PageOf<PlaceInWorklist> & { readonly filter: OpenFilter; readonly staffId: string })
  | (PageOf<PlaceInClosed> & { readonly filter: 'closed' })

const ofCase = Prisma.sql`c.patient_id`

/** One row more than asked for says that there is a next page. */
function pageOf(clinicId: string, wanted: Wanted): Prisma.Sql {
  const { people, size } = wanted
  if (people?.kind === 'few' && people.ids.length === 0) return Prisma.sql`${rowsWhere(clinicId)} AND false`
  if (wanted.filter === 'closed') {
    const { after } = wanted
    const beyond = after ? Prisma.sql`AND (c.closed_at, c.id) < (${after.closedAt}, ${after.id}::uuid)` : Prisma.empty
    // What was closed last comes first.
    return Prisma.sql`${rowsWhere(clinicId)} AND c.state = 'closed' ${isSought(people, ofCase)} ${beyond}
      ORDER BY c.closed_at DESC, c.id DESC LIMIT ${size + 1}`
  }
  const { after, filter, staffId } = wanted
  const beyond = after
    ? Prisma.sql`AND (c.tier_rank, c.queue_rank, c.next_at, c.opened_at, c.id) >
        (${after.tierRank}::smallint, ${after.queueRank}::smallint, ${after.nextAt}, ${after.openedAt}, ${after.id}::uuid)`
    : Prisma.empty
  return Prisma.sql`${rowsWhere(clinicId)} AND ${filters[filter](staffId)} ${isSought(people, ofCase)} ${beyond}
    ORDER BY c.tier_rank, c.queue_rank, c.next_at, c.opened_at, c.id LIMIT ${size + 1}`
}

/** Emergencies that nobody has opened, in the order of the worklist. */
const unopened = (clinicId: string, cap: number) => Prisma.sql`${rowsWhere(clinicId)}
  AND c.state <> 'closed' AND c.tier_rank = 0 AND c.first_look_at IS NULL
  ORDER BY c.due_at, c.opened_at, c.id LIMIT ${cap}`

/**
 * Open cases a tier, counted up to `cap` so that a long list costs no more than a short one. The ranks are written in: the
 * planner takes the index only where it knows the rank.
 */
const counted = (clinicId: string, cap: number) => {
  const each = tiers.map((tier, rank) => {
    const known = Prisma.raw(String(rank))
    return Prisma.sql`${tier}::text, (SELECT count(*) FROM (SELECT 1 FROM triage_case
      WHERE clinic_id = ${clinicId}::uuid AND state <> 'closed' AND tier_rank = ${known}::smallint LIMIT ${cap}) t)`
  })
  return Prisma.sql`jsonb_build_object(${Prisma.join(each)})`
}

const inOrder = (rows: Prisma.Sql) => Prisma.sql`(SELECT coalesce(jsonb_agg(r), '[]') FROM (${rows}) r)`

const listedSchema = z.object({
  clinic: stored(clinicRow).nullable(),
  rows: z.array(rowSchema),
  elsewhere: z.array(rowSchema),
  emergencies: z.array(rowSchema),
  counts: z.object({ EMERGENCY: z.int(), URGENT: z.int(), SOON: z.int(), ROUTINE: z.int() }),
  unheard: z.coerce.number().int(),
  toTalkOver: z.coerce.number().int(),
})

export interface Listed {
  readonly clinic: Clinic | null
  readonly rows: readonly WorklistRow[]
  /** Of the cases on the asker's screen, those that the page does not hold. */
  readonly elsewhere: readonly WorklistRow[]
  readonly emergencies: readonly WorklistRow[]
  readonly counts: Readonly<Record<Tier, number>>
  /** Of how many patients nobody has heard. */
  readonly unheard: number
  /** How many handouts ask for a person. */
  readonly toTalkOver: number
}

/** The page that is wanted and what stands beside it, in one statement; what is counted is counted up to `cap`. */
export async function listCases(
  tx: Tx,
  clinicId: string,
  wanted: Wanted,
  { onScreen, cap }: { readonly onScreen: readonly string[]; readonly cap: number },
): Promise<Listed> {
  const here = Prisma.sql`SELECT id FROM page LIMIT ${wanted.size}`
  const gone = Prisma.sql`
    ${rowsWhere(clinicId)} AND c.id = ANY (${[...onScreen]}::uuid[]) AND c.id NOT IN (${here})`
  const asked = Prisma.sql`
    WITH page AS MATERIALIZED (${pageOf(clinicId, wanted)})
    SELECT (SELECT to_jsonb(o) FROM clinic o WHERE o.id = ${clinicId}::uuid) AS clinic,
      ${inOrder(Prisma.sql`SELECT * FROM page`)} AS rows,
      ${inOrder(gone)} AS elsewhere,
      ${inOrder(unopened(clinicId, wanted.size))} AS emergencies,
      ${counted(clinicId, cap)} AS counts,
      (SELECT count(*) FROM (SELECT 1 FROM check_in k
        WHERE k.clinic_id = ${clinicId}::uuid AND ${unheard} LIMIT ${cap}) t) AS unheard,
      (SELECT count(*) FROM (SELECT 1 FROM assignment h
        WHERE h.clinic_id = ${clinicId}::uuid AND h.case_id IS NOT NULL AND ${toTalkOver} LIMIT ${cap}) t) AS "toTalkOver"`
  const [row] = await askOnce(tx, listedSchema, asked)
  if (!row) throw new Error('one row was asked for')
  return row
}
