import { age, all, any, is, not, number, sex, unless } from '@/lib/intake/condition'
import type { Block, Item } from '@/lib/intake/questionnaire'
import { ask } from './blocks'

export const pregnancy: readonly Item[] = [
  {
    id: 'pregnancy',
    section: 'not-the-spine',
    type: 'choice',
    options: ['no', 'yes', 'possible', 'birth-12-weeks', 'not-applicable'],
  },
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
    // Weeks that nobody gave may be any: both lists are then asked.
    askedWhen: all(is('pregnancy', 'yes'), unless(number('pregnancy-weeks', { below: 20 }))),
  },
]

const mayBeAsked = all(not(sex('male')), age({ atLeast: 10, below: 60 }))

export const pregnancyBlocks: readonly Block[] = [
  { kind: 'question', item: 'pregnancy', when: mayBeAsked },
  ask('pregnancy-weeks'),
  ask('early-pregnancy-signs'),
  ask('late-pregnancy-signs'),
]
