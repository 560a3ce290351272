import type { CaseEvent } from './case-event'
import type { TimelineRow } from './timeline'

type Said = Extract<CaseEvent, { type: 'called' | 'noted' | 'given' | 'given-to-group' | 'reopened' }>

const isReopening = (event: CaseEvent): event is Extract<Said, { type: 'reopened' }> => event.type === 'reopened'

export interface LastSaid<Event extends Said = Said> {
  readonly at: Date
  /** Of staff. */
  readonly name: string
  readonly event: Event
}

const speaks: ReadonlySet<string> = new Set<Said['type']>(['called', 'noted', 'given', 'given-to-group', 'reopened'])
const isSaid = (event: CaseEvent): event is Said => speaks.has(event.type)

/**
 * The newest words of the clinic's own: how a call went, a note, why a case was given or opened again. A call tells something
 * without words, too. Whoever comes to a case asks that first of all; the flags are older.
 */
export function lastSaid(timeline: readonly Pick<TimelineRow, 'at' | 'by' | 'event' | 'isUndone'>[]): LastSaid | null {
  const told = timeline.flatMap(({ at, by, event, isUndone }) =>
    !isUndone && by.kind === 'staff' && isSaid(event) && (event.type === 'called' || event.words !== '')
      ? [{ at, name: by.name, event }]
      : [],
  )
  return told.at(-1) ?? null
}

/** Why a case that had been closed is open: what was reported then is newer than each of its flags. */
export function reopenedFor(
  timeline: readonly Pick<TimelineRow, 'at' | 'by' | 'event' | 'isUndone'>[],
): LastSaid<Extract<Said, { type: 'reopened' }>> | null {
  const row = timeline.findLast(({ event, isUndone }) => !isUndone && (isReopening(event) || event.type === 'closed'))
  if (!row || row.by.kind !== 'staff' || !isReopening(row.event)) return null
  return { at: row.at, name: row.by.name, event: row.event }
}

/** What a form says, and what was answered to an emergency: the head of a case tells that by itself. */
const toldElsewhere: ReadonlySet<string> = new Set<CaseEvent['type']>([
  'alert-raised',
  'interrupt-acknowledged',
  'patient-said',
  'intake-submitted',
  'reopened-by-patient',
])

/** The newest that the patient did with the case beside its form, such as a handout that was read: the news of its row in the list. */
export function lastHeard(
  timeline: readonly Pick<TimelineRow, 'at' | 'by' | 'event' | 'isUndone'>[],
): { readonly at: Date; readonly event: CaseEvent } | null {
  const row = timeline.findLast(
    ({ by, event, isUndone }) => !isUndone && by.kind === 'patient' && !toldElsewhere.has(event.type),
  )
  return row ? { at: row.at, event: row.event } : null
}
