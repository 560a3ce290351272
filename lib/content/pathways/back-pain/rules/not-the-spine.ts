import { age, all, any, flag, holds, is, unless } from '@/lib/intake/condition'
import type { Rule } from '@/lib/triage/rule'
import type { SourceCode } from '../../../sources'
import { hardToBear } from './course'
import { combination, flagRule, yesNoFlag } from '../../../define-rule'

/** "Could be" counts as pregnant where pregnancy makes things graver (S24). */
const mayBePregnant = is('pregnancy', 'yes', 'possible')
const earlySign = holds('early-pregnancy-signs', 'bleeding', 'one-sided-pain', 'shoulder-tip-pain', 'faint')
const lateSign = holds('late-pregnancy-signs', 'pains-come-and-go', 'blood-or-gush', 'baby-moves-less')

export const notTheSpineRules: readonly Rule<SourceCode>[] = [
  yesNoFlag({
    id: 'aaa-sudden',
    tier: 'EMERGENCY',
    label: 'Possible ruptured aneurysm',
    reason: 'Sudden severe pain with a faint or a pulsing abdomen may be a ruptured aortic aneurysm.',
    sources: ['S22'],
  }),
  yesNoFlag({
    id: 'aaa-known',
    tier: 'EMERGENCY',
    label: 'Known aneurysm',
    reason: 'Back pain with a known aneurysm may mean that it is leaking.',
    sources: ['S22'],
  }),
  yesNoFlag({
    id: 'chest-tearing',
    tier: 'EMERGENCY',
    label: 'Chest or tearing',
    reason: 'Chest pain, tearing pain or breathlessness may be the heart, the lungs or the aorta.',
    sources: ['S3d', 'S23'],
  }),
  yesNoFlag({
    id: 'pancreas',
    tier: 'EMERGENCY',
    label: 'Possible pancreatitis',
    reason: 'Severe upper abdominal pain through to the back with vomiting suggests pancreatitis.',
    sources: ['K'],
  }),
  yesNoFlag({
    id: 'kidney-infection',
    tier: 'URGENT',
    label: 'Possible kidney infection',
    reason: 'Flank pain with fever or burning urine suggests a kidney infection.',
    sources: ['K'],
  }),
  flagRule({
    id: 'kidney-stone',
    label: 'Possible kidney stone',
    reason: 'Pain in waves from side to groin suggests a stone; from 60 it can be an aneurysm instead.',
    sources: ['K', 'S22'],
    grades: [
      { when: all(is('kidney-stone', 'yes'), age({ atLeast: 60 })), tier: 'EMERGENCY' },
      { when: is('kidney-stone', 'yes'), tier: 'URGENT' },
    ],
    unsure: [{ item: 'kidney-stone', as: 'yes' }],
    examples: {
      fires: [
        { subject: { age: 59 }, answers: { 'kidney-stone': 'yes' }, tier: 'URGENT' },
        { subject: { age: 60 }, answers: { 'kidney-stone': 'yes' }, tier: 'EMERGENCY' },
        { subject: { age: 40 }, answers: { 'kidney-stone': 'unsure' }, tier: 'SOON' },
        { subject: { age: 60 }, answers: { 'kidney-stone': 'unsure' }, tier: 'URGENT' },
      ],
      doesNotFire: [{ subject: { age: 70 }, answers: { 'kidney-stone': 'no' } }],
    },
  }),
  flagRule({
    id: 'early-pregnancy',
    label: 'Early pregnancy sign',
    reason: 'Bleeding, one-sided or shoulder-tip pain, or a faint in early pregnancy may be ectopic.',
    sources: ['S24'],
    grades: [{ when: earlySign, tier: 'EMERGENCY' }],
    examples: {
      fires: [
        { answers: { pregnancy: 'possible', 'early-pregnancy-signs': ['faint'] }, tier: 'EMERGENCY' },
        { answers: { pregnancy: 'yes', 'early-pregnancy-signs': ['bleeding'] } },
      ],
      doesNotFire: [
        { answers: { pregnancy: 'yes', 'early-pregnancy-signs': ['none'] } },
        { answers: { pregnancy: 'no', 'early-pregnancy-signs': ['faint'] } },
      ],
    },
  }),
  flagRule({
    id: 'late-pregnancy',
    label: 'Late pregnancy sign',
    reason: 'Pains that come and go, blood, a gush, or less movement need the maternity unit now.',
    sources: ['K'],
    advice: 'maternity',
    grades: [{ when: lateSign, tier: 'EMERGENCY' }],
    examples: {
      fires: [
        {
          answers: { pregnancy: 'yes', 'pregnancy-weeks': 20, 'late-pregnancy-signs': ['baby-moves-less'] },
          tier: 'EMERGENCY',
        },
      ],
      doesNotFire: [
        { answers: { pregnancy: 'yes', 'pregnancy-weeks': 30, 'late-pregnancy-signs': ['none'] } },
        { answers: { pregnancy: 'yes', 'pregnancy-weeks': 19, 'late-pregnancy-signs': ['blood-or-gush'] } },
      ],
    },
  }),
  flagRule({
    id: 'pregnancy-pain',
    label: 'Pregnant, strong pain',
    reason: 'Strong pain or trouble walking in pregnancy deserves a visit, even without a warning sign.',
    sources: ['K'],
    grades: [{ when: all(mayBePregnant, hardToBear, unless(any(earlySign, lateSign))), tier: 'SOON' }],
    unsure: [{ item: 'can-stand', as: 'no' }],
    examples: {
      fires: [
        { answers: { pregnancy: 'yes', 'pain-now': 7 }, tier: 'SOON' },
        { answers: { pregnancy: 'yes', 'pain-now': 3, 'can-stand': 'no' }, tier: 'SOON' },
      ],
      doesNotFire: [
        { answers: { pregnancy: 'yes', 'pain-now': 6, 'can-stand': 'yes' } },
        { answers: { pregnancy: 'yes', 'pain-now': 8, 'early-pregnancy-signs': ['bleeding'] } },
        { answers: { pregnancy: 'no', 'pain-now': 8 } },
      ],
    },
  }),
  yesNoFlag({
    id: 'shingles',
    tier: 'URGENT',
    label: 'Possible shingles',
    reason: 'Antiviral treatment for shingles works best within 72 hours.',
    sources: ['K'],
  }),
  yesNoFlag({
    id: 'gi-bleed',
    tier: 'EMERGENCY',
    label: 'Possible stomach bleed',
    reason: 'Black stool or vomited blood suggests a bleed, often from pain tablets.',
    sources: ['K'],
  }),
  yesNoFlag({
    id: 'paracetamol-over',
    tier: 'EMERGENCY',
    label: 'Painkiller overdose',
    reason: 'More pain tablets than the box allows in a day can damage the liver before it is felt.',
    sources: ['K'],
  }),
  flagRule({
    id: 'blood-thinner',
    label: 'Blood thinner',
    reason: 'A blood thinner matters with an injury or a nerve sign, and with anti-inflammatory tablets.',
    sources: ['K'],
    grades: [
      { when: all(is('blood-thinner', 'yes'), holds('medicines', 'nsaid')), tier: 'SOON' },
      { when: is('blood-thinner', 'yes'), tier: null },
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
  yesNoFlag({
    id: 'red-eye',
    tier: 'URGENT',
    label: 'Painful red eye',
    reason: 'A red, sore, light-shy eye with back pain may be uveitis.',
    sources: ['K'],
  }),
  combination({
    id: 'A1',
    tier: 'EMERGENCY',
    label: 'Aneurysm risk',
    reason: 'Sudden pain unrelated to movement past 60, with smoking or high blood pressure, may be an aneurysm.',
    sources: ['S22'],
    when: all(
      age({ atLeast: 60 }),
      any(is('smoking', 'former', 'current'), is('high-blood-pressure', 'yes')),
      is('onset', 'sudden'),
      is('pain-changes-with-movement', 'no'),
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
          answers: { 'high-blood-pressure': 'yes', onset: 'sudden', 'pain-changes-with-movement': 'no' },
        },
      ],
      doesNotFire: [
        { subject: { age: 59 }, answers: { smoking: 'current', onset: 'sudden', 'pain-changes-with-movement': 'no' } },
        { subject: { age: 70 }, answers: { smoking: 'never', onset: 'sudden', 'pain-changes-with-movement': 'no' } },
        {
          subject: { age: 70 },
          answers: { smoking: 'current', onset: 'sudden', 'pain-changes-with-movement': 'unsure' },
        },
        { subject: { age: 70 }, answers: { smoking: 'current', onset: 'gradual', 'pain-changes-with-movement': 'no' } },
      ],
    },
  }),
  combination({
    id: 'K1',
    tier: 'EMERGENCY',
    label: 'Complicated kidney infection',
    reason: 'A kidney infection in pregnancy, with one kidney, shaking or nothing kept down needs hospital.',
    sources: ['K'],
    when: all(
      flag('kidney-infection'),
      any(mayBePregnant, is('cannot-keep-fluids-down', 'yes'), is('one-kidney', 'yes'), flag('fever-chills')),
    ),
    examples: {
      fires: [
        { answers: { 'kidney-infection': 'yes', pregnancy: 'yes' }, tier: 'EMERGENCY' },
        { answers: { 'kidney-infection': 'yes', 'cannot-keep-fluids-down': 'yes' } },
        { answers: { 'kidney-infection': 'yes', 'one-kidney': 'yes' } },
        { answers: { 'kidney-infection': 'yes', 'fever-chills': 'yes' } },
      ],
      doesNotFire: [
        { answers: { 'kidney-infection': 'unsure', pregnancy: 'yes' } },
        { answers: { 'kidney-infection': 'yes', 'one-kidney': 'unsure', pregnancy: 'no' } },
      ],
    },
  }),
]
