import { age, all, any, flag, holds, is, unless } from '@/lib/intake/condition'
import { combination, type KeelCombination } from '../../../define-rule'
import { hasHadCancer } from './cancer-signs'
import { hasGivenBirth, mayBePregnant } from './pregnancy-signs'
import { isNotFromMovement, isRecent, isSevereNow, isStrongNow, isSudden, isWorse, wasSevere } from './pain-signs'

const tummy = holds('pain-sites', 'tummy')

/** A tear of the aorta comes without a cause; a strained back has one (S23). */
const hadACause = holds('mechanism', 'lift', 'bend', 'twist', 'cough-or-sneeze', 'fall', 'sport', 'new-activity')
const suddenAndSevereAbove = all(
  isSudden,
  wasSevere,
  isRecent({ below: 6 }),
  holds('pain-sites', 'upper-back', 'mid-back'),
)

const stab = { onset: 'sudden', 'pain-duration-weeks': 5.9, 'pain-sites': ['mid-back'] }

export const chestCombinations: readonly KeelCombination[] = [
  combination({
    id: 'A1',
    tier: 'EMERGENCY',
    advice: 'ambulance',
    label: 'Aneurysm risk',
    reason: 'Sudden pain unrelated to movement past 60, with smoking or high blood pressure, may be an aneurysm.',
    sources: ['S22'],
    when: all(
      age({ atLeast: 60 }),
      any(is('smoking', 'former', 'current'), is('high-blood-pressure', 'yes')),
      isSudden,
      isNotFromMovement,
    ),
    examples: {
      fires: [
        {
          subject: { age: 60 },
          answers: { smoking: 'former', onset: 'sudden', 'pain-changes-with-movement': 'no' },
          tier: 'EMERGENCY',
        },
        {
          subject: { age: 70 },
          answers: { 'high-blood-pressure': 'yes', onset: 'sudden', 'pain-changes-with-movement': 'unsure' },
        },
        { subject: { age: 70 }, answers: { smoking: 'current', onset: 'sudden' }, isSent: true, tier: 'EMERGENCY' },
      ],
      doesNotFire: [
        { subject: { age: 59 }, answers: { smoking: 'current', onset: 'sudden', 'pain-changes-with-movement': 'no' } },
        { subject: { age: 70 }, answers: { smoking: 'never', onset: 'sudden', 'pain-changes-with-movement': 'no' } },
        { subject: { age: 70 }, answers: { smoking: 'current', onset: 'sudden', 'pain-changes-with-movement': 'yes' } },
        { subject: { age: 70 }, answers: { smoking: 'current', onset: 'sudden' } },
        {
          subject: { age: 70 },
          answers: { smoking: 'current', onset: 'sudden', 'pain-changes-with-movement': 'yes' },
          isSent: true,
        },
        { subject: { age: 70 }, answers: { smoking: 'current', onset: 'gradual', 'pain-changes-with-movement': 'no' } },
      ],
    },
  }),
  combination({
    id: 'A2',
    tier: 'URGENT',
    label: 'Sudden thoracic pain',
    reason: 'Sudden, very strong pain in the upper or middle back may be a tear of the aorta.',
    sources: ['S23', 'K'],
    when: suddenAndSevereAbove,
    graver: {
      when: all(
        suddenAndSevereAbove,
        any(isNotFromMovement, is('high-blood-pressure', 'yes'), all(age({ atLeast: 40 }), unless(hadACause))),
      ),
      tier: 'EMERGENCY',
    },
    examples: {
      fires: [
        { subject: { age: 39 }, answers: { ...stab, 'pain-worst': 8, 'pain-now': 2 }, tier: 'URGENT' },
        { subject: { age: 40 }, answers: { ...stab, 'pain-now': 8, mechanism: ['none'] }, tier: 'EMERGENCY' },
        { subject: { age: 40 }, answers: { ...stab, 'pain-now': 8, mechanism: ['long-sitting'] }, tier: 'EMERGENCY' },
        { subject: { age: 40 }, answers: { ...stab, 'pain-now': 8, mechanism: ['twist'] }, tier: 'URGENT' },
        {
          subject: { age: 20 },
          answers: { ...stab, 'pain-now': 8, 'pain-changes-with-movement': 'unsure' },
          tier: 'EMERGENCY',
        },
        { subject: { age: 20 }, answers: { ...stab, 'pain-now': 8 }, isSent: true, tier: 'EMERGENCY' },
        {
          subject: { age: 20 },
          answers: { ...stab, 'pain-now': 8, 'pain-changes-with-movement': 'yes' },
          isSent: true,
          tier: 'URGENT',
        },
        {
          subject: { age: 20 },
          answers: { ...stab, 'pain-worst': 8, 'high-blood-pressure': 'yes', mechanism: ['lift'] },
          tier: 'EMERGENCY',
        },
      ],
      doesNotFire: [
        { answers: { ...stab, 'pain-now': 7, 'pain-worst': 7 } },
        { answers: { ...stab, 'pain-now': 9, 'pain-duration-weeks': 6 } },
        { answers: { ...stab, 'pain-now': 9, onset: 'after-activity' } },
        { answers: { ...stab, 'pain-now': 9, 'pain-sites': ['low-back-left', 'neck'] } },
      ],
    },
  }),
  combination({
    id: 'A3',
    tier: 'URGENT',
    label: 'Tummy, back pain',
    reason: 'Pain in the tummy and the back may come from the aorta or another organ, above all past 60.',
    sources: ['S22', 'K'],
    when: all(tummy, any(age({ atLeast: 60 }), isSevereNow)),
    graver: {
      when: all(tummy, age({ atLeast: 60 }), any(isSudden, isSevereNow)),
      tier: 'EMERGENCY',
      reason: 'Sudden or very strong pain in the tummy and the back past 60 may come from the aorta.',
    },
    examples: {
      fires: [
        { subject: { age: 60 }, answers: { 'pain-sites': ['tummy'], onset: 'gradual', 'pain-now': 7 }, tier: 'URGENT' },
        { subject: { age: 60 }, answers: { 'pain-sites': ['tummy'], onset: 'sudden' }, tier: 'EMERGENCY' },
        { subject: { age: 60 }, answers: { 'pain-sites': ['tummy'], 'pain-now': 8 }, tier: 'EMERGENCY' },
        { subject: { age: 59 }, answers: { 'pain-sites': ['tummy'], onset: 'sudden', 'pain-now': 8 }, tier: 'URGENT' },
      ],
      doesNotFire: [
        { subject: { age: 59 }, answers: { 'pain-sites': ['tummy'], onset: 'sudden', 'pain-now': 7 } },
        { subject: { age: 70 }, answers: { 'pain-sites': ['groin'], 'pain-now': 9 } },
      ],
    },
  }),
  combination({
    id: 'A4',
    tier: 'URGENT',
    label: 'New severe, 60+',
    reason:
      'From 60 on, strong pain of two weeks or less that came at once or grows is not taken for a strain by phone.',
    sources: ['S22', 'K'],
    when: all(age({ atLeast: 60 }), isRecent({ atMost: 2 }), any(all(isSudden, wasSevere), all(isWorse, isStrongNow))),
    examples: {
      fires: [
        {
          subject: { age: 60 },
          answers: { 'pain-duration-weeks': 2, onset: 'sudden', 'pain-worst': 8 },
          tier: 'URGENT',
        },
        { subject: { age: 60 }, answers: { 'pain-duration-weeks': 0.1, trend: 'worse', 'pain-now': 7 } },
      ],
      doesNotFire: [
        { subject: { age: 59 }, answers: { 'pain-duration-weeks': 1, onset: 'sudden', 'pain-now': 9 } },
        { subject: { age: 60 }, answers: { 'pain-duration-weeks': 2.1, onset: 'sudden', 'pain-now': 9 } },
        {
          subject: { age: 60 },
          answers: { 'pain-duration-weeks': 1, onset: 'sudden', 'pain-now': 7, 'pain-worst': 7 },
        },
        { subject: { age: 60 }, answers: { 'pain-duration-weeks': 1, trend: 'worse', 'pain-now': 6, 'pain-worst': 9 } },
      ],
    },
  }),
  combination({
    id: 'A6',
    tier: 'URGENT',
    label: 'Severe thoracic, 60+',
    reason: 'From 60 on, very strong pain between the shoulder blades may be the aorta, the heart or a fracture.',
    sources: ['S23', 'K'],
    when: all(age({ atLeast: 60 }), holds('pain-sites', 'upper-back'), isSevereNow),
    examples: {
      fires: [{ subject: { age: 60 }, answers: { 'pain-sites': ['upper-back'], 'pain-now': 8 }, tier: 'URGENT' }],
      doesNotFire: [
        { subject: { age: 59 }, answers: { 'pain-sites': ['upper-back'], 'pain-now': 9 } },
        { subject: { age: 60 }, answers: { 'pain-sites': ['mid-back'], 'pain-now': 9 } },
        { subject: { age: 60 }, answers: { 'pain-sites': ['upper-back'], 'pain-now': 7, 'pain-worst': 10 } },
      ],
    },
  }),
  combination({
    id: 'P1',
    tier: 'EMERGENCY',
    label: 'Lung clot risk',
    reason: 'Pain on breathing in with a cause for a clot may be a clot in the lung.',
    sources: ['K'],
    when: all(
      flag('breath-pain'),
      any(flag('leg-clot'), flag('recent-clot-risk'), mayBePregnant, hasGivenBirth, hasHadCancer),
    ),
    examples: {
      fires: [
        { answers: { 'breath-pain': 'yes', 'leg-clot': 'yes' }, tier: 'EMERGENCY' },
        { answers: { 'breath-pain': 'yes', 'recent-clot-risk': 'yes' } },
        { answers: { 'breath-pain': 'yes', pregnancy: 'yes' } },
        { answers: { 'breath-pain': 'yes', pregnancy: 'birth-12-weeks' } },
        { answers: { 'breath-pain': 'yes', 'cancer-history': 'yes' } },
      ],
      doesNotFire: [
        { answers: { 'breath-pain': 'unsure', 'leg-clot': 'yes' } },
        { answers: { 'breath-pain': 'yes', 'recent-clot-risk': 'unsure', pregnancy: 'no' } },
        { answers: { 'breath-pain': 'yes', 'cancer-history': 'yes', 'cancer-type': 'basal-cell-skin' } },
      ],
    },
  }),
]
