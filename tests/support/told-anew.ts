import type { CaseEvent } from '@/lib/cases/case-event'
import { highest, type Tier } from '@/lib/triage/urgency'
import type { TestClinic } from './clinic'
import type { Keel } from './keel'

interface Row {
  readonly id: string
  readonly at: Date
  readonly event: CaseEvent
}

/** A case as its timeline alone tells it, event by event: what the columns say is not asked. */
interface ToldCase {
  readonly caseId: string
  readonly intakeId: string
  /** What the rules gave, and what it is now. */
  readonly triageTier: Tier
  readonly tier: Tier
  /** The tier that stood when somebody looked first; what it is now where nobody has. */
  readonly tierAtLook: Tier
  readonly lookedAfterMs: number | null
  readonly closing: Extract<CaseEvent, { type: 'closed' }> | null
  /** Changes of the tier that were not undone, also by opening the case again. */
  readonly changes: readonly Change[]
}

interface Change {
  readonly at: Date
  readonly from: Tier
  readonly to: Tier
  readonly reason: string
}

function changesIn({ event, at }: Row): readonly Change[] {
  if (event.type === 'tier-changed') return [{ ...event, at }]
  if (event.type !== 'reopened' || !event.from || !event.tier) return []
  return [{ at, from: event.from, to: event.tier, reason: 'opened-again' }]
}

const isHeard = (event: CaseEvent) => event.type === 'alert-raised' || event.type === 'intake-submitted'

/** After which a case is closed, or is not any more. */
const ends = new Set(['closed', 'reopened', 'reopened-by-patient'])
const looks = new Set(['claimed', 'tier-changed', 'closed', 'called', 'noted'])

function tell(caseId: string, intakeId: string, rows: readonly Row[]): ToldCase {
  const undone = new Set(rows.map(({ event }) => (event.type === 'undone' ? event.eventId : '')))
  const standing = rows.filter(({ id }) => !undone.has(id))
  const given = rows.flatMap(({ event }) => (isHeard(event) ? [event.tier] : []))
  const triageTier = highest(given) ?? 'ROUTINE'
  const tierAfter = (some: readonly Row[]): Tier =>
    some.reduce<Tier | null>((tier, { event }) => {
      if (isHeard(event)) return tier === null ? event.tier : (event.to ?? tier)
      if (event.type === 'tier-changed') return event.to
      if (event.type === 'reopened') return event.tier ?? tier
      return tier
    }, null) ?? 'ROUTINE'
  // What was undone was no look.
  const look = standing.find(({ event }) => looks.has(event.type))
  const before = standing.slice(0, look ? standing.indexOf(look) : standing.length)
  const last = standing.findLast(({ event }) => ends.has(event.type))
  return {
    ...{ caseId, intakeId, triageTier, tier: tierAfter(standing) },
    tierAtLook: look ? tierAfter(before) : tierAfter(standing),
    lookedAfterMs: look && rows[0] ? look.at.getTime() - rows[0].at.getTime() : null,
    closing: last?.event.type === 'closed' ? last.event : null,
    changes: standing.flatMap(changesIn),
  }
}

export async function casesAsTold(keel: Keel, { id }: TestClinic): Promise<readonly ToldCase[]> {
  const rows = (await keel.asOwner(
    `SELECT e.case_id AS "caseId", c.intake_id AS "intakeId", e.id, e.at, e.event
     FROM case_event e JOIN triage_case c ON c.clinic_id = e.clinic_id AND c.id = e.case_id
     WHERE e.clinic_id = $1 ORDER BY e.at, e.id`,
    [id],
  )) as unknown as readonly (Row & { readonly caseId: string; readonly intakeId: string })[]
  const forms = new Map(rows.map(({ caseId, intakeId }) => [caseId, intakeId]))
  return [...forms].map(([caseId, intakeId]) =>
    tell(
      caseId,
      intakeId,
      rows.filter((row) => row.caseId === caseId),
    ),
  )
}
