import { number } from '@/lib/intake/condition'
import type { Item, Page } from '@/lib/intake/questionnaire'
import { ask } from './blocks'

/** What counts for an inflamed spine, beside an early beginning. */
export const inflammatoryFeatures: readonly string[] = [
  'wakes-second-half-of-night',
  'buttock-pain',
  'better-with-movement',
  'nsaid-relief-within-48h',
  'close-relative',
  'past-arthritis',
  'past-enthesitis',
  'psoriasis',
]

/** "Over three months" is met at 12 weeks (S8). */
const hasLasted = number('pain-duration-weeks', { atLeast: 12 })

export const inflammatory: readonly Item[] = [
  {
    id: 'age-at-onset',
    section: 'inflammatory',
    type: 'number',
    min: 0,
    max: 120,
    step: 1,
    unit: 'years',
    askedWhen: hasLasted,
  },
  {
    id: 'axspa-features',
    section: 'inflammatory',
    type: 'multi',
    options: [...inflammatoryFeatures, 'none'],
    exclusive: 'none',
    askedWhen: hasLasted,
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

export const longPainPage: Page = {
  id: 'long-pain',
  section: 'inflammatory',
  blocks: [
    ask('age-at-onset'),
    ask('axspa-features'),
    { kind: 'question', item: 'morning-stiffness-minutes', when: hasLasted },
  ],
}
