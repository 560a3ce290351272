import { holds, is } from '@/lib/intake/condition'
import { hasHadCancer } from './cancer-signs'
import { flagRule, type KeelFlag, yesNoFlag } from '../../../define-rule'

export const cancerFlags: readonly KeelFlag[] = [
  flagRule({
    id: 'cancer-history',
    label: 'Cancer history',
    reason: 'Cancer, now or before, is the strongest single sign that back pain may be spread to the spine.',
    sources: ['S12', 'S13', 'S14'],
    grades: [
      {
        when: hasHadCancer,
        tier: 'SOON',
        reason: 'Cancer, now or before, is the strongest single sign that back pain may be spread to the spine.',
      },
      {
        when: is('cancer-history', 'yes'),
        tier: null,
        reason: 'The cancer that is named hardly ever spreads to the spine.',
      },
    ],
    unsure: [{ item: 'cancer-history', as: 'yes' }],
    examples: {
      fires: [
        { answers: { 'cancer-history': 'yes' }, tier: 'SOON' },
        { answers: { 'cancer-history': 'yes', 'cancer-type': 'basal-cell-skin' }, tier: null },
        { answers: { 'cancer-history': 'unsure' }, tier: 'SOON' },
      ],
      doesNotFire: [{ answers: { 'cancer-history': 'no' } }],
    },
  }),
  flagRule({
    id: 'weight-loss',
    label: 'Unplanned weight loss',
    reason: 'Weight lost without trying may point to cancer or infection.',
    sources: ['S3d', 'S14'],
    grades: [{ when: is('weight-loss', 'unplanned'), tier: 'SOON' }],
    unsure: [{ item: 'weight-loss', as: 'unplanned' }],
    examples: {
      fires: [
        { answers: { 'weight-loss': 'unplanned' }, tier: 'SOON' },
        { answers: { 'weight-loss': 'unsure' }, tier: 'SOON' },
      ],
      doesNotFire: [{ answers: { 'weight-loss': 'planned' } }, { answers: { 'weight-loss': 'none' } }],
    },
  }),
  flagRule({
    id: 'night-pain-constant',
    label: 'Constant night pain',
    reason: 'Night pain that no position eases is common and mostly harmless, but worth a visit.',
    sources: ['S18'],
    grades: [{ when: is('night-pain', 'constant'), tier: 'SOON' }],
    unsure: [{ item: 'night-pain', as: 'constant' }],
    examples: {
      fires: [
        { answers: { 'night-pain': 'constant' }, tier: 'SOON' },
        { answers: { 'night-pain': 'unsure' }, tier: 'SOON' },
      ],
      doesNotFire: [{ answers: { 'night-pain': 'eases-when-turning' } }, { answers: { 'night-pain': 'none' } }],
    },
  }),
  yesNoFlag({
    id: 'band-pain',
    tier: 'SOON',
    label: 'Band-like pain',
    reason: 'A tight band round the trunk can be an early sign of spinal metastases.',
    sources: ['S9'],
  }),
  flagRule({
    id: 'thoracic-pain',
    label: 'Upper back pain',
    reason: 'Pain between the shoulder blades or in the middle of the back adds weight to other signs.',
    sources: ['S9', 'S14'],
    grades: [{ when: holds('pain-sites', 'upper-back', 'mid-back'), tier: null }],
    examples: {
      fires: [
        { answers: { 'pain-sites': ['neck', 'upper-back'] }, tier: null },
        { answers: { 'pain-sites': ['mid-back'] }, tier: null },
      ],
      doesNotFire: [{ answers: { 'pain-sites': ['neck', 'low-back-left'] } }],
    },
  }),
]
