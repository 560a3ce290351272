/**
 * What makes a leaflet easy to understand and to act on, after the Patient Education Materials Assessment Tool for print
 * (AHRQ, 2013), in words of our own and without what Keel's own form sees to (numbers, headings' looks).
 */
export const understandable = [
  'purpose',
  'no-distraction',
  'everyday-words',
  'terms-explained',
  'active-voice',
  'numbers-clear',
  'short-sections',
  'headings-tell',
  'order-makes-sense',
  'summary',
  'pictures-help',
] as const
export const actionable = [
  'names-an-action',
  'speaks-to-reader',
  'small-steps',
  'tool-to-act',
  'pictures-of-acts',
] as const
export const checklist = [...understandable, ...actionable] as const
export type Check = (typeof checklist)[number]

/** A share of a checklist, in per cent; over 70 passes. */
export const shareOf = (of: readonly Check[], ticked: readonly string[]): number =>
  Math.round((of.filter((check) => ticked.includes(check)).length / of.length) * 100)
