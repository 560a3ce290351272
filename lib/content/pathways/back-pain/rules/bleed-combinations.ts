import { all, any, flag, holds, is } from '@/lib/intake/condition'
import { combination, type KeelCombination } from '../../../define-rule'
import { isPresent } from './nerve-signs'
import { isRecent, isStrongNow, isSudden } from './pain-signs'

/** Where a bleed into the muscle behind the belly is felt. */
const bleedSites = holds('pain-sites', 'groin', 'thigh-left', 'thigh-right', 'tummy')

/** A blood thinner turns a plain pain into a possible bleed. */
export const bleedCombinations: readonly KeelCombination[] = [
  combination({
    id: 'B1',
    tier: 'EMERGENCY',
    label: 'Possible spinal bleed',
    reason: 'Sudden strong pain on a blood thinner may be a bleed by the spine or behind the belly.',
    sources: ['S11', 'K'],
    when: all(flag('blood-thinner'), isSudden, isStrongNow, isRecent({ below: 6 })),
    examples: {
      fires: [
        {
          answers: { 'blood-thinner': 'yes', onset: 'sudden', 'pain-now': 7, 'pain-duration-weeks': 5.9 },
          tier: 'EMERGENCY',
        },
      ],
      doesNotFire: [
        { answers: { 'blood-thinner': 'yes', onset: 'sudden', 'pain-now': 7, 'pain-duration-weeks': 6 } },
        {
          answers: {
            'blood-thinner': 'yes',
            onset: 'sudden',
            'pain-now': 6,
            'pain-worst': 9,
            'pain-duration-weeks': 1,
          },
        },
        { answers: { 'blood-thinner': 'unsure', onset: 'sudden', 'pain-now': 9, 'pain-duration-weeks': 1 } },
        { answers: { 'blood-thinner': 'yes', onset: 'gradual', 'pain-now': 9, 'pain-duration-weeks': 1 } },
      ],
    },
  }),
  combination({
    id: 'B2',
    tier: 'URGENT',
    label: 'Possible nerve bleed',
    reason:
      'On a blood thinner, new pain down a leg, in the groin, thigh or tummy may be a bleed that presses a nerve.',
    sources: ['K'],
    when: all(flag('blood-thinner'), isRecent({ atMost: 6 }), any(isPresent('neuro-numb-one'), bleedSites)),
    examples: {
      fires: [
        { answers: { 'blood-thinner': 'yes', 'pain-duration-weeks': 6, 'neuro-numb-one': 'long' }, tier: 'URGENT' },
        { answers: { 'blood-thinner': 'yes', 'pain-duration-weeks': 1, 'pain-sites': ['groin'] } },
        { answers: { 'blood-thinner': 'yes', 'pain-duration-weeks': 1, 'pain-sites': ['thigh-right'] } },
        { answers: { 'blood-thinner': 'yes', 'pain-duration-weeks': 1, 'pain-sites': ['tummy'] } },
      ],
      doesNotFire: [
        { answers: { 'blood-thinner': 'yes', 'pain-duration-weeks': 6.1, 'pain-sites': ['groin'] } },
        { answers: { 'blood-thinner': 'yes', 'pain-duration-weeks': 1, 'pain-sites': ['buttock-left', 'calf-left'] } },
        { answers: { 'blood-thinner': 'yes', 'pain-duration-weeks': 1, 'neuro-numb-one': 'unsure' } },
      ],
    },
  }),
  combination({
    id: 'B3',
    tier: 'URGENT',
    label: 'New, blood thinner',
    reason:
      'Bleeds on a blood thinner have begun as plain sudden back pain, and as strong pain after a lift or a task.',
    sources: ['K'],
    reviewedOn: '2026-11-30',
    // Who lifted something says so, also where the pain came all at once: one answer hides the other.
    when: all(
      flag('blood-thinner'),
      isRecent({ below: 2 }),
      any(isSudden, all(is('onset', 'after-activity'), isStrongNow)),
    ),
    examples: {
      fires: [
        {
          answers: { 'blood-thinner': 'yes', onset: 'sudden', 'pain-now': 2, 'pain-duration-weeks': 1.9 },
          tier: 'URGENT',
        },
        {
          subject: { age: 72 },
          answers: { 'blood-thinner': 'yes', onset: 'after-activity', 'pain-now': 7, 'pain-duration-weeks': 0.3 },
          tier: 'URGENT',
        },
      ],
      doesNotFire: [
        { answers: { 'blood-thinner': 'yes', onset: 'sudden', 'pain-duration-weeks': 2 } },
        { answers: { 'blood-thinner': 'yes', onset: 'after-activity', 'pain-now': 6, 'pain-duration-weeks': 1 } },
        { answers: { 'blood-thinner': 'yes', onset: 'after-activity', 'pain-now': 9, 'pain-duration-weeks': 2 } },
        { answers: { 'blood-thinner': 'unsure', onset: 'sudden', 'pain-duration-weeks': 1 } },
      ],
    },
  }),
  combination({
    id: 'B4',
    tier: 'URGENT',
    label: 'Sudden, thinner unsure',
    reason: 'Sudden strong pain may be a bleed where nobody knows whether a blood thinner is taken: ask which tablets.',
    sources: ['S11', 'K'],
    reviewedOn: '2026-11-30',
    when: all(is('blood-thinner', 'unsure'), isSudden, isStrongNow, isRecent({ below: 6 })),
    examples: {
      fires: [
        {
          answers: { 'blood-thinner': 'unsure', onset: 'sudden', 'pain-now': 7, 'pain-duration-weeks': 5.9 },
          tier: 'URGENT',
        },
      ],
      doesNotFire: [
        { answers: { 'blood-thinner': 'unsure', onset: 'sudden', 'pain-now': 6, 'pain-duration-weeks': 1 } },
        { answers: { 'blood-thinner': 'unsure', onset: 'sudden', 'pain-now': 9, 'pain-duration-weeks': 6 } },
        { answers: { 'blood-thinner': 'unsure', onset: 'gradual', 'pain-now': 9, 'pain-duration-weeks': 1 } },
        { answers: { 'blood-thinner': 'no', onset: 'sudden', 'pain-now': 9, 'pain-duration-weeks': 1 } },
        { answers: { onset: 'sudden', 'pain-now': 9, 'pain-duration-weeks': 1 } },
      ],
    },
  }),
]
