import { any, is } from '@/lib/intake/condition'
import type { Item, Page } from '@/lib/intake/questionnaire'
import { ask } from './blocks'

export const life: readonly Item[] = [
  {
    id: 'work',
    section: 'life',
    type: 'choice',
    options: ['not-working', 'desk', 'driving', 'standing', 'lifting', 'caring', 'other'],
    isStable: true,
  },
  { id: 'days-off', section: 'life', type: 'number', min: 0, max: 365, step: 1, unit: 'days' },
  { id: 'sleep', section: 'life', type: 'choice', options: ['good', 'broken', 'very-poor'] },
  {
    id: 'topics-wanted',
    section: 'life',
    type: 'multi',
    options: [
      'what-is-it',
      'exercises',
      'heat-and-cold',
      'tablets',
      'work',
      'lifting',
      'stress-and-sleep',
      'food-and-water',
      'physiotherapy',
      'massage-and-acupuncture',
      'when-to-get-help',
      'none',
    ],
    exclusive: 'none',
  },
  { id: 'goal', section: 'life', type: 'text', max: 500 },
  { id: 'worries', section: 'life', type: 'text', max: 1000 },
  { id: 'filled-in-by', section: 'life', type: 'choice', options: ['patient', 'carer', 'staff'] },
]

const isWorking = any(is('work', 'desk', 'driving', 'standing', 'lifting', 'caring', 'other'))

export const aboutYouPage: Page = {
  id: 'about-you',
  section: 'life',
  blocks: [
    ask('work'),
    { kind: 'question', item: 'days-off', when: isWorking },
    ask('sleep'),
    ask('smoking'),
    ask('topics-wanted'),
    ask('goal'),
    ask('worries'),
  ],
}
