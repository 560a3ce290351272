import type { Item, Page } from '@/lib/intake/questionnaire'
import { yesNo } from './answer-sets'
import { checklist } from './blocks'

const rightNow = ['faint-clammy', 'sepsis-signs']
const chestSigns = ['chest-tearing', 'chest-spread', 'breath-pain']

/** The heart, the lungs, the large vessels and what makes a clot likelier. */
export const chest: readonly Item[] = [
  ...yesNo('general-health', 'sepsis-signs'),
  ...yesNo('not-the-spine', 'faint-clammy', ...chestSigns, 'leg-clot', 'recent-clot-risk', 'aaa-known'),
]

export const suddenSignsPage: Page = {
  id: 'sudden-signs',
  section: 'not-the-spine',
  blocks: [
    checklist('now', ...rightNow),
    checklist('chest', ...chestSigns),
    checklist('head-and-arms', 'headache-stiff-neck', 'arms-hands'),
  ],
}
