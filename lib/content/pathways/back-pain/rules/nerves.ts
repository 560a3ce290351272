import { all, any, is, number, unless } from '@/lib/intake/condition'
import { flagRule, type KeelFlag } from '../../../define-rule'
import { isAnyPresent, isPresent, pelvicSigns } from './nerve-signs'

type Sign = Pick<KeelFlag, 'id' | 'label' | 'reason'>

const pelvic = ({ id, ...sign }: Sign): KeelFlag =>
  flagRule({
    id,
    ...sign,
    sources: ['S1', 'S2', 'S3', 'S5', 'S5d'],
    grades: [
      { when: is(id, 'new'), tier: 'EMERGENCY' },
      { when: is(id, 'recent'), tier: 'URGENT' },
      { when: all(is(id, 'long'), unless(is('ces-checked', 'yes'))), tier: 'SOON' },
      { when: is(id, 'long'), tier: null },
    ],
    unsure: [{ item: id, as: 'new' }],
    examples: {
      fires: [
        { answers: { [id]: 'new' }, tier: 'EMERGENCY' },
        { answers: { [id]: 'recent' }, tier: 'URGENT' },
        { answers: { [id]: 'long' }, tier: 'SOON' },
        { answers: { [id]: 'long', 'ces-checked': 'unsure' }, tier: 'SOON' },
        { answers: { [id]: 'long', 'ces-checked': 'yes' }, tier: null },
        { answers: { [id]: 'unsure' }, tier: 'URGENT' },
      ],
      doesNotFire: [{ answers: { [id]: 'no', 'ces-checked': 'no' } }],
    },
  })

const pelvicFlags = [
  pelvic({
    id: 'ces-retention',
    label: 'Cannot pass urine',
    reason: 'Trouble starting to pass urine can be an early sign of cauda equina compression.',
  }),
  pelvic({
    id: 'ces-flow-feeling',
    label: 'Urinary feeling changed',
    reason: 'Lost awareness of filling or flow points to the nerves of the bladder.',
  }),
  pelvic({
    id: 'ces-bladder-leak',
    label: 'Leaks urine',
    reason: 'Loss of bladder control with back pain needs cauda equina compression ruled out.',
  }),
  pelvic({
    id: 'ces-bowel',
    label: 'Bowel control lost',
    reason: 'Leaking stool, or not feeling the need to go, can be a sign of cauda equina compression.',
  }),
  pelvic({
    id: 'ces-saddle',
    label: 'Saddle numbness',
    reason: 'Numbness in the saddle area suggests pressure on the lowest nerve roots.',
  }),
  pelvic({
    id: 'ces-sexual',
    label: 'Sexual feeling lost',
    reason: 'New loss of sexual feeling or function can come from the sacral nerves.',
  }),
]

const weakness = (sign: Sign & { readonly newTier: 'EMERGENCY' | 'URGENT'; readonly olderTier: 'URGENT' | 'SOON' }) => {
  const { id, newTier, olderTier, ...words } = sign
  return flagRule({
    id,
    ...words,
    sources: ['S1', 'S3', 'S3c', 'S5'],
    grades: [
      { when: is(id, 'new'), tier: newTier },
      { when: is(id, 'recent', 'long'), tier: olderTier },
    ],
    unsure: [{ item: id, as: 'new' }],
    examples: {
      fires: [
        { answers: { [id]: 'new' }, tier: newTier },
        { answers: { [id]: 'recent' }, tier: olderTier },
        { answers: { [id]: 'long' }, tier: olderTier },
        { answers: { [id]: 'unsure' }, tier: newTier === 'EMERGENCY' ? 'URGENT' : 'SOON' },
      ],
      doesNotFire: [{ answers: { [id]: 'no' } }],
    },
  })
}

export const nerveFlags: readonly KeelFlag[] = [
  ...pelvicFlags,
  flagRule({
    id: 'ces-both-legs',
    label: 'Both legs affected',
    reason: 'Pain, tingling or numbness in both legs raises the chance of a large central disc.',
    sources: ['S1', 'S5b', 'S5c'],
    grades: [
      { when: is('ces-both-legs', 'new'), tier: 'EMERGENCY' },
      { when: is('ces-both-legs', 'recent'), tier: 'URGENT' },
      { when: is('ces-both-legs', 'long'), tier: 'SOON' },
    ],
    unsure: [{ item: 'ces-both-legs', as: 'new' }],
    examples: {
      fires: [
        { answers: { 'ces-both-legs': 'new' }, tier: 'EMERGENCY' },
        { answers: { 'ces-both-legs': 'recent' }, tier: 'URGENT' },
        { answers: { 'ces-both-legs': 'long', 'ces-checked': 'yes' }, tier: 'SOON' },
        { answers: { 'ces-both-legs': 'unsure' }, tier: 'URGENT' },
      ],
      doesNotFire: [{ answers: { 'ces-both-legs': 'no' } }],
    },
  }),
  weakness({
    id: 'neuro-weak-both',
    newTier: 'EMERGENCY',
    olderTier: 'URGENT',
    label: 'Both legs weak',
    reason: 'Weakness of both legs suggests pressure on the cord or the cauda equina.',
  }),
  weakness({
    id: 'neuro-weak-one',
    newTier: 'URGENT',
    olderTier: 'SOON',
    label: 'Leg weakness',
    reason: 'A weak leg or dragging foot is a motor deficit; a foot drop needs an early opinion.',
  }),
  weakness({
    id: 'neuro-gait',
    newTier: 'URGENT',
    olderTier: 'SOON',
    label: 'Unsteady walking',
    reason: 'Unsteady walking can be the first sign of pressure on the spinal cord.',
  }),
  flagRule({
    id: 'neuro-numb-one',
    label: 'One-leg nerve pain',
    reason: 'One-sided sciatica is common and mostly settles; long-lasting or severe pain deserves a visit.',
    sources: ['S6'],
    // "Four weeks or more" is read from the pain's length and from a leg sign of over three months alike (S6).
    grades: [
      {
        when: all(
          isPresent('neuro-numb-one'),
          any(
            number('pain-duration-weeks', { atLeast: 4 }),
            is('neuro-numb-one', 'long'),
            number('pain-now', { atLeast: 8 }),
          ),
        ),
        tier: 'SOON',
      },
      { when: isPresent('neuro-numb-one'), tier: null },
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
