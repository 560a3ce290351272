import { all, any, is, unless } from '@/lib/intake/condition'
import { oneBelow, type Tier } from '@/lib/triage/urgency'
import { flagRule, type KeelFlag } from '../../../define-rule'
import { pelvicSigns } from '../intake/nerves'
import { isAnyPresent, isPresent } from './nerve-signs'
import { examinedAndNotWorse, isSevereNow, lasted } from './pain-signs'

type Sign = Pick<KeelFlag, 'id' | 'label' | 'reason'>

type Timed = Sign & Pick<KeelFlag, 'sources'> & { readonly tiers: readonly [newTier: Tier, recent: Tier, long: Tier] }

/** A sign whose tier is said by when it began, whatever else there is. */
const timed = ({ tiers: [newTier, recent, long], ...sign }: Timed): KeelFlag =>
  flagRule({
    ...sign,
    grades: [
      { when: is(sign.id, 'new'), tier: newTier },
      { when: is(sign.id, 'recent'), tier: recent },
      { when: is(sign.id, 'long'), tier: long },
    ],
    unsure: [{ item: sign.id, as: 'new' }],
    examples: {
      fires: [
        { answers: { [sign.id]: 'new' }, tier: newTier },
        { answers: { [sign.id]: 'recent' }, tier: recent },
        { answers: { [sign.id]: 'long', 'assessed-before': 'yes', trend: 'same' }, tier: long },
        { answers: { [sign.id]: 'unsure' }, tier: oneBelow(newTier) },
      ],
      doesNotFire: [{ answers: { [sign.id]: 'no' } }, { answers: {} }],
    },
  })

export const nerveFlags: readonly KeelFlag[] = [
  timed({
    id: 'ces-both-legs',
    tiers: ['EMERGENCY', 'URGENT', 'SOON'],
    label: 'Both legs affected',
    reason: 'Pain that runs down, tingling or numbness in both legs raises the chance of a large central disc.',
    sources: ['S1', 'S5b', 'S5c'],
  }),
  flagRule({
    id: 'neuro-weak-both',
    label: 'Both legs weak',
    reason: 'Weakness of both legs suggests pressure on the cord or the cauda equina.',
    sources: ['S1', 'S3', 'S5'],
    grades: [
      { when: is('neuro-weak-both', 'new'), tier: 'EMERGENCY' },
      {
        when: any(is('neuro-weak-both', 'recent'), all(is('neuro-weak-both', 'long'), unless(examinedAndNotWorse))),
        tier: 'URGENT',
      },
      { when: is('neuro-weak-both', 'long'), tier: 'SOON' },
    ],
    unsure: [{ item: 'neuro-weak-both', as: 'new' }],
    examples: {
      fires: [
        { answers: { 'neuro-weak-both': 'new' }, tier: 'EMERGENCY' },
        { answers: { 'neuro-weak-both': 'recent', 'assessed-before': 'yes', trend: 'same' }, tier: 'URGENT' },
        { answers: { 'neuro-weak-both': 'long' }, tier: 'URGENT' },
        { answers: { 'neuro-weak-both': 'long', 'assessed-before': 'yes', trend: 'worse' }, tier: 'URGENT' },
        { answers: { 'neuro-weak-both': 'long', 'assessed-before': 'unsure', trend: 'same' }, tier: 'URGENT' },
        { answers: { 'neuro-weak-both': 'long', 'assessed-before': 'yes', trend: 'same' }, tier: 'SOON' },
        { answers: { 'neuro-weak-both': 'long', 'assessed-before': 'yes', trend: 'better' }, tier: 'SOON' },
        { answers: { 'neuro-weak-both': 'unsure' }, tier: 'URGENT' },
      ],
      doesNotFire: [{ answers: { 'neuro-weak-both': 'no' } }],
    },
  }),
  timed({
    id: 'neuro-weak-one',
    tiers: ['URGENT', 'SOON', 'SOON'],
    label: 'Leg weakness',
    reason: 'A weak leg or dragging foot is a motor deficit; a foot drop needs an early opinion.',
    sources: ['S1', 'S3', 'S3c', 'S5'],
  }),
  timed({
    id: 'neuro-gait',
    tiers: ['EMERGENCY', 'URGENT', 'SOON'],
    label: 'Unsteady walking',
    reason: 'Legs that do not obey, or give way for more than pain, can be the first sign of pressure on the cord.',
    sources: ['S1', 'S9'],
  }),
  timed({
    id: 'arms-hands',
    tiers: ['URGENT', 'URGENT', 'SOON'],
    label: 'Numb, clumsy hands',
    reason: 'Numb, weak or clumsy hands can come from pressure on the spinal cord in the neck.',
    sources: ['S9', 'K'],
  }),
  flagRule({
    id: 'neuro-numb-one',
    label: 'One-leg nerve pain',
    reason: 'One-sided sciatica is common and mostly settles; long-lasting or severe pain deserves a visit.',
    sources: ['S6'],
    // "Four weeks or more" is read from the pain's length and from a leg sign of over three months alike (S6).
    grades: [
      {
        when: all(isPresent('neuro-numb-one'), any(lasted({ atLeast: 4 }), is('neuro-numb-one', 'long'), isSevereNow)),
        tier: 'SOON',
        reason: 'Sciatica that is long-lasting or severe deserves a visit.',
      },
      { when: isPresent('neuro-numb-one'), tier: null, reason: 'One-sided sciatica is common and mostly settles.' },
    ],
    unsure: [{ item: 'neuro-numb-one', as: 'new' }],
    examples: {
      fires: [
        { answers: { 'neuro-numb-one': 'new', 'pain-duration-weeks': 1 }, tier: null },
        { answers: { 'neuro-numb-one': 'recent', 'pain-duration-weeks': 4 }, tier: 'SOON' },
        { answers: { 'neuro-numb-one': 'new', 'pain-now': 8 }, tier: 'SOON' },
        { answers: { 'neuro-numb-one': 'long' }, tier: 'SOON' },
        { answers: { 'neuro-numb-one': 'unsure' }, tier: null },
      ],
      doesNotFire: [{ answers: { 'neuro-numb-one': 'no', 'pain-now': 9, 'pain-duration-weeks': 9 } }],
    },
  }),
  flagRule({
    id: 'constipation-only',
    label: 'Constipation only',
    reason: 'Constipation alone, often from codeine, is not a cauda equina sign.',
    sources: ['S3b'],
    grades: [{ when: all(is('constipation', 'yes'), unless(isAnyPresent(pelvicSigns))), tier: null }],
    unsure: [{ item: 'constipation', as: 'yes' }],
    examples: {
      fires: [
        { answers: { constipation: 'yes' }, tier: null },
        { answers: { constipation: 'unsure' }, tier: null },
      ],
      doesNotFire: [{ answers: { constipation: 'no' } }, { answers: { constipation: 'yes', 'ces-bowel': 'recent' } }],
    },
  }),
]
