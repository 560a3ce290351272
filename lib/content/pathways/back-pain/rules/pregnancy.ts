import { all, any, holds, unless } from '@/lib/intake/condition'
import { flagRule, type KeelFlag } from '../../../define-rule'
import { hardToBear } from './pain-signs'
import { mayBePregnant } from './pregnancy-signs'

const earlySign = holds('early-pregnancy-signs', 'bleeding', 'one-sided-pain', 'shoulder-tip-pain', 'faint')
const lateSign = holds('late-pregnancy-signs', 'pains-come-and-go', 'blood-or-gush', 'baby-moves-less')

export const pregnancyFlags: readonly KeelFlag[] = [
  flagRule({
    id: 'early-pregnancy',
    label: 'Possible ectopic pregnancy',
    reason: 'Bleeding, one-sided or shoulder-tip pain, or a faint in early pregnancy may be ectopic.',
    sources: ['S24'],
    grades: [{ when: earlySign, tier: 'EMERGENCY' }],
    examples: {
      fires: [
        { answers: { pregnancy: 'possible', 'early-pregnancy-signs': ['faint'] }, tier: 'EMERGENCY' },
        { answers: { pregnancy: 'yes', 'early-pregnancy-signs': ['bleeding'] } },
      ],
      doesNotFire: [
        { answers: { pregnancy: 'yes', 'early-pregnancy-signs': ['none'] } },
        { answers: { pregnancy: 'no', 'early-pregnancy-signs': ['faint'] } },
      ],
    },
  }),
  flagRule({
    id: 'late-pregnancy',
    label: 'Late pregnancy sign',
    reason: 'Pains that come and go, blood, a gush, or less movement need the maternity unit now.',
    sources: ['K'],
    reviewedOn: '2026-11-30',
    advice: 'maternity',
    grades: [
      {
        when: holds('late-pregnancy-signs', 'blood-or-gush'),
        tier: 'EMERGENCY',
        label: 'Pregnant, blood/gush',
        reason: 'Blood or a gush of fluid late in pregnancy needs the maternity unit now.',
      },
      {
        when: holds('late-pregnancy-signs', 'baby-moves-less'),
        tier: 'EMERGENCY',
        label: 'Baby moves less',
        reason: 'A baby that moves less than usual needs the maternity unit now.',
      },
      {
        when: lateSign,
        tier: 'EMERGENCY',
        label: 'Pregnant, labor-like pains',
        reason: 'Pains that come and go late in pregnancy may be labor and need the maternity unit now.',
      },
    ],
    examples: {
      fires: [
        {
          answers: { pregnancy: 'yes', 'pregnancy-weeks': 20, 'late-pregnancy-signs': ['baby-moves-less'] },
          tier: 'EMERGENCY',
        },
        { answers: { pregnancy: 'yes', 'late-pregnancy-signs': ['blood-or-gush'] }, tier: 'EMERGENCY' },
      ],
      doesNotFire: [
        { answers: { pregnancy: 'yes', 'pregnancy-weeks': 30, 'late-pregnancy-signs': ['none'] } },
        { answers: { pregnancy: 'yes', 'pregnancy-weeks': 19, 'late-pregnancy-signs': ['blood-or-gush'] } },
      ],
    },
  }),
  flagRule({
    id: 'pregnancy-pain',
    label: 'Pregnant, strong pain',
    reason: 'Strong pain or trouble walking in pregnancy deserves a visit, even without a warning sign.',
    sources: ['K'],
    grades: [{ when: all(mayBePregnant, hardToBear, unless(any(earlySign, lateSign))), tier: 'SOON' }],
    unsure: [{ item: 'can-stand', as: 'no' }],
    examples: {
      fires: [
        { answers: { pregnancy: 'yes', 'pain-now': 7 }, tier: 'SOON' },
        { answers: { pregnancy: 'yes', 'pain-now': 3, 'can-stand': 'no' }, tier: 'SOON' },
      ],
      doesNotFire: [
        { answers: { pregnancy: 'yes', 'pain-now': 6, 'can-stand': 'yes' } },
        { answers: { pregnancy: 'yes', 'pain-now': 8, 'early-pregnancy-signs': ['bleeding'] } },
        { answers: { pregnancy: 'no', 'pain-now': 8 } },
        { answers: { pregnancy: 'birth-12-weeks', 'pain-now': 8 } },
      ],
    },
  }),
]
