import { age, all, any, flag } from '@/lib/intake/condition'
import { combination, type KeelCombination } from '../../../define-rule'
import { mayHaveSpread, nightSweats } from './cancer-signs'
import { lasted } from './pain-signs'

/** A cancer that seldom goes to bone, found long ago and no longer treated. */
const longPastBowel = {
  'cancer-history': 'yes',
  'cancer-type': 'bowel',
  'cancer-under-treatment': 'no',
  'cancer-years-ago': 11,
}

export const cancerCombinations: readonly KeelCombination[] = [
  combination({
    id: 'M1',
    tier: 'URGENT',
    label: 'Possible spinal spread',
    reason: 'A past cancer with this kind of pain may be spinal spread; of one long past it takes two signs.',
    sources: ['S9', 'S12', 'S13'],
    when: mayHaveSpread,
    examples: {
      fires: [
        { answers: { 'cancer-history': 'yes', 'cancer-type': 'breast', trend: 'worse' }, tier: 'URGENT' },
        { answers: { 'cancer-history': 'yes', 'cancer-under-treatment': 'yes', 'pain-now': 7 } },
        { answers: { ...longPastBowel, 'cancer-under-treatment': 'unsure', 'pain-now': 7 } },
        { answers: { 'cancer-history': 'yes', 'cancer-type': 'lung', 'worse-with': ['coughing'] } },
        { answers: { 'cancer-history': 'yes', 'cancer-type': 'kidney', 'pain-sites': ['mid-back'] } },
        { answers: { 'cancer-history': 'yes', 'cancer-type': 'prostate', 'pain-sites': ['neck'] } },
        { answers: { 'cancer-history': 'yes', 'cancer-type': 'thyroid', 'neuro-numb-one': 'long' } },
        { answers: { ...longPastBowel, 'cancer-years-ago': 10, trend: 'worse' } },
        { answers: { 'cancer-history': 'yes', 'cancer-type': 'bowel', trend: 'worse' } },
        { answers: { ...longPastBowel, trend: 'worse', 'band-pain': 'yes' } },
      ],
      doesNotFire: [
        { answers: { ...longPastBowel, trend: 'worse' } },
        { answers: { ...longPastBowel, 'pain-sites': ['neck', 'upper-back', 'mid-back'] } },
        { answers: { 'cancer-history': 'yes', 'cancer-type': 'breast', trend: 'same', 'pain-now': 6 } },
        { answers: { 'cancer-history': 'yes', 'cancer-type': 'breast', 'night-pain': 'unsure' } },
        { answers: { 'cancer-history': 'yes', 'cancer-type': 'basal-cell-skin', trend: 'worse', 'pain-now': 9 } },
        { answers: { 'cancer-history': 'unsure', trend: 'worse', 'pain-now': 9 } },
      ],
    },
  }),
  combination({
    id: 'M2',
    tier: 'URGENT',
    label: 'Possible hidden cancer',
    reason: 'Unplanned weight loss with constant night pain, sweats, or longer pain past 50 needs tests today.',
    sources: ['S10', 'S14'],
    when: all(
      flag('weight-loss'),
      any(flag('night-pain-constant'), all(age({ atLeast: 50 }), lasted({ above: 4 })), nightSweats),
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
    reason: 'Pain in the upper or middle back past 50, or for four weeks, deserves an examination.',
    sources: ['S9', 'S14'],
    when: all(flag('thoracic-pain'), any(age({ atLeast: 50 }), lasted({ atLeast: 4 }))),
    examples: {
      fires: [
        { subject: { age: 50 }, answers: { 'pain-sites': ['upper-back'] }, tier: 'SOON' },
        { answers: { 'pain-sites': ['mid-back'], 'pain-duration-weeks': 4 } },
      ],
      doesNotFire: [
        { subject: { age: 49 }, answers: { 'pain-sites': ['upper-back'], 'pain-duration-weeks': 3.9 } },
        { subject: { age: 70 }, answers: { 'pain-sites': ['low-back-left'] } },
      ],
    },
  }),
]
