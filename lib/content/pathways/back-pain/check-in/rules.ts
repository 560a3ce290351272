import { age, all, any, holds, is, unless } from '@/lib/intake/condition'
import { combination, flagRule, type KeelCombination, type KeelFlag } from '../../../define-rule'
import { newNerveSign } from '../rules/nerve-signs'

const reviewedOn = '2026-11-30'
const hasFallen = is('injury-since', 'minor', 'major')
const smallFall = is('injury-since', 'minor')

/** A fall since the form, scored as the first form scores one that began the pain. */
const injuryRules: readonly (KeelFlag | KeelCombination)[] = [
  flagRule({
    id: 'injury-since',
    label: 'Injury since form',
    reason: 'An injury since the form can break what was only strained before.',
    sources: ['S3d', 'S13'],
    reviewedOn,
    grades: [
      {
        when: is('injury-since', 'major'),
        tier: 'EMERGENCY',
        reason: 'A severe injury since the form may have broken the spine until shown otherwise.',
      },
      {
        when: smallFall,
        tier: null,
        reason: 'A small fall or bump matters where the bones are weak or the blood is thinned.',
      },
    ],
    unsure: [{ item: 'injury-since', as: 'major' }],
    examples: {
      fires: [
        { answers: { 'injury-since': 'major' }, tier: 'EMERGENCY' },
        { answers: { 'injury-since': 'unsure' }, tier: 'URGENT' },
        { answers: { 'injury-since': 'minor' }, tier: null },
      ],
      doesNotFire: [{ answers: { 'injury-since': 'none' } }, { answers: {} }],
    },
  }),
  combination({
    id: 'fall-since',
    tier: 'URGENT',
    label: 'New fall, risk',
    reason: 'A small fall since the form is enough to break a weak spine, or to bleed on a blood thinner.',
    sources: ['S4', 'S12', 'S13'],
    reviewedOn,
    when: all(
      smallFall,
      any(
        age({ atLeast: 65 }),
        holds('injury-risks', 'thin-bones', 'steroids', 'blood-thinner', 'operation'),
        is('can-stand', 'no'),
      ),
    ),
    graver: {
      when: all(smallFall, is('can-stand', 'no'), age({ atLeast: 65 })),
      tier: 'EMERGENCY',
      reason: 'Whoever cannot stand after a small fall at 65 or over may have broken the hip or the spine.',
    },
    examples: {
      fires: [
        { subject: { age: 80 }, answers: { 'injury-since': 'minor' }, tier: 'URGENT' },
        { subject: { age: 65 }, answers: { 'injury-since': 'minor', 'can-stand': 'no' }, tier: 'EMERGENCY' },
        { answers: { 'injury-since': 'minor', 'injury-risks': ['steroids'] }, tier: 'URGENT' },
        { answers: { 'injury-since': 'minor', 'injury-risks': ['operation', 'blood-thinner'] }, tier: 'URGENT' },
        { subject: { age: 64 }, answers: { 'injury-since': 'minor', 'can-stand': 'no' }, tier: 'URGENT' },
      ],
      doesNotFire: [
        { subject: { age: 64 }, answers: { 'injury-since': 'minor', 'injury-risks': ['none'] } },
        { subject: { age: 80 }, answers: { 'injury-since': 'none' } },
        { subject: { age: 80 }, answers: { 'injury-since': 'unsure' } },
      ],
    },
  }),
  combination({
    id: 'stiff-since',
    tier: 'EMERGENCY',
    advice: 'ambulance',
    label: 'Stiff spine, fall',
    reason: 'After a slight knock since the form a spine stiffened by disease may be broken and unstable.',
    sources: ['K'],
    reviewedOn,
    when: all(hasFallen, holds('injury-risks', 'stiff-disease')),
    examples: {
      fires: [
        { answers: { 'injury-since': 'minor', 'injury-risks': ['stiff-disease'] }, tier: 'EMERGENCY' },
        { answers: { 'injury-since': 'major', 'injury-risks': ['thin-bones', 'stiff-disease'] }, tier: 'EMERGENCY' },
      ],
      doesNotFire: [
        { answers: { 'injury-since': 'minor', 'injury-risks': ['operation'] } },
        { answers: { 'injury-since': 'unsure', 'injury-risks': ['stiff-disease'] } },
      ],
    },
  }),
  combination({
    id: 'nerve-fall-since',
    tier: 'EMERGENCY',
    label: 'Nerve sign, fall',
    reason: 'A new nerve sign after a fall since the form may be a broken spine or a bleed that presses on nerves.',
    sources: ['K'],
    reviewedOn,
    when: all(newNerveSign, hasFallen),
    examples: {
      fires: [{ answers: { 'injury-since': 'minor', 'neuro-weak-one': 'new' }, tier: 'EMERGENCY' }],
      doesNotFire: [
        { answers: { 'injury-since': 'minor', 'neuro-weak-one': 'recent' } },
        { answers: { 'injury-since': 'none', 'neuro-weak-one': 'new' } },
        { answers: { 'injury-since': 'unsure', 'neuro-weak-one': 'new' } },
      ],
    },
  }),
]

