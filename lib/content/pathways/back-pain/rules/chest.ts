import { all, any, holds, is, unless } from '@/lib/intake/condition'
import { flagRule, type KeelFlag, yesNoFlag } from '../../../define-rule'
import { isRecent, isSudden, isWorse, lasted } from './pain-signs'

/** Each of it said: what was passed over calms nothing. */
const isLongExaminedAndUnchanged = all(
  is('assessed-before', 'yes'),
  lasted({ atLeast: 12 }),
  any(is('trend', 'same'), is('trend', 'better')),
  any(is('onset', 'gradual'), is('onset', 'after-activity'), is('onset', 'after-injury')),
)

/** The heart, the lungs and the large vessels. */
export const chestFlags: readonly KeelFlag[] = [
  yesNoFlag({
    id: 'faint-clammy',
    tier: 'EMERGENCY',
    advice: 'ambulance',
    label: 'Faint or clammy',
    reason: 'Cold, clammy, grey or faint now may be shock from a bleed, the heart or an infection.',
    sources: ['S22', 'K'],
  }),
  yesNoFlag({
    id: 'chest-tearing',
    tier: 'EMERGENCY',
    advice: 'ambulance',
    label: 'Chest, tearing pain',
    reason: 'Chest pain, tearing pain or breathlessness may be the heart, the lungs or the aorta.',
    sources: ['S3d', 'S23'],
  }),
  yesNoFlag({
    id: 'chest-spread',
    tier: 'EMERGENCY',
    advice: 'ambulance',
    label: 'Possible heart pain',
    reason: 'Pain that spreads to jaw, neck or arm, or comes with effort and eases with rest, may be the heart.',
    sources: ['K'],
  }),
  yesNoFlag({
    id: 'aaa-sudden',
    tier: 'EMERGENCY',
    advice: 'ambulance',
    label: 'Possible ruptured aneurysm',
    reason: 'Sudden severe pain with a faint or a pulsing abdomen may be a ruptured aortic aneurysm.',
    sources: ['S22'],
  }),
  flagRule({
    id: 'aaa-known',
    label: 'Known aneurysm',
    reason: 'Back pain with a known aneurysm may mean that it is leaking, above all where it is new, worse or sudden.',
    sources: ['S22'],
    grades: [
      {
        when: all(is('aaa-known', 'yes'), any(isRecent({ below: 12 }), isWorse, isSudden)),
        tier: 'EMERGENCY',
        reason: 'New, worse or sudden back pain with a known aneurysm may mean that it is leaking.',
      },
      {
        when: all(is('aaa-known', 'yes'), unless(isLongExaminedAndUnchanged)),
        tier: 'URGENT',
        reason: 'Back pain with a known aneurysm may mean that it is leaking, until somebody has examined it.',
      },
      {
        when: is('aaa-known', 'yes'),
        tier: 'SOON',
        reason: 'Back pain with a known aneurysm is looked at soon, also where it is long, examined and unchanged.',
      },
    ],
    unsure: [{ item: 'aaa-known', as: 'yes', tier: 'URGENT' }],
    examples: {
      fires: [
        { answers: { 'aaa-known': 'yes', 'pain-duration-weeks': 11.9 }, tier: 'EMERGENCY' },
        { answers: { 'aaa-known': 'yes', 'pain-duration-weeks': 12, trend: 'worse' }, tier: 'EMERGENCY' },
        {
          answers: { 'aaa-known': 'yes', 'pain-duration-weeks': 60, onset: 'sudden', 'assessed-before': 'yes' },
          tier: 'EMERGENCY',
        },
        { answers: { 'aaa-known': 'yes', 'pain-duration-weeks': 12, trend: 'same', onset: 'gradual' }, tier: 'URGENT' },
        {
          answers: { 'aaa-known': 'yes', 'pain-duration-weeks': 12, trend: 'same', 'assessed-before': 'unsure' },
          tier: 'URGENT',
        },
        {
          answers: {
            'aaa-known': 'yes',
            'pain-duration-weeks': 12,
            trend: 'same',
            onset: 'gradual',
            'assessed-before': 'yes',
          },
          tier: 'SOON',
        },
        {
          answers: { 'aaa-known': 'yes', 'pain-duration-weeks': 12, trend: 'same', 'assessed-before': 'yes' },
          tier: 'URGENT',
        },
        { answers: { 'aaa-known': 'yes', onset: 'gradual', trend: 'same', 'assessed-before': 'yes' }, tier: 'URGENT' },
        {
          answers: { 'aaa-known': 'yes', onset: 'gradual', trend: 'same', 'assessed-before': 'yes' },
          isSent: true,
          tier: 'EMERGENCY',
        },
        { answers: { 'aaa-known': 'unsure', 'pain-duration-weeks': 1 }, tier: 'URGENT' },
        { answers: { 'aaa-known': 'unsure', 'pain-duration-weeks': 60, 'assessed-before': 'yes' }, tier: 'URGENT' },
      ],
      doesNotFire: [{ answers: { 'aaa-known': 'no', 'pain-duration-weeks': 1 } }, { answers: {} }],
    },
  }),
  yesNoFlag({
    id: 'breath-pain',
    tier: 'URGENT',
    label: 'Pain on breathing',
    reason: 'Pain on breathing in, or coughed-up blood, may be a clot in the lung or pneumonia.',
    sources: ['K'],
  }),
  yesNoFlag({
    id: 'leg-clot',
    tier: 'URGENT',
    label: 'Swollen leg',
    reason: 'One swollen, warm or sore leg may hold a clot.',
    sources: ['K'],
  }),
  yesNoFlag({
    id: 'recent-clot-risk',
    tier: null,
    label: 'Recent clot risk',
    reason: 'A recent operation, cast, time in bed or long journey makes a clot likelier.',
    sources: ['K'],
  }),
  flagRule({
    id: 'blood-thinner',
    label: 'Blood thinner',
    reason: 'A blood thinner matters with an injury or a nerve sign, and with anti-inflammatory tablets.',
    sources: ['K'],
    grades: [
      {
        when: all(is('blood-thinner', 'yes'), holds('medicines', 'nsaid')),
        tier: 'SOON',
        reason: 'A blood thinner matters together with anti-inflammatory tablets.',
      },
      {
        when: is('blood-thinner', 'yes'),
        tier: null,
        reason: 'A blood thinner matters with an injury or a nerve sign.',
      },
    ],
    unsure: [{ item: 'blood-thinner', as: 'yes' }],
    examples: {
      fires: [
        { answers: { 'blood-thinner': 'yes', medicines: ['nsaid', 'anticoagulant'] }, tier: 'SOON' },
        { answers: { 'blood-thinner': 'yes' }, tier: null },
        { answers: { 'blood-thinner': 'unsure' }, tier: null },
      ],
      doesNotFire: [{ answers: { 'blood-thinner': 'no', medicines: ['nsaid'] } }],
    },
  }),
]
