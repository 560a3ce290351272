/** What the worklist may be narrowed to. But for `no-reply`, `reading` and `closed` they are open cases, the most urgent first. */
export const worklistFilters = [
  'all',
  'unclaimed',
  'mine',
  'escalated',
  'answering',
  'no-reply',
  'reading',
  'closed',
] as const
export type WorklistFilter = (typeof worklistFilters)[number]
export type OpenFilter = Exclude<WorklistFilter, 'closed'>
