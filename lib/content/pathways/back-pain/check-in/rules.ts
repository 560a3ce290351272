import { all, is, unless } from '@/lib/intake/condition'
import { flagRule, type KeelFlag } from '../../../define-rule'

/** What only a check-in can find: how it goes against the form that it follows. */
export const checkInFlags: readonly KeelFlag[] = [
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
