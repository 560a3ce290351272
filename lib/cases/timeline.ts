import type { Finding } from '@/lib/triage/finding'
import type { ToldOfVisit } from './booked-late'
import type { Case } from './case'
import type { CaseEvent } from './case-event'
import { privateFlagNames, withFlagNames } from './flag-names'
import type { By } from './transitions'
import { type PastAct, pastActs, type Row, undo, undoneIds } from './undo'

export interface TimelineRow {
  readonly id: string
  readonly at: Date
  /** Also Keel itself, at its hour. */
  readonly by: { readonly kind: 'staff'; readonly name: string } | { readonly kind: 'patient' | 'system' }
  readonly event: CaseEvent
  /** Of the flags it names, those that are not printed. */
  readonly privateFlags: readonly string[]
  /** Of a case that changed hands: from whom it was taken over, or to whom or which group it was given; of a call, who was called. */
  readonly otherName: string
  readonly isUndone: boolean
  /** Whoever looks may take it back now. */
  readonly canUndo: boolean
}

interface TimelineSource {
  readonly rows: readonly Row[]
  readonly current: Case
  readonly by: By
  /** Of staff, by id. */
  readonly names: ReadonlyMap<string, string>
  readonly findings: readonly { readonly flag: string; readonly finding: Finding }[]
  readonly privateItems: ReadonlySet<string>
  /** Who can have cases, where acts can be taken back. */
  readonly receivers?: readonly { readonly id: string }[]
  /** Of handouts in English, by assignment. */
  readonly titles: ReadonlyMap<string, string>
}

/** A timeline in words a reader knows: names for ids, English for titles. */
export function timelineOf({
  rows,
  current,
  by,
  names,
  findings,
  privateItems,
  receivers = [],
  titles,
}: TimelineSource) {
  const undone = undoneIds(rows.map(({ event }) => event))
  const worded = (event: CaseEvent): CaseEvent => {
    if ('flags' in event) return withFlagNames(event, findings)
    if (!('assignmentId' in event)) return event
    return { ...event, title: titles.get(event.assignmentId) ?? event.title }
  }
  return pastActs(rows).map((past): TimelineRow => ({
    id: past.id,
    at: past.at,
    by: byOf(past, names),
    event: worded(past.event),
    privateFlags: privateFlagNames(past.event, findings, privateItems),
    otherName: past.event.type === 'given-to-group' ? past.event.name : (names.get(otherIn(past.event) ?? '') ?? ''),
    isUndone: undone.has(past.id),
    canUndo: undo(current, past, by).ok && goesBack(past, receivers),
  }))
}

function goesBack({ before }: PastAct, receivers: readonly { readonly id: string }[]): boolean {
  const backTo = before?.standing.state === 'claimed' ? before.standing.ownerId : null
  return backTo === null || receivers.some(({ id }) => id === backTo)
}

const otherIn = (event: CaseEvent): string | null => {
  if (event.type === 'taken-over') return event.fromId
  return event.type === 'given' || event.type === 'on-call-called' ? event.toId : null
}

const byOf = ({ staffId, isByItself }: PastAct, names: ReadonlyMap<string, string>): TimelineRow['by'] => {
  if (staffId === null) return { kind: isByItself ? 'system' : 'patient' }
  return { kind: 'staff', name: names.get(staffId) ?? '' }
}

/** Everyone of the staff whom a timeline names. */
export const staffIn = (rows: readonly Row[]): readonly string[] =>
  rows.flatMap(({ actorKind, actorId, event }) => [
    ...(actorKind === 'staff' && actorId ? [actorId] : []),
    ...[otherIn(event)].filter((id) => id !== null),
  ])

/** What calls and notes tell of a visit. */
export function toldOfVisit(rows: readonly Pick<Row, 'at' | 'event'>[]): ToldOfVisit {
  const turn = rows.findLast(
    ({ event }) => event.type === 'reopened' || (event.type === 'called' && event.result === 'reached'),
  )
  const said = rows.flatMap(({ at, event }) =>
    (event.type === 'called' || event.type === 'noted') && event.words !== '' ? [{ words: event.words, at }] : [],
  )
  return { lastTurn: turn ? { at: turn.at, isReached: turn.event.type === 'called' } : null, said: said.at(-1) ?? null }
}

/** Whose it is and since when: a claim that was undone does not count. */
export function heldBy(rows: readonly Row[], ownerId: string) {
  const undone = undoneIds(rows.map(({ event }) => event))
  const took = rows.findLast(
    ({ id, actorId, event }) =>
      !undone.has(id) &&
      (event.type === 'given'
        ? event.toId === ownerId
        : (event.type === 'claimed' || event.type === 'taken-over') && actorId === ownerId),
  )
  return { ownerId, since: took?.at ?? null }
}
