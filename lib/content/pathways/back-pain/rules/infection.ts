import { is } from '@/lib/intake/condition'
import { flagRule, type KeelFlag, yesNoFlag } from '../../../define-rule'

export const infectionFlags: readonly KeelFlag[] = [
  flagRule({
    id: 'fever-chills',
    label: 'Fever or chills',
    reason: 'Fever with back pain may be a spinal infection; barely half of these come with a fever at all.',
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
    advice: 'ambulance',
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
    id: 'joint-injection',
    tier: 'SOON',
    label: 'Recent joint injection',
    reason: 'An injection into a joint or a muscle can carry germs that later settle by the spine.',
    sources: ['K'],
  }),
  yesNoFlag({
    id: 'dialysis-line',
    tier: 'SOON',
    label: 'Dialysis or line',
    reason: 'Dialysis, or a long-term line into a vein, is a way for germs into the blood.',
    sources: ['S19'],
  }),
  yesNoFlag({
    id: 'sickle-cell',
    tier: 'SOON',
    label: 'Sickle cell disease',
    reason: 'Sickle cell disease can starve bone of blood, and makes bone infection likelier.',
    sources: ['K'],
  }),
  yesNoFlag({
    id: 'recent-infection-tb',
    tier: 'SOON',
    label: 'Infection or TB',
    reason: 'A recent serious infection, or tuberculosis at any time, can settle in the spine.',
    sources: ['S12'],
  }),
]
