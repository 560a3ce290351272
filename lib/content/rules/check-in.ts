import { any, is } from '@/lib/intake/condition'
import { flagRule, type KeelFlag } from './define'

/** What only a check-in can find: how it goes against the form that it follows. */
export const checkInFlags: readonly KeelFlag[] = [
  flagRule({
    id: 'worse-since',
    label: 'Worse since form',
    reason: 'Pain that grew worse, or days that hold less than before, should be looked at again.',
    sources: ['S14', 'K'],
    grades: [{ when: any(is('pain-since', 'worse'), is('doing-since', 'less')), tier: 'SOON' }],
    examples: {
      fires: [
        { answers: { 'pain-since': 'worse', 'doing-since': 'same' }, tier: 'SOON' },
        { answers: { 'pain-since': 'better', 'doing-since': 'less' }, tier: 'SOON' },
      ],
      doesNotFire: [{ answers: { 'pain-since': 'same', 'doing-since': 'same' } }, { answers: {} }],
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
