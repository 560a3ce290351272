import { age } from '@/lib/intake/condition'
import type { Item } from '@/lib/intake/questionnaire'
import { yesNoUnsure } from './answer-sets'

export const mindAndHome: readonly Item[] = [
  { id: 'phq2-interest', section: 'mind-and-home', type: 'number', min: 0, max: 3, step: 1 },
  { id: 'phq2-mood', section: 'mind-and-home', type: 'number', min: 0, max: 3, step: 1 },
  {
    id: 'suicidal-thoughts',
    section: 'mind-and-home',
    type: 'choice',
    options: ['none', 'thoughts', 'plan', 'prefer-not-to-say'],
    isPrivate: true,
  },
  {
    id: 'unsafe-home',
    section: 'mind-and-home',
    type: 'choice',
    options: ['no', 'yes', 'danger-now', 'prefer-not-to-say'],
    isPrivate: true,
  },
  {
    id: 'refuses-to-walk',
    section: 'mind-and-home',
    type: 'choice',
    options: yesNoUnsure,
    askedWhen: age({ below: 16 }),
  },
]
