import { age, all, any, flag, holds, is, not, unless } from '@/lib/intake/condition'
import type { Rule } from '@/lib/triage/rule'
import type { SourceCode } from '../../../sources'
import { combination, flagRule, yesNoFlag } from '../../../define-rule'
import { mayBePregnant } from './pregnancy-signs'

/** Tablets that are combined with paracetamol hold as much of it as plain ones; a medicine without a name may be one. */
const onlyAntiInflammatory = all(
  holds('medicines', 'nsaid'),
  not(holds('medicines', 'paracetamol', 'opioid', 'muscle-relaxant', 'other')),
)

/** The tummy, the kidneys and what was swallowed. */
export const tummyRules: readonly Rule<SourceCode>[] = [
  yesNoFlag({
    id: 'tummy-severe',
    tier: 'EMERGENCY',
    label: 'Severe tummy pain',
    reason: 'Very bad pain in the tummy, or one that is hard or swollen, is not the back.',
    sources: ['S22', 'K'],
  }),
  yesNoFlag({
    id: 'pancreas',
    tier: 'EMERGENCY',
    label: 'Possible pancreatitis',
    reason: 'Severe upper abdominal pain through to the back with vomiting suggests pancreatitis.',
    sources: ['K'],
  }),
  yesNoFlag({
    id: 'gi-bleed',
    tier: 'EMERGENCY',
    label: 'Possible stomach bleed',
    reason: 'Black stool or vomited blood suggests a bleed, often from pain tablets.',
    sources: ['K'],
  }),
  flagRule({
    id: 'paracetamol-over',
    label: 'Painkiller overdose',
    reason: 'More pain tablets than the box allows in a day can damage the liver before it is felt.',
    sources: ['K'],
    reviewedOn: '2026-11-30',
    // Paracetamol is what harms; whoever names only anti-inflammatory tablets needs a call today. Silence excuses nothing.
    grades: [
      {
        when: all(is('paracetamol-over', 'yes'), unless(onlyAntiInflammatory)),
        tier: 'EMERGENCY',
        reason: 'More pain tablets than the box allows in a day can damage the liver before it is felt.',
      },
      {
        when: is('paracetamol-over', 'yes'),
        tier: 'URGENT',
        reason: 'More than the box allows, of anti-inflammatory tablets alone, needs a call today.',
      },
    ],
    unsure: [{ item: 'paracetamol-over', as: 'yes' }],
    examples: {
      fires: [
        { answers: { 'paracetamol-over': 'yes' }, tier: 'EMERGENCY' },
        { answers: { 'paracetamol-over': 'yes', medicines: ['nsaid', 'paracetamol'] }, tier: 'EMERGENCY' },
        { answers: { 'paracetamol-over': 'yes', medicines: ['opioid'] }, tier: 'EMERGENCY' },
        { answers: { 'paracetamol-over': 'yes', medicines: ['nsaid', 'opioid'] }, tier: 'EMERGENCY' },
        { answers: { 'paracetamol-over': 'yes', medicines: ['nsaid', 'muscle-relaxant'] }, tier: 'EMERGENCY' },
        { answers: { 'paracetamol-over': 'yes', medicines: ['nsaid', 'other'] }, tier: 'EMERGENCY' },
        { answers: { 'paracetamol-over': 'yes', medicines: ['nsaid', 'ssri'] }, tier: 'URGENT' },
        { answers: { 'paracetamol-over': 'unsure' }, tier: 'URGENT' },
        { answers: { 'paracetamol-over': 'unsure', medicines: ['nsaid', 'opioid'] }, tier: 'URGENT' },
        { answers: { 'paracetamol-over': 'unsure', medicines: ['nsaid'] }, tier: 'SOON' },
      ],
      doesNotFire: [{ answers: { 'paracetamol-over': 'no', medicines: ['paracetamol'] } }, { answers: {} }],
    },
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
      {
        when: all(is('kidney-stone', 'yes'), age({ atLeast: 60 })),
        tier: 'EMERGENCY',
        reason: 'From 60, pain in waves from side to groin can be an aneurysm and not a stone.',
      },
      { when: is('kidney-stone', 'yes'), tier: 'URGENT', reason: 'Pain in waves from side to groin suggests a stone.' },
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
  yesNoFlag({
    id: 'blood-in-pee',
    tier: 'URGENT',
    label: 'Blood in urine',
    reason: 'Blood in the urine with back pain may be a stone, an infection or a growth.',
    sources: ['S10', 'K'],
  }),
  yesNoFlag({
    id: 'jaundice',
    tier: 'URGENT',
    label: 'Yellow skin, eyes',
    reason: 'Yellow skin or eyes with back pain point to the bile ducts, the pancreas or the liver.',
    sources: ['S10', 'K'],
  }),
  combination({
    id: 'K1',
    tier: 'EMERGENCY',
    label: 'Complicated kidney infection',
    reason:
      'A kidney infection in pregnancy, with one kidney, nothing kept down, or fever and weak defenses needs hospital.',
    sources: ['K'],
    when: all(
      flag('kidney-infection'),
      any(
        mayBePregnant,
        is('cannot-keep-fluids-down', 'yes'),
        is('one-kidney', 'yes'),
        all(flag('fever-chills'), any(flag('immunosuppressed'), is('diabetes', 'yes'))),
      ),
    ),
    examples: {
      fires: [
        { answers: { 'kidney-infection': 'yes', pregnancy: 'yes' }, tier: 'EMERGENCY' },
        { answers: { 'kidney-infection': 'yes', 'cannot-keep-fluids-down': 'yes' } },
        { answers: { 'kidney-infection': 'yes', 'one-kidney': 'yes' } },
        { answers: { 'kidney-infection': 'yes', 'fever-chills': 'yes', immunosuppressed: 'yes' } },
        { answers: { 'kidney-infection': 'yes', 'fever-chills': 'yes', diabetes: 'yes' } },
      ],
      doesNotFire: [
        { answers: { 'kidney-infection': 'unsure', pregnancy: 'yes' } },
        { answers: { 'kidney-infection': 'yes', 'fever-chills': 'yes', pregnancy: 'birth-12-weeks' } },
        { answers: { 'kidney-infection': 'yes', diabetes: 'yes' } },
        { answers: { 'kidney-infection': 'yes', 'one-kidney': 'unsure', pregnancy: 'no' } },
      ],
    },
  }),
]