/** What only a check-in can find: how it goes against the form that it follows. */
export const checkInFlags: readonly (KeelFlag | KeelCombination)[] = [
  ...injuryRules,
  flagRule({
    id: 'worse-since',
    label: 'Worse since form',
    reason: 'Pain that grew worse since the first form should be looked at again.',
    sources: ['S14', 'K'],
    grades: [{ when: is('pain-since', 'worse'), tier: 'SOON' }],
    examples: {
      fires: [
        { answers: { 'pain-since': 'worse', 'doing-since': 'same' }, tier: 'SOON' },
        { answers: { 'pain-since': 'worse', 'doing-since': 'more' }, tier: 'SOON' },
      ],
      doesNotFire: [{ answers: { 'pain-since': 'same', 'doing-since': 'less' } }, { answers: {} }],
    },
  }),
  flagRule({
    id: 'leg-since',
    label: 'Leg newly worse',
    reason: 'A leg that is numb or hurts further down since the form, where the pain is no better, is looked at again.',
    sources: ['S6', 'K'],
    // A weak leg has tiers of its own. Where the pain is better since, sciatica is taking the course that it mostly takes (S6).
    grades: [{ when: all(is('neuro-numb-one', 'new'), unless(is('pain-since', 'better'))), tier: 'SOON' }],
    examples: {
      fires: [
        { answers: { 'neuro-numb-one': 'new', 'pain-since': 'same' }, tier: 'SOON' },
        { answers: { 'neuro-numb-one': 'new', 'pain-since': 'worse' }, tier: 'SOON' },
        { answers: { 'neuro-numb-one': 'new' }, tier: 'SOON' },
      ],
      doesNotFire: [
        { answers: { 'neuro-numb-one': 'new', 'pain-since': 'better' } },
        { answers: { 'neuro-numb-one': 'recent', 'pain-since': 'same' } },
        { answers: {} },
      ],
    },
  }),
  flagRule({
    id: 'less-since',
    label: 'Can do less',
    reason: 'Someone who can do less in a day than before should be looked at again, also where the pain is no worse.',
    sources: ['K'],
    grades: [{ when: is('doing-since', 'less'), tier: 'SOON' }],
    examples: {
      fires: [
        { answers: { 'pain-since': 'same', 'doing-since': 'less' }, tier: 'SOON' },
        { answers: { 'pain-since': 'better', 'doing-since': 'less' }, tier: 'SOON' },
      ],
      doesNotFire: [{ answers: { 'pain-since': 'worse', 'doing-since': 'same' } }, { answers: {} }],
    },
  }),
  flagRule({
    id: 'asks-for-help',
    label: 'Asks for help',
    reason: 'Someone who does not manage at home, or is worried and asks for a call, hears from the clinic.',
    sources: ['K'],
    grades: [{ when: is('managing', 'no', 'wants-call'), tier: 'SOON' }],
    examples: {
      fires: [
        { answers: { managing: 'no' }, tier: 'SOON' },
        { answers: { managing: 'wants-call', 'pain-since': 'better' }, tier: 'SOON' },
      ],
      doesNotFire: [{ answers: { managing: 'yes', 'pain-since': 'same' } }, { answers: {} }],
    },
  }),
]
