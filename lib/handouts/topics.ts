/** What handouts are about, as whoever looks for one would ask. Each of Keel's has one; a clinic's own may have none. */
export const topics = [
  'when-to-get-help',
  'what-it-is',
  'moving',
  'easing-pain',
  'daily-life',
  'sleep-and-mood',
  'treatments',
  'special-cases',
] as const
export type Topic = (typeof topics)[number]
