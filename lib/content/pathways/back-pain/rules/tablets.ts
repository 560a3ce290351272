import { stopList } from '@/lib/content/handouts/h7-pain-tablets/stop-list'
import { all, any, holds, is, number, passedOver } from '@/lib/intake/condition'
import { flagRule, type KeelFlag } from '../../../define-rule'

const takesAntiInflammatory = holds('medicines', 'nsaid')
/** Weeks that nobody gave may be any. */
const latePregnant = all(
  is('pregnancy', 'yes'),
  any(number('pregnancy-weeks', { atLeast: 20 }), passedOver('pregnancy-weeks')),
)

/** What tablets do to whoever should not have them now. */
export const tabletFlags: readonly KeelFlag[] = [
  flagRule({
    id: 'cannot-keep-fluids-down',
    label: 'Keeps nothing down',
    reason: 'Whoever cannot keep drinks down dries out, and anti-inflammatory and water tablets then harm the kidneys.',
    sources: ['K'],
    reviewedOn: '2026-11-30',
    grades: [
      {
        when: all(is('cannot-keep-fluids-down', 'yes'), any(is('diabetes', 'yes'), is('fever-chills', 'yes'))),
        tier: 'URGENT',
        reason: 'With diabetes or a fever, whoever cannot keep drinks down needs a call today.',
      },
      {
        when: is('cannot-keep-fluids-down', 'yes'),
        tier: 'SOON',
        reason:
          'Ask what is kept down and which tablets are taken; anti-inflammatory tablets stop until drinks stay down.',
      },
    ],
    unsure: [{ item: 'cannot-keep-fluids-down', as: 'yes' }],
    examples: {
      fires: [
        { answers: { 'cannot-keep-fluids-down': 'yes' }, tier: 'SOON' },
        { answers: { 'cannot-keep-fluids-down': 'yes', diabetes: 'yes' }, tier: 'URGENT' },
        { answers: { 'cannot-keep-fluids-down': 'yes', 'fever-chills': 'yes' }, tier: 'URGENT' },
        { answers: { 'cannot-keep-fluids-down': 'yes', diabetes: 'unsure' }, tier: 'SOON' },
        { answers: { 'cannot-keep-fluids-down': 'unsure' }, tier: 'SOON' },
      ],
      doesNotFire: [{ answers: { 'cannot-keep-fluids-down': 'no', diabetes: 'yes', 'fever-chills': 'yes' } }],
    },
  }),
  flagRule({
    id: 'nsaid-stop-list',
    label: 'Anti-inflammatory, stop list',
    reason: 'Anti-inflammatory tablets are taken in spite of an illness or a pregnancy that forbids them.',
    sources: ['S36', 'K'],
    reviewedOn: '2026-11-30',
    grades: [
      {
        when: all(takesAntiInflammatory, latePregnant),
        tier: 'SOON',
        label: 'Anti-inflammatory, pregnant',
        reason: 'From 20 weeks these tablets can harm the baby: have them stopped, and ask maternity what to take.',
      },
      {
        when: all(takesAntiInflammatory, stopList),
        tier: 'SOON',
        reason: 'With this illness these tablets can bleed or harm kidneys and heart: have them stopped or prescribed.',
      },
    ],
    examples: {
      fires: [
        { answers: { medicines: ['nsaid'], 'nsaid-cautions': ['kidney-disease', 'heart-failure'] }, tier: 'SOON' },
        { answers: { medicines: ['nsaid', 'other'], 'nsaid-cautions': ['ulcer-or-gi-bleed'] }, tier: 'SOON' },
        { answers: { medicines: ['nsaid'], pregnancy: 'yes', 'pregnancy-weeks': 20 }, tier: 'SOON' },
        {
          subject: { age: 30, sex: 'female' },
          answers: { medicines: ['nsaid'], pregnancy: 'yes' },
          isSent: true,
          tier: 'SOON',
        },
      ],
      doesNotFire: [
        { answers: { medicines: ['nsaid'], 'nsaid-cautions': ['none'] } },
        { answers: { medicines: ['paracetamol'], 'nsaid-cautions': ['kidney-disease'] } },
        { answers: { medicines: ['nsaid'], pregnancy: 'yes', 'pregnancy-weeks': 19 } },
        { answers: { medicines: ['nsaid'], pregnancy: 'yes' } },
        { answers: { 'nsaid-cautions': ['heart-failure'] } },
      ],
    },
  }),
]
