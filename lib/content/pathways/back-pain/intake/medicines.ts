import type { Item } from '@/lib/intake/questionnaire'

export const medicines: readonly Item[] = [
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
