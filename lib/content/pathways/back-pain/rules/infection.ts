import { all, any, flag, is } from '@/lib/intake/condition'
import type { Rule } from '@/lib/triage/rule'
import type { SourceCode } from '../../../sources'
import { nightSweats } from './cancer-signs'
import { combination, flagRule, yesNoFlag } from '../../../define-rule'
import { newNerveSign } from './nerve-signs'

export const infectionRules: readonly Rule<SourceCode>[] = [
  flagRule({
    id: 'fever-chills',
    label: 'Fever or chills',
    reason: 'Fever with back pain may be a spinal infection, though barely half of those have one.',
    sources: ['S11', 'S19'],
    grades: [{ when: is('fever-chills', 'yes'), tier: 'URGENT' }],
    unsure: [{ item: 'fever-chills', as: 'yes' }],
    examples: {
      fires: [
        { answers: { 'fever-chills': 'yes' }, tier: 'URGENT' },
        { answers: { 'fever-chills': 'unsure' }, tier: 'SOON' },
      ],
      doesNotFire: [{ answers: { 'fever-chills': 'after-vaccine-and-gone' } }, { answers: { 'fever-chills': 'no' } }],
    },
  }),
  yesNoFlag({
    id: 'sepsis-signs',
    tier: 'EMERGENCY',
    label: 'Signs of sepsis',
    reason: 'Confusion, severe breathlessness or blotchy skin may be sepsis.',
    sources: ['S20'],
  }),
  yesNoFlag({
    id: 'ivdu',
    tier: 'URGENT',
    label: 'Injects drugs',
    reason: 'Injecting drugs is a strong risk for infection of the spine.',
    sources: ['S19', 'S21'],
  }),
  yesNoFlag({
    id: 'immunosuppressed',
    tier: 'SOON',
    label: 'Weak immune system',
    reason: 'A weakened immune system makes spinal infection likelier and quieter.',
    sources: ['S19'],
  }),
  yesNoFlag({
    id: 'spinal-procedure',
    tier: 'URGENT',
    label: 'Recent spine procedure',
    reason: 'Surgery or a needle in the back within three months may have let infection in.',
    sources: ['S12'],
  }),
  yesNoFlag({
    id: 'recent-infection-tb',
    tier: 'SOON',
    label: 'Infection or TB',
    reason: 'A recent serious infection, or tuberculosis at any time, can settle in the spine.',
    sources: ['S12'],
  }),
  combination({
    id: 'I1',
    tier: 'EMERGENCY',
    label: 'Likely spinal infection',
    reason: 'Fever with a route for infection, or with a new nerve sign, needs imaging at once.',
    sources: ['S11', 'S19'],
    when: all(
      flag('fever-chills'),
      any(flag('ivdu'), flag('immunosuppressed'), flag('spinal-procedure'), is('dialysis-line', 'yes'), newNerveSign),
    ),
    examples: {
      fires: [
        { answers: { 'fever-chills': 'yes', ivdu: 'yes' }, tier: 'EMERGENCY' },
        { answers: { 'fever-chills': 'yes', immunosuppressed: 'yes' } },
        { answers: { 'fever-chills': 'yes', 'spinal-procedure': 'yes' } },
        { answers: { 'fever-chills': 'yes', 'dialysis-line': 'yes' } },
        { answers: { 'fever-chills': 'yes', 'neuro-gait': 'new' } },
      ],
      doesNotFire: [
        { answers: { 'fever-chills': 'unsure', ivdu: 'yes' } },
        { answers: { 'fever-chills': 'yes', 'dialysis-line': 'unsure' } },
        { answers: { 'fever-chills': 'yes', 'neuro-gait': 'recent' } },
        { answers: { 'fever-chills': 'yes', diabetes: 'yes' } },
      ],
    },
  }),
  combination({
    id: 'I2',
    tier: 'URGENT',
    label: 'Quiet infection risk',
    reason: 'Infection risk with constant night pain, sweats or weight loss may be a slow spinal infection.',
    sources: ['S12', 'S19'],
    when: all(
      any(flag('immunosuppressed'), flag('recent-infection-tb')),
      any(flag('night-pain-constant'), nightSweats, flag('weight-loss')),
    ),
    examples: {
      fires: [
        { answers: { 'recent-infection-tb': 'yes', 'night-pain': 'constant' }, tier: 'URGENT' },
        { answers: { immunosuppressed: 'yes', 'weight-loss': 'unplanned' } },
        { answers: { immunosuppressed: 'yes', 'night-sweats': 'yes' } },
      ],
      doesNotFire: [
        { answers: { immunosuppressed: 'yes', 'night-sweats': 'unsure' } },
        { answers: { 'recent-infection-tb': 'yes', 'weight-loss': 'planned' } },
        { answers: { 'night-sweats': 'yes' } },
      ],
    },
  }),
]
