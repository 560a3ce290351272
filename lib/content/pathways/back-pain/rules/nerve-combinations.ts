import { all, any, count, flag } from '@/lib/intake/condition'
import { hasHadCancer } from './cancer-signs'
import { combination, type KeelCombination } from '../../../define-rule'
import { anyTrauma, caudaEquinaSigns, isPresent, isWithinThreeMonths, newNerveSign } from './nerve-signs'

export const nerveCombinations: readonly KeelCombination[] = [
  combination({
    id: 'N1',
    tier: 'EMERGENCY',
    label: 'Two CES signs',
    reason: 'Two cauda equina signs within three months raise the risk enough for a scan now.',
    sources: ['S1', 'S3', 'S5'],
    when: count(2, ...caudaEquinaSigns.map(isWithinThreeMonths)),
    examples: {
      fires: [
        { answers: { 'ces-retention': 'recent', 'ces-both-legs': 'recent' }, tier: 'EMERGENCY' },
        { answers: { 'ces-saddle': 'new', 'ces-sexual': 'recent' } },
      ],
      doesNotFire: [
        { answers: { 'ces-retention': 'recent' } },
        { answers: { 'ces-retention': 'recent', 'ces-saddle': 'long' } },
        { answers: { 'ces-retention': 'recent', 'ces-saddle': 'unsure' } },
      ],
    },
  }),
  combination({
    id: 'N2',
    tier: 'EMERGENCY',
    label: 'CES plus weakness',
    reason: 'A cauda equina sign within three months together with a weak leg needs a scan now.',
    sources: ['S1', 'S3', 'S5'],
    when: all(any(...caudaEquinaSigns.map(isWithinThreeMonths)), isPresent('neuro-weak-one')),
    examples: {
      fires: [
        { answers: { 'ces-flow-feeling': 'recent', 'neuro-weak-one': 'recent' }, tier: 'EMERGENCY' },
        { answers: { 'ces-both-legs': 'recent', 'neuro-weak-one': 'long' } },
      ],
      doesNotFire: [
        { answers: { 'ces-flow-feeling': 'long', 'neuro-weak-one': 'new' } },
        { answers: { 'ces-flow-feeling': 'recent', 'neuro-weak-one': 'unsure' } },
      ],
    },
  }),
  combination({
    id: 'N3',
    tier: 'EMERGENCY',
    label: 'Weakness and cancer',
    reason: 'Weakness or unsteady walking after cancer may be cord compression from spread.',
    sources: ['S9', 'S12'],
    when: all(any(isPresent('neuro-weak-one'), isPresent('neuro-gait')), hasHadCancer),
    examples: {
      fires: [
        { answers: { 'neuro-weak-one': 'long', 'cancer-history': 'yes' }, tier: 'EMERGENCY' },
        { answers: { 'neuro-gait': 'recent', 'cancer-history': 'yes', 'cancer-type': 'bowel' } },
      ],
      doesNotFire: [
        { answers: { 'neuro-weak-one': 'new', 'cancer-history': 'unsure' } },
        { answers: { 'neuro-weak-one': 'new', 'cancer-history': 'yes', 'cancer-type': 'basal-cell-skin' } },
        { answers: { 'neuro-numb-one': 'new', 'cancer-history': 'yes' } },
      ],
    },
  }),
  combination({
    id: 'N4',
    tier: 'EMERGENCY',
    label: 'Nerve sign, high-risk',
    reason: 'A new nerve sign with an injury, a fever or a blood thinner may be a fracture, abscess or bleed.',
    sources: ['S1', 'S11', 'S19'],
    when: all(newNerveSign, any(anyTrauma, flag('fever-chills'), flag('blood-thinner'))),
    examples: {
      fires: [
        { answers: { 'neuro-weak-one': 'new', trauma: 'minor' }, tier: 'EMERGENCY' },
        { answers: { 'neuro-gait': 'new', 'blood-thinner': 'yes' } },
        { answers: { 'neuro-gait': 'new', 'fever-chills': 'yes' } },
      ],
      doesNotFire: [
        { answers: { 'neuro-weak-one': 'recent', trauma: 'minor' } },
        { answers: { 'neuro-weak-one': 'new', 'blood-thinner': 'unsure' } },
        { answers: { 'neuro-weak-one': 'new', trauma: 'unsure' } },
        { answers: { 'neuro-weak-one': 'new', 'fever-chills': 'after-vaccine-and-gone' } },
        { answers: { 'neuro-numb-one': 'new', trauma: 'minor' } },
      ],
    },
  }),
]
