import { is } from '@/lib/intake/condition'
import type { Item } from '@/lib/intake/questionnaire'

/** What a check-in asks beside the signs: all of it against the form that it follows. */
export const sinceThen: readonly Item[] = [
  { id: 'pain-since', section: 'since-then', type: 'choice', options: ['better', 'same', 'worse'] },
  { id: 'injury-since', section: 'since-then', type: 'choice', options: ['none', 'minor', 'major', 'unsure'] },
  {
    id: 'injury-risks',
    section: 'since-then',
    type: 'multi',
    options: ['thin-bones', 'steroids', 'blood-thinner', 'stiff-disease', 'operation', 'none'],
    exclusive: 'none',
    askedWhen: is('injury-since', 'minor', 'major', 'unsure'),
  },
  { id: 'doing-since', section: 'since-then', type: 'choice', options: ['more', 'same', 'less'] },
  { id: 'managing', section: 'since-then', type: 'choice', options: ['yes', 'wants-call', 'no'] },
]
