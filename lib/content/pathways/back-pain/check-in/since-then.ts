import type { Item } from '@/lib/intake/questionnaire'

/** What a check-in asks beside the signs: all three against the form that it follows. */
export const sinceThen: readonly Item[] = [
  { id: 'pain-since', section: 'since-then', type: 'choice', options: ['better', 'same', 'worse'] },
  { id: 'doing-since', section: 'since-then', type: 'choice', options: ['more', 'same', 'less'] },
  { id: 'managing', section: 'since-then', type: 'choice', options: ['yes', 'wants-call', 'no'] },
]
