import { age, all, any, count, flag, holds, is, number, sex } from '@/lib/intake/condition'
import type { Rule } from '@/lib/triage/rule'
import type { SourceCode } from '../../../sources'
import { combination, flagRule, yesNoFlag } from '../../../define-rule'

export const fractureRules: readonly Rule<SourceCode>[] = [
  flagRule({
    id: 'trauma-major',
    label: 'Major injury',
    reason: 'Back pain that began with a severe injury may be a fracture until shown otherwise.',
    sources: ['S3d', 'S13'],
    grades: [{ when: is('trauma', 'major'), tier: 'EMERGENCY' }],
    unsure: [{ item: 'trauma', as: 'major' }],
    examples: {
      fires: [
        { answers: { trauma: 'major' }, tier: 'EMERGENCY' },
        { answers: { trauma: 'unsure' }, tier: 'URGENT' },
      ],
      doesNotFire: [{ answers: { trauma: 'minor' } }, { answers: { trauma: 'none' } }],
    },
  }),
  flagRule({
    id: 'trauma-minor',
    label: 'Minor injury',
    reason: 'A small fall or bump matters where the bones are weak or the blood is thinned.',
    sources: ['S12'],
    grades: [{ when: is('trauma', 'minor'), tier: null }],
    unsure: [{ item: 'trauma', as: 'minor' }],
    examples: { fires: [{ answers: { trauma: 'minor' }, tier: null }], doesNotFire: [{ answers: { trauma: 'none' } }] },
  }),
  yesNoFlag({
    id: 'osteoporosis',
    tier: 'SOON',
    label: 'Weak bones',
    reason: 'Known weak bones make a vertebral fracture more likely, even without a fall.',
    sources: ['S12'],
  }),
  yesNoFlag({
    id: 'steroid-long',
    tier: 'SOON',
    label: 'Long-term steroids',
    reason: 'Steroid tablets for three months or more weaken bone.',
    sources: ['S13'],
  }),
  yesNoFlag({
    id: 'shape-change',
    tier: 'SOON',
    label: 'Back shape changed',
    reason: 'A new stoop, lump or change of shape may be a fracture or a growth.',
    sources: ['S3d'],
  }),
  flagRule({
    id: 'age-over-50',
    label: 'Age over 50',
    reason: 'Age is a weak sign alone, but adds weight to others.',
    sources: ['S4'],
    grades: [{ when: age({ atLeast: 50 }), tier: null }],
    examples: {
      fires: [{ subject: { age: 50 }, answers: {}, tier: null }],
      doesNotFire: [{ subject: { age: 49 }, answers: {} }],
    },
  }),
  combination({
    id: 'F1',
    tier: 'URGENT',
    label: 'Fall, fracture risk',
    reason: 'A small fall is enough to break a weak spine, or to bleed on a blood thinner.',
    sources: ['S4', 'S12', 'S13'],
    when: all(
      flag('trauma-minor'),
      any(age({ atLeast: 65 }), flag('osteoporosis'), flag('steroid-long'), flag('blood-thinner')),
    ),
    examples: {
      fires: [
        { subject: { age: 65 }, answers: { trauma: 'minor' }, tier: 'URGENT' },
        { answers: { trauma: 'minor', osteoporosis: 'yes' } },
        { answers: { trauma: 'minor', 'steroid-long': 'yes' } },
        { answers: { trauma: 'minor', 'blood-thinner': 'yes' } },
      ],
      doesNotFire: [
        { subject: { age: 64 }, answers: { trauma: 'minor' } },
        { answers: { trauma: 'minor', osteoporosis: 'unsure' } },
        { subject: { age: 80 }, answers: { trauma: 'unsure' } },
      ],
    },
  }),
  combination({
    id: 'F2',
    tier: 'URGENT',
    label: 'Sudden fracture pain',
    reason: 'Sudden strong pain after a lift, bend or cough in a weak spine suggests a compression fracture.',
    sources: ['S4', 'S12', 'S13'],
    when: all(
      is('onset', 'sudden'),
      number('pain-now', { atLeast: 7 }),
      holds('mechanism', 'lift', 'bend', 'cough-or-sneeze'),
      any(flag('osteoporosis'), flag('steroid-long'), age({ atLeast: 75 })),
    ),
    examples: {
      fires: [
        { subject: { age: 75 }, answers: { onset: 'sudden', 'pain-now': 7, mechanism: ['bend'] }, tier: 'URGENT' },
        { answers: { onset: 'sudden', 'pain-now': 9, mechanism: ['sport', 'lift'], osteoporosis: 'yes' } },
      ],
      doesNotFire: [
        { subject: { age: 75 }, answers: { onset: 'sudden', 'pain-now': 6, mechanism: ['bend'] } },
        { subject: { age: 74 }, answers: { onset: 'sudden', 'pain-now': 7, mechanism: ['bend'] } },
        { subject: { age: 75 }, answers: { onset: 'gradual', 'pain-now': 7, mechanism: ['bend'] } },
        { subject: { age: 75 }, answers: { onset: 'sudden', 'pain-now': 7, mechanism: ['twist'] } },
      ],
    },
  }),
  combination({
    id: 'F3',
    tier: 'URGENT',
    label: 'Several fracture risks',
    reason: 'Several fracture signs at once, injury or steroids among them, make a fracture likely.',
    sources: ['S4', 'S13'],
    // "Significant trauma" is the major one; a small fall has its own rule, with its own ages (S4).
    when: all(
      any(flag('trauma-major'), flag('steroid-long')),
      count(2, sex('female'), age({ above: 70 }), flag('trauma-major'), flag('steroid-long')),
    ),
    examples: {
      fires: [
        { subject: { sex: 'female' }, answers: { 'steroid-long': 'yes' }, tier: 'URGENT' },
        { subject: { age: 71, sex: 'male' }, answers: { 'steroid-long': 'yes' } },
        { answers: { 'steroid-long': 'yes', trauma: 'major' } },
      ],
      doesNotFire: [
        { subject: { sex: 'female', age: 80 }, answers: {} },
        { subject: { sex: 'male', age: 70 }, answers: { 'steroid-long': 'yes' } },
        { subject: { sex: 'female' }, answers: { trauma: 'minor' } },
        { subject: { sex: 'female' }, answers: { 'steroid-long': 'unsure' } },
      ],
    },
  }),
]
