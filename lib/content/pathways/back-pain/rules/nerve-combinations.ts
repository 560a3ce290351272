import { all, any, count, flag } from '@/lib/intake/condition'
import { hasHadCancer } from './cancer-signs'
import { combination, type KeelCombination } from '../../../define-rule'
import {
  anyTrauma,
  caudaEquinaSigns,
  isAnyPresent,
  isAnyWithinThreeMonths,
  isWithinThreeMonths,
  newNerveSign,
  weaknessSigns,
} from './nerve-signs'

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
    label: 'CES sign, weakness',
    reason: 'A cauda equina sign within three months, with one weak leg, two, or unsteady walking, needs a scan now.',
    sources: ['S1', 'S3', 'S5', 'S9'],
    reviewedOn: '2026-11-30',
    when: all(isAnyWithinThreeMonths(caudaEquinaSigns), isAnyPresent(weaknessSigns)),
    examples: {
      fires: [
        { answers: { 'ces-flow-feeling': 'recent', 'neuro-weak-one': 'recent' }, tier: 'EMERGENCY' },
        { answers: { 'ces-both-legs': 'recent', 'neuro-weak-one': 'long' } },
        { answers: { 'ces-retention': 'recent', 'neuro-weak-both': 'recent' } },
        { answers: { 'ces-retention': 'recent', 'neuro-gait': 'long' } },
      ],
      doesNotFire: [
        { answers: { 'ces-flow-feeling': 'long', 'neuro-weak-one': 'new' } },
        { answers: { 'ces-flow-feeling': 'recent', 'neuro-weak-one': 'unsure' } },
        { answers: { 'ces-flow-feeling': 'recent', 'neuro-weak-both': 'unsure' } },
      ],
    },
  }),
  combination({
    id: 'N3',
    tier: 'EMERGENCY',
    label: 'Nerve sign, cancer',
    reason:
      'With cancer, now or before, weakness, unsteady walking or a sign of bladder, saddle, legs or arms may be spread that presses the cord.',
    sources: ['S9', 'S12'],
    reviewedOn: '2026-11-30',
    when: all(
      hasHadCancer,
      any(isAnyPresent(weaknessSigns), isAnyWithinThreeMonths([...caudaEquinaSigns, 'arms-hands'])),
    ),
    examples: {
      fires: [
        { answers: { 'neuro-weak-one': 'long', 'cancer-history': 'yes' }, tier: 'EMERGENCY' },
        { answers: { 'neuro-gait': 'recent', 'cancer-history': 'yes', 'cancer-type': 'bowel' } },
        { answers: { 'neuro-weak-both': 'long', 'cancer-history': 'yes', 'cancer-type': 'prostate' } },
        { answers: { 'ces-retention': 'recent', 'cancer-history': 'yes', 'cancer-type': 'prostate' } },
        { answers: { 'ces-both-legs': 'recent', 'cancer-history': 'yes' } },
        { answers: { 'arms-hands': 'recent', 'cancer-history': 'yes' } },
      ],
      doesNotFire: [
        { answers: { 'neuro-weak-one': 'new', 'cancer-history': 'unsure' } },
        { answers: { 'neuro-weak-one': 'new', 'cancer-history': 'yes', 'cancer-type': 'basal-cell-skin' } },
        { answers: { 'neuro-numb-one': 'new', 'cancer-history': 'yes' } },
        { answers: { 'ces-saddle': 'long', 'cancer-history': 'yes' } },
        { answers: { 'arms-hands': 'unsure', 'cancer-history': 'yes' } },
      ],
    },
  }),
  combination({
    id: 'N4',
    tier: 'EMERGENCY',
    label: 'Nerve sign, high-risk',
    reason: 'A new nerve sign with an injury, a fever or a blood thinner may be a fracture, abscess or bleed.',
    sources: ['S1', 'S11', 'S19'],
    reviewedOn: '2026-11-30',
    when: all(newNerveSign, any(anyTrauma, flag('fever-chills'), flag('blood-thinner'))),
    examples: {
      fires: [
        { answers: { 'neuro-weak-one': 'new', trauma: 'minor' }, tier: 'EMERGENCY' },
        { answers: { 'neuro-gait': 'new', 'blood-thinner': 'yes' } },
        { answers: { 'neuro-gait': 'new', 'fever-chills': 'yes' } },
        { answers: { 'arms-hands': 'new', trauma: 'major' } },
        { answers: { 'neuro-weak-one': 'new', trauma: 'unsure' } },
        { answers: { 'neuro-weak-one': 'new', trauma: 'none', onset: 'after-injury' } },
      ],
      doesNotFire: [
        { answers: { 'neuro-weak-one': 'recent', trauma: 'minor' } },
        { answers: { 'neuro-weak-one': 'new', 'blood-thinner': 'unsure' } },
        { answers: { 'neuro-weak-one': 'new', trauma: 'none', onset: 'after-activity', mechanism: ['sport'] } },
        { answers: { 'neuro-weak-one': 'new', 'fever-chills': 'after-vaccine-and-gone' } },
        { answers: { 'neuro-numb-one': 'new', trauma: 'minor' } },
      ],
    },
  }),
  combination({
    id: 'N5',
    tier: 'EMERGENCY',
    label: 'Possible cord pressure',
    reason: 'Signs in the arms together with the legs or the bladder point to the spinal cord in the neck.',
    sources: ['S9', 'K'],
    when: all(
      isWithinThreeMonths('arms-hands'),
      any(isAnyPresent(weaknessSigns), isAnyWithinThreeMonths(caudaEquinaSigns)),
    ),
    examples: {
      fires: [
        { answers: { 'arms-hands': 'recent', 'neuro-gait': 'long' }, tier: 'EMERGENCY' },
        { answers: { 'arms-hands': 'recent', 'neuro-weak-both': 'long' } },
        { answers: { 'arms-hands': 'recent', 'neuro-weak-one': 'recent' } },
        { answers: { 'arms-hands': 'recent', 'ces-both-legs': 'recent' } },
        { answers: { 'arms-hands': 'new', 'ces-retention': 'recent' } },
      ],
      doesNotFire: [
        { answers: { 'arms-hands': 'long', 'neuro-gait': 'long' } },
        { answers: { 'arms-hands': 'recent', 'ces-saddle': 'long' } },
        { answers: { 'arms-hands': 'recent', 'neuro-gait': 'unsure' } },
        { answers: { 'arms-hands': 'unsure', 'neuro-gait': 'new' } },
        { answers: { 'arms-hands': 'new', 'neuro-numb-one': 'new' } },
      ],
    },
  }),
  combination({
    id: 'N6',
    tier: 'EMERGENCY',
    label: 'Nerves after procedure',
    reason:
      'A new sign in legs, arms, bladder or saddle after surgery or a needle in the back may be an abscess or a bleed by the cord.',
    sources: ['S1', 'S11', 'S12'],
    reviewedOn: '2026-11-30',
    when: all(newNerveSign, flag('spinal-procedure')),
    examples: {
      fires: [
        { answers: { 'arms-hands': 'new', 'spinal-procedure': 'yes' }, tier: 'EMERGENCY' },
        { answers: { 'neuro-weak-one': 'new', 'spinal-procedure': 'yes' }, tier: 'EMERGENCY' },
      ],
      doesNotFire: [
        { answers: { 'arms-hands': 'recent', 'spinal-procedure': 'yes' } },
        { answers: { 'arms-hands': 'new', 'spinal-procedure': 'unsure' } },
        { answers: { 'arms-hands': 'new', 'joint-injection': 'yes' } },
        { answers: { 'neuro-weak-one': 'recent', 'spinal-procedure': 'yes' } },
        { answers: { 'neuro-numb-one': 'new', 'spinal-procedure': 'yes' } },
      ],
    },
  }),
]
