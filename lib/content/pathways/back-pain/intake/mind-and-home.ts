import { age, sum } from '@/lib/intake/condition'
import type { Item } from '@/lib/intake/questionnaire'
import { yesNoUnsure } from './answer-sets'

/** PHQ-9 items 3 to 9, asked where the first two, the PHQ-2, sum to 3 or more (S28). */
const phq9 = ['sleep', 'energy', 'appetite', 'failure', 'concentration', 'movement', 'self-harm']

const phq9Item = (name: string): Item => ({
  id: `phq9-${name}`,
  section: 'mind-and-home',
  type: 'number',
  min: 0,
  max: 3,
  step: 1,
  askedWhen: sum(['phq2-interest', 'phq2-mood'], 3),
  // `suicidal-thoughts` is asked of everyone.
  ...(name === 'self-harm' ? { isPrivate: true, isSpare: true } : {}),
})

export const mindAndHome: readonly Item[] = [
  { id: 'phq2-interest', section: 'mind-and-home', type: 'number', min: 0, max: 3, step: 1 },
  { id: 'phq2-mood', section: 'mind-and-home', type: 'number', min: 0, max: 3, step: 1 },
  ...phq9.map(phq9Item),
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
