import 'server-only'
import { z } from 'zod'
import type { PlaceInClosed, PlaceInWorklist } from '@/lib/cases/worklist'
import type { ClosedFilter, OpenFilter } from '@/lib/cases/worklist-filters'
import type { Tier } from '@/lib/triage/urgency'
import { askKept } from './ask'
import type { Tx } from './client'
import { type Clinic, clinicRow } from './clinics'
import { isSought, type People } from './find-patients'
import { Prisma } from './generated/client'
import { stored } from './stored'
import {
  countedByTier,
  countedForGroups,
  countedMine,
  countedUnclaimed,
  filters,
  inOrderOfTheList,
  type Looking,
  ofComplaint,
  ofTier,
  withinComplaint,
} from './worklist-narrowing'
import {
  type EmergencyRow,
  emergencyRow,
  type Here,
  readingWithoutCase,
  rowSchema,
  rowsWhere,
  toSign,
  toTalkOver,
  unheard,
  unopenedEmergencies,
  upTo,
  withoutCaseRow,
  type WithoutCaseRow,
  type WorklistRow,
} from './worklist-rows'

export interface PageOf<Place> {
  readonly after: Place | null
  /** Null where nobody is searched for. */
  readonly people: People | null
  /** The complaint that alone is wanted, where one is. */
  readonly complaint: string | null
  readonly size: number
}

export type Wanted =
  | (PageOf<PlaceInWorklist> & { readonly filter: OpenFilter; readonly tier: Tier | null })
  | (PageOf<PlaceInClosed> & { readonly filter: ClosedFilter })

const ofCase = Prisma.sql`c.patient_id`
const noRows = Prisma.sql`SELECT 1 WHERE false`

/** What was closed last comes first; of what waits to be read, what has waited longest. */
function closedPage(
  here: Here,
  { filter, after, people, complaint, size }: PageOf<PlaceInClosed> & { filter: ClosedFilter },
): Prisma.Sql {
  const sought = Prisma.sql`${rowsWhere(here)} ${isSought(people, ofCase)} ${ofComplaint(complaint)}`
  const key = after && Prisma.sql`(${after.closedAt}, ${after.id}::uuid)`
  if (filter === 'to-sign') {
    const beyond = key ? Prisma.sql`AND (c.closed_at, c.id) > ${key}` : Prisma.empty
    return Prisma.sql`${sought} AND ${toSign(here.clinicId)} ${beyond} ORDER BY c.closed_at, c.id LIMIT ${upTo(size + 1)}`
  }
  const beyond = key ? Prisma.sql`AND (c.closed_at, c.id) < ${key}` : Prisma.empty
  return Prisma.sql`${sought} AND c.state = 'closed' ${beyond} ORDER BY c.closed_at DESC, c.id DESC LIMIT ${upTo(size + 1)}`
}

/** One row more than asked for says that there is a next page. */
function pageOf(here: Looking, wanted: Wanted): Prisma.Sql {
  const { people, complaint, size } = wanted
  if (people?.kind === 'few' && people.ids.length === 0) return Prisma.sql`${rowsWhere(here)} AND false`
  if (!('tier' in wanted)) return closedPage(here, wanted)
  const { after, filter, tier } = wanted
  const beyond = after
    ? Prisma.sql`AND (c.tier_rank, c.queue_rank, c.next_at, c.opened_at, c.id) >
        (${after.tierRank}::smallint, ${after.queueRank}::smallint, ${after.nextAt}, ${after.openedAt}, ${after.id}::uuid)`
    : Prisma.empty
  const more = Prisma.sql`${ofTier(tier)} ${isSought(people, ofCase)} ${beyond}`
  return Prisma.sql`${rowsWhere(here)} AND ${filters[filter]({ ...here, more, complaint, size })} ${ofComplaint(complaint)} ${more}
    ${inOrderOfTheList} LIMIT ${upTo(size + 1)}`
}

/** On the first page of what asks for a person: there they stand with the cases, but for a tier or a complaint, which they have none of. */
const besideCases = (here: Here, wanted: Wanted): Prisma.Sql => {
  const { filter, after, people, size } = wanted
  return filter === 'reading' &&
    wanted.tier === null &&
    wanted.complaint === null &&
    after === null &&
    !(people?.kind === 'few' && people.ids.length === 0)
    ? readingWithoutCase(here, isSought(people, Prisma.sql`h.patient_id`), size)
    : noRows
}

const inOrder = (rows: Prisma.Sql) => Prisma.sql`(SELECT coalesce(json_agg(r), '[]') FROM (${rows}) r)`

