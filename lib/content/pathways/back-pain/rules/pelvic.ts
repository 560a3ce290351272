import { all, is, unless } from '@/lib/intake/condition'
import { flagRule, type KeelFlag } from '../../../define-rule'

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

/** Signs of the bladder, the bowel and the saddle. */
export const pelvicFlags: readonly KeelFlag[] = [
  pelvic({
    id: 'ces-retention',
    label: 'Trouble passing urine',
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
