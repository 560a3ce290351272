import { all, any, flag, holds, is } from '@/lib/intake/condition'
import { combination, type KeelCombination } from '../../../define-rule'
import { nightSweats } from './cancer-signs'
import { cordSigns, isAnyWithinThreeMonths } from './nerve-signs'
import { isStrongNow, isWorse } from './pain-signs'

export const infectionCombinations: readonly KeelCombination[] = [
  combination({
    id: 'I1',
    tier: 'EMERGENCY',
    label: 'Likely spinal infection',
    reason:
      'Fever with a route for infection, with weak defenses or with a nerve sign of three months needs imaging at once.',
    sources: ['S11', 'S19'],
    reviewedOn: '2026-11-30',
    when: all(
      flag('fever-chills'),
      any(
        flag('ivdu'),
        flag('immunosuppressed'),
        flag('spinal-procedure'),
        flag('joint-injection'),
        flag('dialysis-line'),
        is('diabetes', 'yes'),
        flag('steroid-long'),
        holds('medicines', 'methotrexate'),
        isAnyWithinThreeMonths(cordSigns),
      ),
    ),
    examples: {
      fires: [
        { answers: { 'fever-chills': 'yes', ivdu: 'yes' }, tier: 'EMERGENCY' },
        { answers: { 'fever-chills': 'yes', immunosuppressed: 'yes' } },
        { answers: { 'fever-chills': 'yes', 'spinal-procedure': 'yes' } },
        { answers: { 'fever-chills': 'yes', 'dialysis-line': 'yes' } },
        { answers: { 'fever-chills': 'yes', 'neuro-gait': 'new' } },
        { answers: { 'fever-chills': 'yes', 'arms-hands': 'new' } },
        { answers: { 'fever-chills': 'yes', diabetes: 'yes' } },
        { answers: { 'fever-chills': 'yes', 'joint-injection': 'yes' } },
        { answers: { 'fever-chills': 'yes', 'steroid-long': 'yes' } },
        { answers: { 'fever-chills': 'yes', medicines: ['methotrexate'] } },
        { answers: { 'fever-chills': 'yes', 'neuro-weak-one': 'recent' } },
        { answers: { 'fever-chills': 'yes', 'ces-retention': 'recent' } },
      ],
      doesNotFire: [
        { answers: { 'fever-chills': 'unsure', ivdu: 'yes' } },
        { answers: { 'fever-chills': 'yes', 'dialysis-line': 'unsure' } },
        { answers: { 'fever-chills': 'yes', 'neuro-gait': 'long' } },
        { answers: { 'fever-chills': 'yes', 'steroid-long': 'unsure' } },
        { answers: { 'fever-chills': 'yes', pregnancy: 'yes', 'pregnancy-weeks': 12 } },
        { answers: { 'fever-chills': 'yes', diabetes: 'unsure' } },
        { answers: { 'fever-chills': 'after-vaccine-and-gone', diabetes: 'yes' } },
        { answers: { 'fever-chills': 'yes', 'neuro-numb-one': 'new' } },
      ],
    },
  }),
  combination({
    id: 'I2',
    tier: 'URGENT',
    label: 'Possible slow infection',
    reason: 'Infection risk with constant night pain, sweats or weight loss may be a slow spinal infection.',
    sources: ['S12', 'S19'],
    reviewedOn: '2026-11-30',
    // Dialysis and steroids are commoner and lighter: beside them night pain counts where it also gets worse.
    when: any(
      all(
        any(flag('immunosuppressed'), flag('recent-infection-tb')),
        any(flag('night-pain-constant'), nightSweats, flag('weight-loss')),
      ),
      all(any(flag('dialysis-line'), flag('steroid-long')), flag('night-pain-constant'), isWorse),
    ),
    examples: {
      fires: [
        { answers: { 'recent-infection-tb': 'yes', 'night-pain': 'constant' }, tier: 'URGENT' },
        { answers: { immunosuppressed: 'yes', 'weight-loss': 'unplanned' } },
        { answers: { immunosuppressed: 'yes', 'night-sweats': 'yes' } },
        { answers: { 'dialysis-line': 'yes', 'night-pain': 'constant', trend: 'worse' } },
        { answers: { 'steroid-long': 'yes', 'night-pain': 'constant', trend: 'worse' } },
      ],
      doesNotFire: [
        { answers: { immunosuppressed: 'yes', 'night-sweats': 'unsure' } },
        { answers: { 'recent-infection-tb': 'yes', 'weight-loss': 'planned' } },
        { answers: { 'night-sweats': 'yes' } },
        { answers: { 'dialysis-line': 'yes', 'night-pain': 'constant', trend: 'same' } },
        { answers: { 'steroid-long': 'yes', trend: 'worse' } },
      ],
    },
  }),
  combination({
    id: 'I3',
    tier: 'URGENT',
    label: 'Injection, infection risk',
    reason:
      'Worse or strong pain after an injection into a joint, or with weak defenses, may be an abscess by the spine.',
    sources: ['S19', 'K'],
    when: all(
      flag('joint-injection'),
      any(is('diabetes', 'yes'), flag('immunosuppressed'), isWorse, isStrongNow, flag('night-pain-constant')),
    ),
    examples: {
      fires: [
        { answers: { 'joint-injection': 'yes', diabetes: 'yes' }, tier: 'URGENT' },
        { answers: { 'joint-injection': 'yes', immunosuppressed: 'yes' } },
        { answers: { 'joint-injection': 'yes', trend: 'worse' } },
        { answers: { 'joint-injection': 'yes', 'pain-now': 7 } },
        { answers: { 'joint-injection': 'yes', 'night-pain': 'constant' } },
      ],
      doesNotFire: [
        { answers: { 'joint-injection': 'yes', trend: 'same', 'pain-now': 6, 'pain-worst': 9 } },
        { answers: { 'joint-injection': 'unsure', trend: 'worse' } },
        { answers: { 'joint-injection': 'yes', 'night-pain': 'unsure' } },
      ],
    },
  }),
  combination({
    id: 'I4',
    tier: 'SOON',
    label: 'Diabetes, pain worse',
    reason:
      'Diabetes makes a spinal infection likelier and quieter; pain that grows or lasts all night deserves a look.',
    sources: ['S19'],
    when: all(is('diabetes', 'yes'), any(isWorse, flag('night-pain-constant'))),
    examples: {
      fires: [
        { answers: { diabetes: 'yes', trend: 'worse' }, tier: 'SOON' },
        { answers: { diabetes: 'yes', 'night-pain': 'constant' } },
      ],
      doesNotFire: [
        { answers: { diabetes: 'yes', trend: 'same' } },
        { answers: { diabetes: 'unsure', trend: 'worse' } },
      ],
    },
  }),
  combination({
    id: 'Z1',
    tier: 'URGENT',
    label: 'Sickle cell crisis',
    reason: 'Strong pain in sickle cell disease may be a crisis; with a fever it needs hospital.',
    sources: ['K'],
    when: all(flag('sickle-cell'), isStrongNow),
    graver: {
      when: all(flag('sickle-cell'), flag('fever-chills')),
      tier: 'EMERGENCY',
      reason: 'A fever in sickle cell disease needs hospital.',
    },
    examples: {
      fires: [
        { answers: { 'sickle-cell': 'yes', 'pain-now': 7 }, tier: 'URGENT' },
        { answers: { 'sickle-cell': 'yes', 'fever-chills': 'yes', 'pain-now': 2 }, tier: 'EMERGENCY' },
      ],
      doesNotFire: [
        { answers: { 'sickle-cell': 'yes', 'pain-now': 6, 'fever-chills': 'unsure' } },
        { answers: { 'sickle-cell': 'unsure', 'pain-now': 9 } },
      ],
    },
  }),
]
