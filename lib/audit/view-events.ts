import type { WrittenAudit } from './written-event'

interface Stored {
  readonly id: string
  readonly at: Date
  readonly actorKind: 'staff' | 'patient' | 'system' | 'unknown'
  readonly actorId: string | null
  readonly event: WrittenAudit
  readonly patientIds: readonly string[]
}

type Names = ReadonlyMap<string, string>
type PatientNames = ReadonlyMap<string, PatientName>

export interface Named {
  readonly id: string
  readonly name: string
}

interface PatientName extends Pick<Named, 'name'> {
  /** Opening their record asks for a reason. */
  readonly isRestricted: boolean
}

/** Of a record that was erased nothing is left but its id. */
interface AboutPatient {
  readonly id: string
  readonly name: string | null
  readonly isRestricted: boolean
}

export interface EventView {
  readonly id: string
  readonly at: Date
  readonly by: { readonly kind: Stored['actorKind']; readonly id: string | null; readonly name: string | null }
  readonly event: WrittenAudit
  /** The colleague whom it is about, where it is about one. */
  readonly colleague: string | null
  /** Those whom it names besides, in its order: who covers, is on call, or is in a group. */
  readonly others: readonly string[]
  readonly patients: readonly AboutPatient[]
  /** So many are not named. */
  readonly more: number
}

const colleagueIn = (event: WrittenAudit): string | null => {
  if ('staffId' in event) return event.staffId ?? null
  if (event.type === 'case.given') return event.toStaffId
  return event.type === 'case.taken-over' ? event.fromStaffId : null
}

function othersIn(event: WrittenAudit): readonly string[] {
  if (event.type === 'staff.cover-said') return [event.coverId]
  if (event.type === 'on-call.changed') return event.staffIds
  return event.type === 'group.saved' ? event.memberIds : []
}

/** Whose names are needed. The log holds ids alone: names are those of today. */
export const staffOf = (rows: readonly Stored[]): readonly string[] =>
  rows.flatMap(({ actorKind, actorId, event }) =>
    [actorKind === 'staff' ? actorId : null, colleagueIn(event), ...othersIn(event)].filter((id) => id !== null),
  )

/** At most so many of each event: of a list, the first. */
export const patientsOf = (rows: readonly Stored[], most: number): readonly string[] =>
  rows.flatMap(({ actorKind, actorId, patientIds }) => [
    ...patientIds.slice(0, most),
    ...(actorKind === 'patient' && actorId !== null ? [actorId] : []),
  ])

export const viewsOf = (
  rows: readonly Stored[],
  staff: Names,
  patients: PatientNames,
  most: number,
): readonly EventView[] =>
  rows.map(({ id, at, actorKind, actorId, event, patientIds }) => {
    const colleague = colleagueIn(event)
    const nameOf = (of: string) => (actorKind === 'patient' ? patients.get(of)?.name : staff.get(of)) ?? null
    return {
      ...{ id, at, event },
      by: { kind: actorKind, id: actorId, name: actorId === null ? null : nameOf(actorId) },
      colleague: colleague === null ? null : (staff.get(colleague) ?? null),
      others: othersIn(event).flatMap((other) => staff.get(other) ?? []),
      patients: patientIds
        .slice(0, most)
        .map((each) => ({ id: each, ...(patients.get(each) ?? { name: null, isRestricted: false }) })),
      more: Math.max(0, patientIds.length - most),
    }
  })
