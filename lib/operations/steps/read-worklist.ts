import 'server-only'
import { z } from 'zod'
import type { StaffActor } from '@/lib/access/actor'
import type { AuditEvent } from '@/lib/audit/event'
import type { WorklistAnswer } from '@/lib/cases/live-list'
import { readClosedKey, readKey, writeClosedKey, writeKey } from '@/lib/cases/worklist'
import { isOfClosed, type WorklistFilter, worklistFilters } from '@/lib/cases/worklist-filters'
import { listed } from '@/lib/audit/listed'
import { getClinic } from '@/lib/db/clinics'
import { findPeople, type People } from '@/lib/db/find-patients'
import type { Tx } from '@/lib/db/client'
import { listCases } from '@/lib/db/worklist'
import type { WorklistRow } from '@/lib/db/worklist-rows'
import { tiers } from '@/lib/triage/urgency'
import { findPathway } from '@/lib/pathways/forms'
import { offeredPathways } from '@/lib/pathways/offered'
import type { Pathway } from '@/lib/pathways/pathway'
import { readSearch } from '@/lib/patients/search'
import { listedCase, personOf } from './listed-case'

/** Some screens: whoever works through a list begins at its top, and each row costs the server a millisecond. */
const pageSize = 30
/** Of a tier a lead wants the number; by a filter “100+” is many. */
const caps = { tier: 1001, filter: 101 }

export const worklistInput = z.object({
  filter: z.enum(worklistFilters).catch('all'),
  tier: z.enum(tiers).nullable().catch(null),
  complaint: z.string().max(60).nullable().catch(null),
  after: z.string().max(200).catch(''),
  search: z.string().max(100).catch(''),
  /** The cases that the asker's screen shows already. */
  onScreen: z.array(z.uuid()).max(200).catch([]),
})

interface Reading {
  readonly tx: Tx
  readonly clinicId: string
  readonly actor: StaffActor
  readonly now: Date
}

/** The page of the worklist that is wanted, what stands beside it, and what is written down of who was shown. */
export async function readWorklist(
  { tx, clinicId, actor, now }: Reading,
  { people, pathways }: { readonly people: People | null; readonly pathways: readonly Pathway[] },
  { filter, tier, after, onScreen, ...input }: z.output<typeof worklistInput>,
): Promise<{ readonly answer: WorklistAnswer; readonly audit: readonly AuditEvent[] }> {
  // Another is no complaint that anybody could mean.
  const complaint = findPathway(pathways, input.complaint ?? '')?.id ?? null
  const page = { people, complaint, size: pageSize }
  const wanted = isOfClosed(filter)
    ? { ...page, filter, after: readClosedKey(after) }
    : { ...page, filter, tier, after: readKey(after) }
  const found = await listCases(tx, clinicId, wanted, { onScreen, caps, now, staffId: actor.staffId })
  const { clinic, rows } = found
  if (!clinic) throw new Error('the clinic of a session is gone')
  const shown = rows.slice(0, pageSize)
  const last = rows.length > pageSize ? shown.at(-1) : undefined
  const view = (row: WorklistRow) => listedCase(row, { now, clinic, staffId: actor.staffId })
  const answer = {
    filter,
    now: now.getTime(),
    timeZone: clinic.timeZone,
    counts: found.counts,
    countCap: caps.tier,
    filterCap: caps.filter,
    unheard: found.unheard,
    toTalkOver: found.toTalkOver,
    toSign: clinic.countersignDays > 0 ? found.toSign : null,
    unclaimed: found.unclaimed,
    mine: found.mine,
    forGroups: found.forGroups,
    complaint,
    complaints: complaintsOf(pathways, clinic.pathways, complaint),
    next: last ? keyOf(last, filter) : null,
    rows: shown.map(view),
    elsewhere: found.elsewhere.map(view),
    withoutCase: found.withoutCase.map((row) => ({
      patientId: row.patientId,
      ...personOf(row, { now, clinic }),
      reading: row.reading,
      isRestricted: row.isRestricted,
    })),
    emergencies: found.emergencies.map((row) => ({
      ...{ id: row.id, topFlags: row.topFlags, isRestricted: row.isRestricted, targetFrom: row.targetFrom.getTime() },
      ...personOf(row, { now, clinic }),
    })),
    isCloseOnly: people?.kind === 'few' && people.isCloseOnly,
  }
  const all = [...shown, ...found.elsewhere, ...found.emergencies, ...found.withoutCase]
  return {
    answer,
    audit: listed(
      'worklist',
      all.map(({ patientId }) => patientId),
    ),
  }
}

/** What the clinic asks about, and what the list is narrowed to, where that is asked about no more. */
const complaintsOf = (pathways: readonly Pathway[], chosen: readonly string[], complaint: string | null) => {
  const offered = offeredPathways(pathways, chosen)
  return pathways
    .filter((each) => offered.includes(each) || each.id === complaint)
    .map(({ id, words }) => ({ id, name: words.en.name }))
}

/** How a date is written is the clinic's: its row is asked for beforehand only where somebody is searched for. */
export async function whoIsSought(
  { tx, clinicId }: Pick<Reading, 'tx' | 'clinicId'>,
  search: string,
): Promise<{ readonly people: People | null }> {
  if (search === '') return { people: null }
  const sought = readSearch(search, (await getClinic(tx, clinicId)).region)
  return { people: sought && (await findPeople(tx, sought)) }
}

/** Closed cases are ordered by when they were, but for those that are listed among open ones. */
const keyOf = ({ closedAt, ...row }: WorklistRow, filter: WorklistFilter): string =>
  closedAt && isOfClosed(filter) ? writeClosedKey({ closedAt, id: row.id }) : writeKey(row)
