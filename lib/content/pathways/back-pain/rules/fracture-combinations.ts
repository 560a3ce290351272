import { age, all, any, flag, holds, is, sex } from '@/lib/intake/condition'
import { combination, type KeelCombination } from '../../../define-rule'
import { anyTrauma } from './nerve-signs'
import { freshMajorInjury, isRecent, isStrongNow, isSudden, lasted } from './pain-signs'

export const fractureCombinations: readonly KeelCombination[] = [
  combination({
    id: 'F1',
    tier: 'URGENT',
    label: 'Fall, fracture/bleed risk',
    reason:
      'A small fall is enough to break a weak spine, or to bleed on a blood thinner, also one that is not known of.',
    sources: ['S4', 'S12', 'S13', 'K'],
    reviewedOn: '2026-11-30',
    // Not sure of a blood thinner is no reason to wait for a bleed.
    when: all(
      flag('trauma-minor'),
      any(age({ atLeast: 65 }), flag('osteoporosis'), flag('steroid-long'), is('blood-thinner', 'yes', 'unsure')),
    ),
    examples: {
      fires: [
        { subject: { age: 65 }, answers: { trauma: 'minor' }, tier: 'URGENT' },
        { answers: { trauma: 'minor', osteoporosis: 'yes' } },
        { answers: { trauma: 'minor', 'steroid-long': 'yes' } },
        { answers: { trauma: 'minor', 'blood-thinner': 'yes' } },
        { answers: { trauma: 'minor', 'blood-thinner': 'unsure' }, tier: 'URGENT' },
        { subject: { age: 80 }, answers: { trauma: 'unsure' } },
        { subject: { age: 80 }, answers: { trauma: 'none', onset: 'after-injury', mechanism: ['fall'] } },
        { subject: { age: 80 }, answers: { mechanism: ['fall'] }, isSent: true },
      ],
      doesNotFire: [
        { subject: { age: 64 }, answers: { trauma: 'minor' } },
        { answers: { trauma: 'minor', osteoporosis: 'unsure' } },
        { subject: { age: 80 }, answers: { trauma: 'none', onset: 'after-activity', mechanism: ['lift'] } },
      ],
    },
  }),
  combination({
    id: 'F2',
    tier: 'URGENT',
    label: 'Sudden fracture pain',
    reason: 'Strong pain that came with a lift, bend or cough in a weak spine suggests a compression fracture.',
    sources: ['S4', 'S12', 'S13'],
    when: all(
      is('onset', 'sudden', 'after-activity'),
      isStrongNow,
      holds('mechanism', 'lift', 'bend', 'cough-or-sneeze'),
      any(flag('osteoporosis'), flag('steroid-long'), age({ atLeast: 75 })),
    ),
    examples: {
      fires: [
        { subject: { age: 75 }, answers: { onset: 'sudden', 'pain-now': 7, mechanism: ['bend'] }, tier: 'URGENT' },
        { answers: { onset: 'after-activity', 'pain-now': 7, mechanism: ['lift'], 'steroid-long': 'yes' } },
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
    when: any(
      all(freshMajorInjury, any(sex('female'), age({ above: 70 }), flag('steroid-long'))),
      all(flag('steroid-long'), age({ above: 70 })),
    ),
    examples: {
      fires: [
        { subject: { age: 71, sex: 'male' }, answers: { 'steroid-long': 'yes' }, tier: 'URGENT' },
        { subject: { sex: 'female' }, answers: { trauma: 'major' } },
        { subject: { age: 71 }, answers: { trauma: 'major' } },
        { answers: { 'steroid-long': 'yes', trauma: 'major' } },
      ],
      doesNotFire: [
        { subject: { sex: 'female' }, answers: { 'steroid-long': 'yes' } },
        { subject: { sex: 'female', age: 80 }, answers: {} },
        { subject: { sex: 'male', age: 70 }, answers: { 'steroid-long': 'yes' } },
        { subject: { sex: 'female' }, answers: { trauma: 'minor' } },
        {
          subject: { sex: 'female' },
          answers: { trauma: 'major', 'pain-duration-weeks': 8, 'assessed-before': 'yes' },
        },
      ],
    },
  }),
  combination({
    id: 'F4',
    tier: 'URGENT',
    label: 'Fall, cannot stand',
    reason: 'Whoever cannot stand after a small fall may have broken the hip or the spine, above all from 65 on.',
    sources: ['S12', 'K'],
    reviewedOn: '2026-11-30',
    when: all(flag('trauma-minor'), is('can-stand', 'no')),
    graver: {
      when: all(flag('trauma-minor'), is('can-stand', 'no'), age({ atLeast: 65 })),
      tier: 'EMERGENCY',
      reason: 'Whoever cannot stand after a small fall at 65 or over may have broken the hip or the spine.',
    },
    examples: {
      fires: [
        { subject: { age: 64 }, answers: { trauma: 'minor', 'can-stand': 'no' }, tier: 'URGENT' },
        { subject: { age: 65 }, answers: { trauma: 'minor', 'can-stand': 'no' }, tier: 'EMERGENCY' },
        { subject: { age: 80 }, answers: { trauma: 'unsure', 'can-stand': 'no' }, tier: 'EMERGENCY' },
        {
          subject: { age: 80 },
          answers: { trauma: 'none', mechanism: ['fall'], 'can-stand': 'no' },
          tier: 'EMERGENCY',
        },
      ],
      doesNotFire: [
        { subject: { age: 80 }, answers: { trauma: 'minor', 'can-stand': 'unsure' } },
        { subject: { age: 80 }, answers: { trauma: 'none', 'can-stand': 'no' } },
      ],
    },
  }),
  combination({
    id: 'F5',
    tier: 'URGENT',
    advice: 'ambulance',
    label: 'Fused spine, injury',
    reason:
      'A spine that is stiffened or joined, or may be, can break at a slight knock, a stiff one also with no knock.',
    sources: ['K'],
    reviewedOn: '2026-11-30',
    when: any(
      all(is('fused-spine', 'stiff-disease'), isSudden),
      all(is('fused-spine', 'operation', 'unsure'), anyTrauma),
      all(is('fused-spine', 'unsure'), isSudden, isStrongNow),
    ),
    graver: {
      when: all(is('fused-spine', 'stiff-disease'), anyTrauma),
      tier: 'EMERGENCY',
      reason: 'After a slight knock a spine stiffened by disease may be broken and unstable.',
    },
    examples: {
      fires: [
        { answers: { 'fused-spine': 'stiff-disease', trauma: 'minor' }, tier: 'EMERGENCY' },
        { answers: { 'fused-spine': 'stiff-disease', trauma: 'major' }, tier: 'EMERGENCY' },
        { answers: { 'fused-spine': 'stiff-disease', onset: 'sudden' }, tier: 'URGENT' },
        { answers: { 'fused-spine': 'operation', trauma: 'minor' }, tier: 'URGENT' },
        { answers: { 'fused-spine': 'stiff-disease', trauma: 'unsure' }, tier: 'EMERGENCY' },
        { answers: { 'fused-spine': 'stiff-disease', trauma: 'none', mechanism: ['fall'] }, tier: 'EMERGENCY' },
        { answers: { 'fused-spine': 'unsure', trauma: 'minor' }, tier: 'URGENT' },
        { answers: { 'fused-spine': 'unsure', onset: 'sudden', 'pain-now': 7 }, tier: 'URGENT' },
      ],
      doesNotFire: [
        { answers: { 'fused-spine': 'operation', onset: 'sudden' } },
        { answers: { 'fused-spine': 'unsure', onset: 'sudden', 'pain-now': 6 } },
        { answers: { 'fused-spine': 'stiff-disease', onset: 'after-activity', trauma: 'none' } },
      ],
    },
  }),
  combination({
    id: 'F6',
    tier: 'SOON',
    label: 'Lasting after fall',
    reason: 'Pain that still lasts four weeks after a small fall may be a fracture that was missed.',
    sources: ['S12', 'K'],
    reviewedOn: '2026-11-30',
    when: all(flag('trauma-minor'), lasted({ atLeast: 4 })),
    examples: {
      fires: [
        { answers: { trauma: 'minor', 'pain-duration-weeks': 4, trend: 'better' }, tier: 'SOON' },
        { answers: { trauma: 'unsure', 'pain-duration-weeks': 9 }, tier: 'SOON' },
      ],
      doesNotFire: [
        { answers: { trauma: 'minor', 'pain-duration-weeks': 3.9 } },
        { answers: { trauma: 'none', 'pain-duration-weeks': 9 } },
      ],
    },
  }),
  combination({
    id: 'F7',
    tier: 'SOON',
    label: 'Sudden pain, 75+',
    reason: 'Past 75 a vertebra can break with no injury at all; sudden pain deserves a visit.',
    sources: ['S4', 'S12'],
    when: all(age({ atLeast: 75 }), isSudden, isRecent({ below: 6 })),
    examples: {
      fires: [{ subject: { age: 75 }, answers: { onset: 'sudden', 'pain-duration-weeks': 5.9 }, tier: 'SOON' }],
      doesNotFire: [
        { subject: { age: 74 }, answers: { onset: 'sudden', 'pain-duration-weeks': 1 } },
        { subject: { age: 75 }, answers: { onset: 'sudden', 'pain-duration-weeks': 6 } },
        { subject: { age: 75 }, answers: { onset: 'gradual', 'pain-duration-weeks': 1 } },
      ],
    },
  }),
]
