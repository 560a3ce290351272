import type { Item, Page } from '@/lib/intake/questionnaire'
import { yesNo } from './answer-sets'
import { ask, checklist } from './blocks'
import { pregnancyBlocks } from './pregnancy'

const skinSigns = ['shingles', 'jaundice', 'red-eye']

/** Illness that makes the back hurt too. */
export const feelingIll: readonly Item[] = [
  {
    id: 'fever-chills',
    section: 'general-health',
    type: 'choice',
    options: ['no', 'yes', 'after-vaccine-and-gone', 'unsure'],
  },
  ...yesNo('not-the-spine', ...skinSigns, 'headache-stiff-neck', 'paracetamol-over'),
]

export const feelingIllPage: Page = {
  id: 'feeling-ill',
  section: 'not-the-spine',
  blocks: [ask('fever-chills'), checklist('skin', ...skinSigns), ask('paracetamol-over'), ...pregnancyBlocks],
}
