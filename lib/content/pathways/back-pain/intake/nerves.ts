import { any, is } from '@/lib/intake/condition'
import type { Item } from '@/lib/intake/questionnaire'
import { since, yesNoUnsure } from './answer-sets'

const sinceItem = (id: string): Item => ({ id, section: 'nerves', type: 'since', options: since })

const bladderBowelSaddle = [
  'ces-retention',
  'ces-flow-feeling',
  'ces-bladder-leak',
  'ces-bowel',
  'ces-saddle',
  'ces-sexual',
]
const legs = ['ces-both-legs', 'neuro-weak-both', 'neuro-weak-one', 'neuro-gait', 'neuro-numb-one']

/** A change of over three months is only calming where a clinician has looked into it. */
const isLongStanding = any(...bladderBowelSaddle.map((id) => is(id, 'long')))

export const nerves: readonly Item[] = [
  ...[...bladderBowelSaddle, ...legs].map(sinceItem),
  { id: 'ces-checked', section: 'nerves', type: 'choice', options: yesNoUnsure, askedWhen: isLongStanding },
  { id: 'constipation', section: 'nerves', type: 'choice', options: yesNoUnsure },
]
