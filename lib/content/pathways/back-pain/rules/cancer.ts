import { age, all, any, flag, holds, is, number } from '@/lib/intake/condition'
import type { Rule } from '@/lib/triage/rule'
import type { SourceCode } from '../../../sources'
import { cancerOfConcern, hasHadCancer, nightSweats } from './cancer-signs'
import { combination, flagRule, yesNoFlag } from '../../../define-rule'

export const cancerRules: readonly Rule<SourceCode>[] = [
  flagRule({
    id: 'cancer-history',
    label: 'Past cancer',
    reason: 'A past cancer is the strongest single sign that back pain may be spread to the spine.',
    sources: ['S12', 'S13', 'S14'],
    grades: [
      { when: hasHadCancer, tier: 'SOON' },
      { when: is('cancer-history', 'yes'), tier: null },
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
    reason: 'Pain between the shoulder blades adds weight to other signs.',
    sources: ['S9', 'S14'],
    grades: [{ when: holds('pain-sites', 'upper-back'), tier: null }],
    examples: {
      fires: [{ answers: { 'pain-sites': ['neck', 'upper-back'] }, tier: null }],
      doesNotFire: [{ answers: { 'pain-sites': ['mid-back'] } }],
    },
  }),
  combination({
    id: 'M1',
    tier: 'URGENT',
    label: 'Possible spinal spread',
    reason: 'Cancer that goes to bone, or is under treatment, with this kind of pain may be spinal spread.',
    sources: ['S9', 'S12', 'S13'],
    when: all(
      cancerOfConcern,
      any(
        flag('thoracic-pain'),
        flag('band-pain'),
        flag('night-pain-constant'),
        is('trend', 'worse'),
        holds('worse-with', 'coughing'),
        number('pain-now', { atLeast: 7 }),
        flag('weight-loss'),
      ),
    ),
    examples: {
      fires: [
        { answers: { 'cancer-history': 'yes', 'cancer-type': 'breast', trend: 'worse' }, tier: 'URGENT' },
        { answers: { 'cancer-history': 'yes', 'cancer-under-treatment': 'yes', 'pain-now': 7 } },
        { answers: { 'cancer-history': 'yes', 'cancer-type': 'lung', 'worse-with': ['coughing'] } },
        { answers: { 'cancer-history': 'yes', 'cancer-type': 'kidney', 'pain-sites': ['upper-back'] } },
      ],
      doesNotFire: [
        { answers: { 'cancer-history': 'yes', 'cancer-type': 'bowel', trend: 'worse' } },
        { answers: { 'cancer-history': 'yes', 'cancer-type': 'breast', trend: 'same', 'pain-now': 6 } },
        { answers: { 'cancer-history': 'yes', 'cancer-type': 'breast', 'night-pain': 'unsure' } },
      ],
    },
  }),
  combination({
    id: 'M2',
    tier: 'URGENT',
    label: 'Weight loss plus',
    reason: 'Unplanned weight loss with constant night pain, sweats, or longer pain past 50 needs tests today.',
    sources: ['S10', 'S14'],
    when: all(
      flag('weight-loss'),
      any(
        flag('night-pain-constant'),
        all(age({ atLeast: 50 }), number('pain-duration-weeks', { above: 4 })),
        nightSweats,
      ),
    ),
    examples: {
      fires: [
        { answers: { 'weight-loss': 'unplanned', 'night-pain': 'constant' }, tier: 'URGENT' },
        { subject: { age: 50 }, answers: { 'weight-loss': 'unplanned', 'pain-duration-weeks': 4.1 } },
        { answers: { 'weight-loss': 'unplanned', 'night-sweats': 'yes' } },
      ],
      doesNotFire: [
        { subject: { age: 50 }, answers: { 'weight-loss': 'unplanned', 'pain-duration-weeks': 4 } },
        { subject: { age: 49 }, answers: { 'weight-loss': 'unplanned', 'pain-duration-weeks': 9 } },
        { answers: { 'weight-loss': 'unsure', 'night-sweats': 'yes' } },
      ],
    },
  }),
  combination({
    id: 'T1',
    tier: 'SOON',
    label: 'Lasting thoracic pain',
    reason: 'Pain between the shoulder blades past 50, or for four weeks, deserves an examination.',
    sources: ['S9', 'S14'],
    when: all(flag('thoracic-pain'), any(age({ atLeast: 50 }), number('pain-duration-weeks', { atLeast: 4 }))),
    examples: {
      fires: [
        { subject: { age: 50 }, answers: { 'pain-sites': ['upper-back'] }, tier: 'SOON' },
        { answers: { 'pain-sites': ['upper-back'], 'pain-duration-weeks': 4 } },
      ],
      doesNotFire: [
        { subject: { age: 49 }, answers: { 'pain-sites': ['upper-back'], 'pain-duration-weeks': 3.9 } },
        { subject: { age: 70 }, answers: { 'pain-sites': ['low-back-left'] } },
      ],
    },
  }),
]
