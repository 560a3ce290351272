import type { CaseEvent } from './case-event'
import type { TimelineRow } from './timeline'

const asks = ['call-asked', 'follow-up-asked'] as const
type Ask = (typeof asks)[number]

/** What was done says what is next; the newest of these says it now. */
const sets: ReadonlySet<CaseEvent['type']> = new Set<CaseEvent['type']>([
  ...asks,
  'call-ask-unsent',
  'next-step-set',
  'called',
  'reopened',
])

/** Whether what is next of a case comes of this. */
export const setsNextStep = ({ type }: CaseEvent): boolean => sets.has(type)

/** What the patient was asked, where what is next came of that: why the case waits for them. */
export function askedLast(
  timeline: readonly Pick<TimelineRow, 'at' | 'event' | 'isUndone'>[],
): { readonly ask: Ask; readonly at: Date } | null {
  const row = timeline.findLast(({ event, isUndone }) => !isUndone && setsNextStep(event))
  const ask = asks.find((each) => each === row?.event.type)
  return row && ask ? { ask, at: row.at } : null
}
