import type { Item, Page } from '@/lib/intake/questionnaire'
import { yesNo, yesNoUnsure } from './answer-sets'
import { ask, checklist } from './blocks'
import { cancerBlocks } from './cancer'

const lifelong = ['osteoporosis', 'sickle-cell', 'immunosuppressed', 'dialysis-line']
const lately = ['spinal-procedure', 'joint-injection', 'recent-infection-tb', 'ivdu']
const changes = ['night-sweats', 'band-pain', 'shape-change']

export const generalHealth: readonly Item[] = [
  ...yesNo('general-health', ...lifelong, ...lately, ...changes),
  {
    id: 'fused-spine',
    section: 'general-health',
    type: 'choice',
    options: ['no', 'stiff-disease', 'operation', 'unsure'],
  },
  { id: 'weight-loss', section: 'general-health', type: 'choice', options: ['none', 'unplanned', 'planned', 'unsure'] },
  {
    id: 'night-pain',
    section: 'general-health',
    type: 'choice',
    options: ['none', 'eases-when-turning', 'constant', 'unsure'],
  },
  { id: 'diabetes', section: 'general-health', type: 'choice', options: yesNoUnsure, isStable: true },
  { id: 'high-blood-pressure', section: 'general-health', type: 'choice', options: yesNoUnsure, isStable: true },
  { id: 'smoking', section: 'general-health', type: 'choice', options: ['never', 'former', 'current'], isStable: true },
]

export const conditionsPage: Page = {
  id: 'conditions',
  section: 'general-health',
  blocks: [
    checklist('health', 'cancer-history', 'aaa-known', ...lifelong),
    ...cancerBlocks,
    ask('fused-spine'),
    checklist('lately', ...lately, 'recent-clot-risk'),
    checklist('other-conditions', 'diabetes', 'high-blood-pressure', 'one-kidney'),
  ],
}

export const changesPage: Page = {
  id: 'changes',
  section: 'general-health',
  blocks: [ask('weight-loss'), ask('night-pain'), checklist('changes', ...changes)],
}
