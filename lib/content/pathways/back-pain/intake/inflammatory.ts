import { number } from '@/lib/intake/condition'
import type { Item } from '@/lib/intake/questionnaire'

export const inflammatory: readonly Item[] = [
  {
    id: 'age-at-onset',
    section: 'inflammatory',
    type: 'number',
    min: 0,
    max: 120,
    step: 1,
    unit: 'years',
    askedWhen: number('pain-duration-weeks', { atLeast: 12 }),
  },
  {
    id: 'axspa-features',
    section: 'inflammatory',
    type: 'multi',
    options: [
      'wakes-second-half-of-night',
      'buttock-pain',
      'better-with-movement',
      'nsaid-relief-within-48h',
      'close-relative',
      'past-arthritis',
      'past-enthesitis',
      'psoriasis',
      'none',
    ],
    exclusive: 'none',
    askedWhen: number('pain-duration-weeks', { atLeast: 12 }),
  },
  {
    id: 'morning-stiffness-minutes',
    section: 'inflammatory',
    type: 'number',
    min: 0,
    max: 600,
    step: 1,
    unit: 'minutes',
  },
]