const listedSchema = z.object({
  clinic: stored(clinicRow).nullable(),
  rows: z.array(rowSchema),
  elsewhere: z.array(rowSchema),
  emergencies: z.array(emergencyRow),
  counts: z.object({ EMERGENCY: z.int(), URGENT: z.int(), SOON: z.int(), ROUTINE: z.int() }),
  unheard: z.coerce.number().int(),
  toTalkOver: z.coerce.number().int(),
  toSign: z.coerce.number().int(),
  unclaimed: z.coerce.number().int(),
  mine: z.coerce.number().int(),
  forGroups: z.coerce.number().int().nullable(),
  withoutCase: z.array(withoutCaseRow),
})

export interface Listed {
  readonly clinic: Clinic | null
  readonly rows: readonly WorklistRow[]
  /** Of the cases on the asker's screen, those that the page does not hold. */
  readonly elsewhere: readonly WorklistRow[]
  readonly emergencies: readonly EmergencyRow[]
  readonly counts: Readonly<Record<Tier, number>>
  /** Of how many patients nobody has heard. */
  readonly unheard: number
  /** How many handouts ask for a person. */
  readonly toTalkOver: number
  /** How many closed cases wait to be read by a colleague. */
  readonly toSign: number
  /** How many open cases nobody has. */
  readonly unclaimed: number
  /** How many open cases whoever looks has, or covers. */
  readonly mine: number
  /** How many cases wait for groups in which whoever looks is; null where they are in none. */
  readonly forGroups: number | null
  /** Whose handouts do that were given without a case: beside the cases of which some do. */
  readonly withoutCase: readonly WithoutCaseRow[]
}

/** What of a patient must not wait for a reason to be given: the first of their cases in the list, with the clinic. */
export async function mostUrgentOpen(tx: Tx, here: Here, patientId: string) {
  const asked = Prisma.sql`SELECT to_jsonb(r) AS row, (SELECT to_jsonb(o) FROM clinic o WHERE o.id = ${here.clinicId}::uuid) AS clinic
    FROM (${rowsWhere(here)} AND c.patient_id = ${patientId}::uuid AND c.state <> 'closed' ${inOrderOfTheList} LIMIT 1) r`
  const [found] = await askKept(tx, z.object({ row: rowSchema, clinic: stored(clinicRow) }), asked)
  return found ?? null
}

/** The page that is wanted and what stands beside it, in one statement; what is counted is counted up to a cap. */
export async function listCases(
  tx: Tx,
  clinicId: string,
  wanted: Wanted,
  {
    onScreen,
    caps,
    ...looking
  }: Omit<Looking, 'clinicId'> & {
    readonly onScreen: readonly string[]
    readonly caps: Readonly<Record<'tier' | 'filter', number>>
  },
): Promise<Listed> {
  const here = { clinicId, ...looking }
  const { complaint } = wanted
  const shown = Prisma.sql`SELECT id FROM page LIMIT ${upTo(wanted.size)}`
  // A page that is opened has none, and so many joins cost as much to begin with as to run.
  const gone =
    onScreen.length === 0
      ? noRows
      : Prisma.sql`${rowsWhere(here)} AND c.id = ANY (${[...onScreen]}::uuid[]) AND c.id NOT IN (${shown})`
  const asked = Prisma.sql`
    WITH page AS MATERIALIZED (${pageOf(here, wanted)})
    SELECT (SELECT to_jsonb(o) FROM clinic o WHERE o.id = ${clinicId}::uuid) AS clinic,
      ${inOrder(Prisma.sql`SELECT * FROM page`)} AS rows,
      ${inOrder(gone)} AS elsewhere,
      ${inOrder(unopenedEmergencies(here, wanted.size))} AS emergencies,
      ${countedByTier(clinicId, caps.tier, complaint)} AS counts,
      (SELECT count(*) FROM (SELECT 1 FROM check_in k
        WHERE k.clinic_id = ${clinicId}::uuid AND ${unheard} ${withinComplaint(complaint, 'k')} LIMIT ${upTo(caps.filter)}) t) AS unheard,
      (SELECT count(*) FROM (SELECT 1 FROM assignment h
        WHERE h.clinic_id = ${clinicId}::uuid AND ${toTalkOver} ${withinComplaint(complaint, 'h')} LIMIT ${upTo(caps.filter)}) t) AS "toTalkOver",
      (SELECT count(*) FROM (SELECT 1 FROM triage_case c
        WHERE c.clinic_id = ${clinicId}::uuid AND ${toSign(clinicId)} ${ofComplaint(complaint)} LIMIT ${upTo(caps.filter)}) t) AS "toSign",
      ${countedUnclaimed(here, caps.filter, complaint)} AS unclaimed,
      ${countedMine(here, caps.filter, complaint)} AS mine,
      ${countedForGroups(here, caps.filter, complaint)} AS "forGroups",
      ${inOrder(besideCases(here, wanted))} AS "withoutCase"`
  // To plan so many joins takes several times as long as to run them.
  const [row] = await askKept(tx, listedSchema, asked)
  if (!row) throw new Error('one row was asked for')
  return row
}
