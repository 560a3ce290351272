/** What the worklist may be narrowed to. But for `no-reply`, `reading`, `to-sign` and `closed` they are open cases, the most urgent first. */
export const worklistFilters = [
  'all',
  'unclaimed',
  'mine',
  'groups',
  'escalated',
  'answering',
  'no-reply',
  'reading',
  'to-sign',
  'closed',
] as const
export type WorklistFilter = (typeof worklistFilters)[number]
export type OpenFilter = Exclude<WorklistFilter, ClosedFilter>
/** Closed cases alone: those that wait to be read by a colleague, the oldest first; all of them, the latest first. */
export type ClosedFilter = 'to-sign' | 'closed'

export const isOfClosed = (filter: WorklistFilter): filter is ClosedFilter =>
  filter === 'to-sign' || filter === 'closed'
