import type { CaseEvent } from './case-event'
import type { TimelineRow } from './timeline'

const asks = ['call-asked', 'follow-up-asked'] as const
type Ask = (typeof asks)[number]

/** What was done says what is next; the newest of these says it now. */
const sets: ReadonlySet<CaseEvent['type']> = new Set<CaseEvent['type']>([
  ...asks,
  'next-step-set',
  'called',
  'reopened',
])

type Row = Pick<TimelineRow, 'id' | 'event'>

/** Whether this says that what the other asked did not go. */
function isUnsentOf({ event }: Row, asked: Row): boolean {
  if (event.type === 'call-ask-unsent') return event.eventId === asked.id
  if (event.type !== 'follow-up-unsent' || asked.event.type !== 'follow-up-asked') return false
  return event.invitationId === asked.event.invitationId
}

/** Of what was done, that of which what is next comes; null where it was asked of the patient and did not go. */
export function nextStepComesOf<Done extends Row>(rows: readonly Done[]): Done | null {
  const last = rows.findLast(({ event }) => sets.has(event.type))
  return last && !rows.some((row) => isUnsentOf(row, last)) ? last : null
}

/** What the patient was asked, where what is next came of that: why the case waits for them. */
export function askedLast(
  timeline: readonly Pick<TimelineRow, 'id' | 'at' | 'event' | 'isUndone'>[],
): { readonly ask: Ask; readonly at: Date } | null {
  const row = nextStepComesOf(timeline.filter(({ isUndone }) => !isUndone))
  const ask = asks.find((each) => each === row?.event.type)
  return row && ask ? { ask, at: row.at } : null
}
