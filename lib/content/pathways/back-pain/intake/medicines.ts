import type { Item, Page } from '@/lib/intake/questionnaire'
import { yesNo } from './answer-sets'
import { ask, checklist } from './blocks'

const longTerm = ['blood-thinner', 'steroid-long']

export const medicines: readonly Item[] = [
  ...yesNo('general-health', ...longTerm),
  {
    id: 'medicines',
    section: 'medicines',
    type: 'multi',
    options: [
      'nsaid',
      'paracetamol',
      'opioid',
      'muscle-relaxant',
      'anticoagulant',
      'antiplatelet',
      'steroid',
      'ssri',
      'ace-arb-or-diuretic',
      'methotrexate',
      'lithium',
      'other',
      'none',
    ],
    exclusive: 'none',
    isStable: true,
  },
  {
    id: 'nsaid-cautions',
    section: 'medicines',
    type: 'multi',
    options: [
      'ulcer-or-gi-bleed',
      'kidney-disease',
      'heart-failure',
      'liver-failure',
      'stroke-or-heart-attack',
      'nsaid-asthma-or-allergy',
      'none',
    ],
    exclusive: 'none',
    isStable: true,
  },
  { id: 'allergies', section: 'medicines', type: 'text', max: 500, isStable: true },
]

export const medicinesPage: Page = {
  id: 'medicines',
  section: 'medicines',
  blocks: [
    checklist('long-term', ...longTerm),
    // The tick right above asks for blood thinners.
    { kind: 'question', item: 'medicines', without: ['anticoagulant'] },
    ask('nsaid-cautions'),
    ask('allergies'),
  ],
}
