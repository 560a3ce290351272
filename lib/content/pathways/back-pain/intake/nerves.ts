import { age, any, is } from '@/lib/intake/condition'
import type { Item, Page } from '@/lib/intake/questionnaire'
import { timed, yesNo, yesNoUnsure } from './answer-sets'
import { ask, checklist } from './blocks'

const bladder = ['ces-retention', 'ces-flow-feeling', 'ces-bladder-leak', 'ces-bowel']
const saddle = ['ces-saddle', 'ces-sexual']
/** A child is not asked about sex. */
const mayBeAskedOfSex = age({ atLeast: 12 })

/** The six signs of the bladder, the bowel and the saddle. */
export const pelvicSigns: readonly string[] = [...bladder, ...saddle]
export const legSigns: readonly string[] = [
  'ces-both-legs',
  'neuro-weak-both',
  'neuro-weak-one',
  'neuro-gait',
  'neuro-numb-one',
]

/** A change of over three months is only calming where a clinician has looked into it. */
const isLongStanding = any(...pelvicSigns.map((id) => is(id, 'long')))

export const nerves: readonly Item[] = [
  ...timed('nerves', ...pelvicSigns, ...legSigns, 'arms-hands').map((item) =>
    item.id === 'ces-sexual' ? { ...item, askedWhen: mayBeAskedOfSex } : item,
  ),
  { id: 'ces-checked', section: 'nerves', type: 'choice', options: yesNoUnsure, askedWhen: isLongStanding },
  ...yesNo('nerves', 'constipation'),
]

export const bladderAndBowelPage: Page = {
  id: 'bladder-and-bowel',
  section: 'nerves',
  blocks: [checklist('bladder', ...bladder, 'constipation'), checklist('saddle', ...saddle), ask('ces-checked')],
}

export const legsPage: Page = {
  id: 'legs',
  section: 'nerves',
  blocks: [checklist('legs', ...legSigns, 'leg-clot'), ask('refuses-to-walk')],
}
