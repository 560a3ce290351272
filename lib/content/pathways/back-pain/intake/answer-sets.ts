import type { Item } from '@/lib/intake/questionnaire'

/** When a sign began: new is the last 2 weeks or getting worse, recent is up to 3 months, long is more. */
const since = ['no', 'new', 'recent', 'long', 'unsure'] as const
export const yesNoUnsure = ['yes', 'no', 'unsure'] as const

/** Signs to tick of which it is asked when they began. */
export const timed = (section: string, ...ids: readonly string[]): readonly Item[] =>
  ids.map((id) => ({ id, section, type: 'since', options: since }))

/** Signs to tick, and questions to answer with yes, no or not sure. */
export const yesNo = (section: string, ...ids: readonly string[]): readonly Item[] =>
  ids.map((id) => ({ id, section, type: 'choice', options: yesNoUnsure }))
