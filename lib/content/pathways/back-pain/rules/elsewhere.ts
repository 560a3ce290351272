import { type KeelFlag, yesNoFlag } from '../../../define-rule'

/** The head, the eyes and the skin. */
export const elsewhereFlags: readonly KeelFlag[] = [
  yesNoFlag({
    id: 'headache-stiff-neck',
    tier: 'EMERGENCY',
    label: 'Headache, stiff neck',
    reason: 'A sudden very bad headache may be a bleed; a stiff neck with fever or with light that hurts, meningitis.',
    sources: ['K'],
  }),
  yesNoFlag({
    id: 'shingles',
    tier: 'URGENT',
    label: 'Possible shingles',
    reason: 'Antiviral treatment for shingles works best within 72 hours.',
    sources: ['K'],
  }),
  yesNoFlag({
    id: 'red-eye',
    tier: 'URGENT',
    label: 'Painful red eye',
    reason: 'A red, sore, light-shy eye with back pain may be uveitis.',
    sources: ['K'],
  }),
]
