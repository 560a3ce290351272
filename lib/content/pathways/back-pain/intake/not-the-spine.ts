import { all, any, is, number, unless } from '@/lib/intake/condition'
import type { Item } from '@/lib/intake/questionnaire'
import { yesNoUnsure } from './answer-sets'

export const notTheSpine: readonly Item[] = [
  { id: 'aaa-sudden', section: 'not-the-spine', type: 'choice', options: yesNoUnsure },
  { id: 'aaa-known', section: 'not-the-spine', type: 'choice', options: yesNoUnsure },
  { id: 'chest-tearing', section: 'not-the-spine', type: 'choice', options: yesNoUnsure },
  { id: 'pancreas', section: 'not-the-spine', type: 'choice', options: yesNoUnsure },
  { id: 'kidney-infection', section: 'not-the-spine', type: 'choice', options: yesNoUnsure },
  { id: 'kidney-stone', section: 'not-the-spine', type: 'choice', options: yesNoUnsure },
  { id: 'cannot-keep-fluids-down', section: 'not-the-spine', type: 'choice', options: yesNoUnsure },
  { id: 'one-kidney', section: 'not-the-spine', type: 'choice', options: yesNoUnsure, isStable: true },
  { id: 'shingles', section: 'not-the-spine', type: 'choice', options: yesNoUnsure },
  { id: 'gi-bleed', section: 'not-the-spine', type: 'choice', options: yesNoUnsure },
  { id: 'paracetamol-over', section: 'not-the-spine', type: 'choice', options: yesNoUnsure },
  { id: 'red-eye', section: 'not-the-spine', type: 'choice', options: yesNoUnsure },
  { id: 'pain-changes-with-movement', section: 'not-the-spine', type: 'choice', options: yesNoUnsure },
  { id: 'pregnancy', section: 'not-the-spine', type: 'choice', options: ['no', 'yes', 'possible', 'not-applicable'] },
  {
    id: 'pregnancy-weeks',
    section: 'not-the-spine',
    type: 'number',
    min: 0,
    max: 45,
    step: 1,
    unit: 'weeks',
    askedWhen: is('pregnancy', 'yes'),
  },
  {
    id: 'early-pregnancy-signs',
    section: 'not-the-spine',
    type: 'multi',
    options: ['bleeding', 'one-sided-pain', 'shoulder-tip-pain', 'faint', 'none'],
    exclusive: 'none',
    askedWhen: any(
      is('pregnancy', 'possible'),
      all(is('pregnancy', 'yes'), unless(number('pregnancy-weeks', { atLeast: 20 }))),
    ),
  },
  {
    id: 'late-pregnancy-signs',
    section: 'not-the-spine',
    type: 'multi',
    options: ['pains-come-and-go', 'blood-or-gush', 'baby-moves-less', 'none'],
    exclusive: 'none',
    askedWhen: all(is('pregnancy', 'yes'), number('pregnancy-weeks', { atLeast: 20 })),
  },
]
