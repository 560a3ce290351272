import type { Item, Page } from '@/lib/intake/questionnaire'
import { yesNo, yesNoUnsure } from './answer-sets'
import { checklist } from './blocks'

const tummySigns = ['tummy-severe', 'aaa-sudden', 'pancreas', 'gi-bleed', 'cannot-keep-fluids-down']
const waterSigns = ['kidney-infection', 'kidney-stone', 'blood-in-pee']

/** The tummy, the kidneys and the water. */
export const tummy: readonly Item[] = [
  ...yesNo('not-the-spine', ...tummySigns, ...waterSigns),
  { id: 'one-kidney', section: 'not-the-spine', type: 'choice', options: yesNoUnsure, isStable: true },
]

export const tummyPage: Page = {
  id: 'tummy-and-water',
  section: 'not-the-spine',
  blocks: [checklist('tummy', ...tummySigns), checklist('water', ...waterSigns)],
}
