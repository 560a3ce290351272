import { any, is } from '@/lib/intake/condition'
import type { Item } from '@/lib/intake/questionnaire'
import { since, yesNoUnsure } from './answer-sets'

const longStanding = [
  'ces-retention',
  'ces-flow-feeling',
  'ces-bladder-leak',
  'ces-bowel',
  'ces-saddle',
  'ces-sexual',
].map((id) => is(id, 'long'))

export const nerves = [
  { id: 'ces-retention', section: 'nerves', type: 'since', options: since },
  { id: 'ces-flow-feeling', section: 'nerves', type: 'since', options: since },
  { id: 'ces-bladder-leak', section: 'nerves', type: 'since', options: since },
  { id: 'ces-bowel', section: 'nerves', type: 'since', options: since },
  { id: 'ces-saddle', section: 'nerves', type: 'since', options: since },
  { id: 'ces-sexual', section: 'nerves', type: 'since', options: since },
  { id: 'ces-both-legs', section: 'nerves', type: 'since', options: since },
  { id: 'neuro-weak-both', section: 'nerves', type: 'since', options: since },
  { id: 'neuro-weak-one', section: 'nerves', type: 'since', options: since },
  { id: 'neuro-gait', section: 'nerves', type: 'since', options: since },
  { id: 'neuro-numb-one', section: 'nerves', type: 'since', options: since },
  { id: 'ces-checked', section: 'nerves', type: 'choice', options: yesNoUnsure, askedWhen: any(...longStanding) },
  { id: 'constipation', section: 'nerves', type: 'choice', options: yesNoUnsure },
] as const satisfies readonly Item[]
