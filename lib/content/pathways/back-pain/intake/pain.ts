import type { Item, Page } from '@/lib/intake/questionnaire'
import { yesNoUnsure } from './answer-sets'
import { ask, scale } from './blocks'

export const pain: readonly Item[] = [
  { id: 'pain-duration-weeks', section: 'pain', type: 'number', min: 0, max: 5200, step: 0.1, unit: 'weeks' },
  { id: 'trend', section: 'pain', type: 'choice', options: ['better', 'same', 'worse'] },
  { id: 'pain-now', section: 'pain', type: 'number', min: 0, max: 10, step: 1 },
  { id: 'pain-worst', section: 'pain', type: 'number', min: 0, max: 10, step: 1 },
  { id: 'pain-usual', section: 'pain', type: 'number', min: 0, max: 10, step: 1 },
  { id: 'peg-enjoyment', section: 'pain', type: 'number', min: 0, max: 10, step: 1 },
  { id: 'peg-activity', section: 'pain', type: 'number', min: 0, max: 10, step: 1 },
  { id: 'can-stand', section: 'pain', type: 'choice', options: yesNoUnsure },
  {
    id: 'pain-sites',
    section: 'pain',
    type: 'multi',
    options: [
      'neck',
      'upper-back',
      'mid-back',
      'low-back-left',
      'low-back-right',
      'buttock-left',
      'buttock-right',
      'thigh-left',
      'thigh-right',
      'calf-left',
      'calf-right',
      'foot-left',
      'foot-right',
      'groin',
      'tummy',
      'none',
    ],
    exclusive: 'none',
  },
  {
    id: 'spasm-feel',
    section: 'pain',
    type: 'multi',
    options: ['tight', 'cramp', 'pulling', 'twitching', 'sharp', 'burning', 'dull', 'none'],
    exclusive: 'none',
  },
  {
    id: 'worse-with',
    section: 'pain',
    type: 'multi',
    options: ['sitting', 'standing', 'walking', 'bending', 'lifting', 'lying', 'coughing', 'stress', 'none'],
    exclusive: 'none',
  },
  {
    id: 'better-with',
    section: 'pain',
    type: 'multi',
    options: ['rest', 'moving', 'heat', 'cold', 'stretching', 'tablets', 'none'],
    exclusive: 'none',
  },
  { id: 'previous-episodes', section: 'pain', type: 'choice', options: ['none', 'one', 'a-few', 'many'] },
  {
    id: 'tried',
    section: 'pain',
    type: 'multi',
    options: [
      'heat',
      'cold',
      'rest',
      'moving',
      'exercises',
      'physiotherapy',
      'massage',
      'manipulation',
      'acupuncture',
      'pain-tablets',
      'other',
      'none',
    ],
    exclusive: 'none',
  },
  { id: 'assessed-before', section: 'pain', type: 'choice', options: yesNoUnsure },
  { id: 'pain-changes-with-movement', section: 'not-the-spine', type: 'choice', options: yesNoUnsure },
]

export const wherePage: Page = {
  id: 'where',
  section: 'pain',
  blocks: [{ kind: 'question', item: 'pain-sites', as: 'body-map' }],
}

export const howLongPage: Page = {
  id: 'how-long',
  section: 'pain',
  blocks: [
    { kind: 'question', item: 'pain-duration-weeks', as: 'duration' },
    ask('trend'),
    ask('previous-episodes'),
    ask('assessed-before'),
    ask('tried'),
  ],
}

export const howStrongPage: Page = {
  id: 'how-strong',
  section: 'pain',
  blocks: [
    ask('can-stand'),
    scale('pain-now'),
    scale('pain-worst'),
    scale('pain-usual'),
    scale('peg-enjoyment'),
    scale('peg-activity'),
  ],
}

export const whatItIsLikePage: Page = {
  id: 'what-it-is-like',
  section: 'pain',
  blocks: [ask('spasm-feel'), ask('worse-with'), ask('better-with'), ask('pain-changes-with-movement')],
}
