import { age, all, any, count, holds, is, number, passedOver, unless } from '@/lib/intake/condition'
import { flagRule, type KeelFlag } from '../../../define-rule'
import { inflammatoryFeatures } from '../intake/inflammatory'
import { examinedAndStable } from './pain-signs'

const axspaFeatures = [
  number('age-at-onset', { below: 35 }),
  ...inflammatoryFeatures.map((feature) => holds('axspa-features', feature)),
]
/** Over three months is met at the 12 weeks from which the features are asked (S8). */
const longSinceYoung = all(number('age-at-onset', { below: 45 }), number('pain-duration-weeks', { atLeast: 12 }))

export const courseFlags: readonly KeelFlag[] = [
  flagRule({
    id: 'not-improving',
    label: 'Not improving',
    reason: 'Pain of six weeks that is no better, or of four that is worse, should be looked at.',
    sources: ['S14'],
    grades: [
      {
        when: all(
          number('pain-duration-weeks', { atLeast: 6 }),
          is('trend', 'same', 'worse'),
          unless(examinedAndStable),
        ),
        tier: 'SOON',
        reason: 'Pain of six weeks that is no better should be looked at.',
      },
      {
        when: all(number('pain-duration-weeks', { atLeast: 4 }), is('trend', 'worse')),
        tier: 'SOON',
        reason: 'Pain of four weeks that is getting worse should be looked at.',
      },
      {
        when: all(number('pain-duration-weeks', { atLeast: 6 }), is('trend', 'same')),
        tier: null,
        reason: 'Pain of six weeks that is no better was examined, and has not changed since.',
      },
    ],
    examples: {
      fires: [
        { answers: { 'pain-duration-weeks': 6, trend: 'same' }, tier: 'SOON' },
        { answers: { 'pain-duration-weeks': 4, trend: 'worse', 'assessed-before': 'yes' }, tier: 'SOON' },
        { answers: { 'pain-duration-weeks': 30, trend: 'same', 'assessed-before': 'yes' }, tier: null },
        { answers: { 'pain-duration-weeks': 30, trend: 'same', 'assessed-before': 'unsure' }, tier: 'SOON' },
      ],
      doesNotFire: [
        { answers: { 'pain-duration-weeks': 5.9, trend: 'same' } },
        { answers: { 'pain-duration-weeks': 3.9, trend: 'worse' } },
        { answers: { 'pain-duration-weeks': 30, trend: 'better' } },
      ],
    },
  }),
  flagRule({
    id: 'persistent-over-60',
    label: 'Lasting, over 60',
    reason: 'Past 60, unexamined pain of over four weeks deserves blood tests for myeloma.',
    sources: ['S10'],
    grades: [
      {
        when: all(
          age({ atLeast: 60 }),
          number('pain-duration-weeks', { above: 4 }),
          any(is('assessed-before', 'no', 'unsure'), passedOver('assessed-before')),
        ),
        tier: 'SOON',
      },
    ],
    examples: {
      fires: [
        {
          subject: { age: 60 },
          answers: { 'pain-duration-weeks': 4.1, 'assessed-before': 'no', trend: 'better' },
          tier: 'SOON',
        },
        { subject: { age: 81 }, answers: { 'pain-duration-weeks': 9, 'assessed-before': 'unsure' } },
      ],
      doesNotFire: [
        { subject: { age: 59 }, answers: { 'pain-duration-weeks': 9, 'assessed-before': 'no' } },
        { subject: { age: 60 }, answers: { 'pain-duration-weeks': 4, 'assessed-before': 'no' } },
        { subject: { age: 60 }, answers: { 'pain-duration-weeks': 9, 'assessed-before': 'yes' } },
      ],
    },
  }),
  flagRule({
    id: 'axspa',
    label: 'Possible inflammatory pain',
    reason: 'Long back pain that began young, with four or more features, warrants a rheumatology referral.',
    sources: ['S8'],
    // Three features call for a blood test before a referral (S8), so they are shown without a tier.
    grades: [
      {
        when: all(longSinceYoung, count(4, ...axspaFeatures)),
        tier: 'SOON',
        reason: 'Long back pain that began young, with four or more features, warrants a rheumatology referral.',
      },
      {
        when: all(longSinceYoung, count(3, ...axspaFeatures)),
        tier: null,
        reason: 'Long back pain that began young, with three features, calls for a blood test before a referral.',
      },
    ],
    examples: {
      fires: [
        {
          answers: {
            'pain-duration-weeks': 40,
            'age-at-onset': 34,
            'axspa-features': ['buttock-pain', 'psoriasis', 'close-relative'],
          },
          tier: 'SOON',
        },
        {
          answers: {
            'pain-duration-weeks': 40,
            'age-at-onset': 35,
            'axspa-features': ['buttock-pain', 'psoriasis', 'close-relative'],
          },
          tier: null,
        },
      ],
      doesNotFire: [
        {
          answers: { 'pain-duration-weeks': 40, 'age-at-onset': 40, 'axspa-features': ['psoriasis', 'past-arthritis'] },
        },
        {
          answers: {
            'pain-duration-weeks': 40,
            'age-at-onset': 45,
            'axspa-features': ['psoriasis', 'past-arthritis', 'buttock-pain', 'close-relative'],
          },
        },
      ],
    },
  }),
  flagRule({
    id: 'severe-pain',
    label: 'Severe pain',
    reason: 'Pain of 8 or more needs relief soon; a person who cannot stand or reach the toilet needs help today.',
    sources: ['K'],
    grades: [
      {
        when: is('can-stand', 'no'),
        tier: 'URGENT',
        label: 'Cannot stand',
        reason: 'A person who cannot stand or reach the toilet needs help today.',
      },
      { when: number('pain-now', { atLeast: 8 }), tier: 'SOON', reason: 'Pain of 8 or more needs relief soon.' },
    ],
    unsure: [{ item: 'can-stand', as: 'no' }],
    examples: {
      fires: [
        { answers: { 'pain-now': 8, 'can-stand': 'yes' }, tier: 'SOON' },
        { answers: { 'pain-now': 9, 'can-stand': 'no' }, tier: 'URGENT' },
        { answers: { 'pain-now': 3, 'can-stand': 'no' }, tier: 'URGENT' },
        { answers: { 'pain-now': 3, 'can-stand': 'unsure' }, tier: 'SOON' },
      ],
      doesNotFire: [{ answers: { 'pain-now': 7, 'pain-worst': 10, 'can-stand': 'yes' } }],
    },
  }),
]
