import { age, all, any, is, number, sum } from '@/lib/intake/condition'
import { flagRule, type KeelFlag } from '../../../define-rule'
import { isAnyPresent, isAnyWithinThreeMonths, nerveSigns } from './nerve-signs'

const isChild = age({ below: 16 })

export const personFlags: readonly KeelFlag[] = [
  flagRule({
    id: 'under-16',
    label: 'Under 16',
    reason: 'Back pain in a child is never routine; fever, a nerve sign or refusing to walk is an emergency.',
    sources: ['S25'],
    grades: [
      {
        when: all(
          isChild,
          any(is('fever-chills', 'yes'), isAnyWithinThreeMonths(nerveSigns), is('refuses-to-walk', 'yes')),
        ),
        tier: 'EMERGENCY',
        reason: 'Fever, a nerve sign or refusing to walk is an emergency in a child with back pain.',
      },
      { when: age({ below: 10 }), tier: 'URGENT', reason: 'Back pain under the age of ten is looked at today.' },
      {
        when: all(isChild, any(is('night-pain', 'constant'), is('weight-loss', 'unplanned'), isAnyPresent(nerveSigns))),
        tier: 'URGENT',
        reason: 'Constant night pain, weight loss or a nerve sign in a child is looked at today.',
      },
      { when: isChild, tier: 'SOON', reason: 'Back pain in a child is never routine.' },
    ],
    unsure: [
      { item: 'refuses-to-walk', as: 'yes' },
      { item: 'fever-chills', as: 'yes' },
      ...nerveSigns.map((item) => ({ item, as: 'new' })),
    ],
    examples: {
      fires: [
        { subject: { age: 15 }, answers: {}, tier: 'SOON' },
        { subject: { age: 9 }, answers: {}, tier: 'URGENT' },
        { subject: { age: 12 }, answers: { 'night-pain': 'constant' }, tier: 'URGENT' },
        { subject: { age: 12 }, answers: { 'weight-loss': 'unplanned' }, tier: 'URGENT' },
        { subject: { age: 12 }, answers: { 'fever-chills': 'yes' }, tier: 'EMERGENCY' },
        { subject: { age: 12 }, answers: { 'neuro-numb-one': 'recent' }, tier: 'EMERGENCY' },
        { subject: { age: 12 }, answers: { 'arms-hands': 'new' }, tier: 'EMERGENCY' },
        { subject: { age: 12 }, answers: { 'neuro-numb-one': 'long' }, tier: 'URGENT' },
        { subject: { age: 12 }, answers: { 'ces-saddle': 'unsure' }, tier: 'URGENT' },
        { subject: { age: 12 }, answers: { 'refuses-to-walk': 'yes' }, tier: 'EMERGENCY' },
        { subject: { age: 12 }, answers: { 'refuses-to-walk': 'unsure' }, tier: 'URGENT' },
      ],
      doesNotFire: [{ subject: { age: 16 }, answers: { 'refuses-to-walk': 'yes' } }],
    },
  }),
  flagRule({
    id: 'suicidal-thoughts',
    label: 'Suicidal thoughts',
    reason: 'Thoughts of ending life need same-day contact; a plan is an emergency, and silence is not a no.',
    sources: ['S26', 'S27'],
    advice: 'crisis',
    grades: [
      { when: is('suicidal-thoughts', 'plan'), tier: 'EMERGENCY', reason: 'A plan to end one’s life is an emergency.' },
      {
        when: is('suicidal-thoughts', 'thoughts', 'prefer-not-to-say'),
        tier: 'URGENT',
        reason: 'Thoughts of ending life need same-day contact, and silence is not a no.',
      },
      // Item 9 of the PHQ-9: any answer above "not at all" (S26).
      {
        when: number('phq9-self-harm', { above: 0 }),
        tier: 'URGENT',
        reason: 'An answer above “not at all” about self-harm needs same-day contact.',
      },
    ],
    examples: {
      fires: [
        { answers: { 'suicidal-thoughts': 'plan' }, tier: 'EMERGENCY' },
        { answers: { 'suicidal-thoughts': 'thoughts' }, tier: 'URGENT' },
        { answers: { 'suicidal-thoughts': 'prefer-not-to-say' }, tier: 'URGENT' },
        { answers: { 'phq2-mood': 3, 'phq9-self-harm': 1 }, tier: 'URGENT' },
      ],
      doesNotFire: [{ answers: { 'suicidal-thoughts': 'none' } }, { answers: { 'phq2-mood': 3, 'phq9-self-harm': 0 } }],
    },
  }),
  flagRule({
    id: 'unsafe-home',
    label: 'Unsafe at home',
    reason: 'Harm or fear at home needs private contact today; danger now is an emergency.',
    sources: ['K'],
    advice: 'private',
    grades: [
      { when: is('unsafe-home', 'danger-now'), tier: 'EMERGENCY', reason: 'Danger at home now is an emergency.' },
      { when: is('unsafe-home', 'yes'), tier: 'URGENT', reason: 'Harm or fear at home needs private contact today.' },
      {
        when: is('unsafe-home', 'prefer-not-to-say'),
        tier: 'SOON',
        reason: 'Whoever would rather not say whether home is safe is asked again in private.',
      },
    ],
    examples: {
      fires: [
        { answers: { 'unsafe-home': 'danger-now' }, tier: 'EMERGENCY' },
        { answers: { 'unsafe-home': 'yes' }, tier: 'URGENT' },
        { answers: { 'unsafe-home': 'prefer-not-to-say' }, tier: 'SOON' },
      ],
      doesNotFire: [{ answers: { 'unsafe-home': 'no' } }],
    },
  }),
  flagRule({
    id: 'low-mood',
    label: 'Low mood',
    reason: 'A PHQ-2 score of 3 or more suggests depression, which slows recovery.',
    sources: ['S28', 'S29'],
    grades: [{ when: sum(['phq2-interest', 'phq2-mood'], 3), tier: 'SOON' }],
    examples: {
      fires: [
        { answers: { 'phq2-interest': 1, 'phq2-mood': 2 }, tier: 'SOON' },
        { answers: { 'phq2-mood': 3 }, tier: 'SOON' },
      ],
      doesNotFire: [{ answers: { 'phq2-interest': 1, 'phq2-mood': 1 } }, { answers: { 'phq2-interest': 2 } }],
    },
  }),
]
