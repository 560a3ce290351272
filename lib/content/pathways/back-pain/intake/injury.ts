import type { Item, Page } from '@/lib/intake/questionnaire'
import { ask } from './blocks'

export const injury: readonly Item[] = [
  { id: 'trauma', section: 'injury', type: 'choice', options: ['none', 'minor', 'major', 'unsure'] },
  { id: 'onset', section: 'injury', type: 'choice', options: ['sudden', 'gradual', 'after-activity', 'after-injury'] },
  {
    id: 'mechanism',
    section: 'injury',
    type: 'multi',
    options: [
      'lift',
      'bend',
      'twist',
      'cough-or-sneeze',
      'fall',
      'sport',
      'long-sitting',
      'driving',
      'stress',
      'heat-or-thirst',
      'new-activity',
      'other',
      'none',
    ],
    exclusive: 'none',
  },
]

export const injuryPage: Page = {
  id: 'injury',
  section: 'injury',
  blocks: [ask('trauma'), ask('onset'), ask('mechanism')],
}
