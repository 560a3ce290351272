import { age, is } from '@/lib/intake/condition'
import { flagRule, type KeelFlag, yesNoFlag } from '../../../define-rule'
import { freshMajorInjury, toldElsewhere } from './pain-signs'

export const fractureFlags: readonly KeelFlag[] = [
  flagRule({
    id: 'trauma-major',
    label: 'Major injury',
    reason: 'Back pain that began with a severe injury may be a fracture until shown otherwise.',
    sources: ['S3d', 'S13'],
    grades: [
      {
        when: freshMajorInjury,
        tier: 'EMERGENCY',
        reason: 'Back pain that began with a severe injury may be a fracture until shown otherwise.',
      },
      {
        when: is('trauma', 'major'),
        tier: 'SOON',
        reason: 'A severe injury six weeks ago or more, examined since, is looked at once more.',
      },
    ],
    unsure: [{ item: 'trauma', as: 'major' }],
    examples: {
      fires: [
        { answers: { trauma: 'major' }, tier: 'EMERGENCY' },
        { answers: { trauma: 'major', 'pain-duration-weeks': 5.9, 'assessed-before': 'yes' }, tier: 'EMERGENCY' },
        { answers: { trauma: 'major', 'pain-duration-weeks': 6, 'assessed-before': 'unsure' }, tier: 'EMERGENCY' },
        { answers: { trauma: 'major', 'pain-duration-weeks': 6, 'assessed-before': 'yes' }, tier: 'SOON' },
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
    reviewedOn: '2026-11-30',
    grades: [
      {
        when: is('trauma', 'minor'),
        tier: null,
        reason: 'A small fall or bump matters where the bones are weak or the blood is thinned.',
      },
      {
        // "Not sure how bad it was" says that there was one.
        when: is('trauma', 'unsure'),
        tier: null,
        label: 'Injury, severity unsure',
        reason: 'An injury of which nobody knows how bad it was counts as a small one at least.',
      },
      {
        when: toldElsewhere,
        tier: null,
        label: 'Got hurt, fell',
        reason: 'A fall, or pain since getting hurt, is an injury also where the question for one says none.',
      },
    ],
    examples: {
      fires: [
        { answers: { trauma: 'minor' }, tier: null },
        { answers: { trauma: 'unsure' }, tier: null },
        { answers: { trauma: 'none', onset: 'after-injury' }, tier: null },
        { answers: { trauma: 'none', mechanism: ['fall', 'sport'] }, tier: null },
        { answers: { mechanism: ['fall'] }, isSent: true, tier: null },
      ],
      doesNotFire: [
        { answers: { trauma: 'none', onset: 'after-activity', mechanism: ['lift'] } },
        { answers: { trauma: 'major', onset: 'after-injury', mechanism: ['fall'] } },
        { answers: { mechanism: ['fall'] } },
        { answers: { trauma: 'none', mechanism: ['fall'], 'pain-duration-weeks': 6, 'assessed-before': 'yes' } },
      ],
    },
  }),
  yesNoFlag({
    id: 'osteoporosis',
    tier: 'SOON',
    label: 'Weak bones',
    reason: 'Known weak bones make a vertebral fracture more likely, even without a fall.',
    sources: ['S12'],
  }),
  flagRule({
    id: 'fused-spine',
    label: 'Stiff, fused spine',
    reason: 'A spine that a disease has stiffened, or that was joined by an operation, breaks after a slight knock.',
    sources: ['K'],
    grades: [{ when: is('fused-spine', 'stiff-disease', 'operation'), tier: null }],
    unsure: [{ item: 'fused-spine', as: 'stiff-disease' }],
    examples: {
      fires: [
        { answers: { 'fused-spine': 'stiff-disease' }, tier: null },
        { answers: { 'fused-spine': 'operation' }, tier: null },
        { answers: { 'fused-spine': 'unsure' }, tier: null },
      ],
      doesNotFire: [{ answers: { 'fused-spine': 'no' } }],
    },
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
]
