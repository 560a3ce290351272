import { is } from '@/lib/intake/condition'
import type { Block, Item } from '@/lib/intake/questionnaire'
import { yesNo, yesNoUnsure } from './answer-sets'
import { ask } from './blocks'

export const cancer: readonly Item[] = [
  ...yesNo('general-health', 'cancer-history'),
  {
    id: 'cancer-type',
    section: 'general-health',
    type: 'choice',
    options: ['breast', 'lung', 'prostate', 'kidney', 'thyroid', 'myeloma', 'bowel', 'basal-cell-skin', 'other'],
    askedWhen: is('cancer-history', 'yes'),
  },
  {
    id: 'cancer-under-treatment',
    section: 'general-health',
    type: 'choice',
    options: yesNoUnsure,
    askedWhen: is('cancer-history', 'yes'),
  },
  {
    id: 'cancer-years-ago',
    section: 'general-health',
    type: 'number',
    min: 0,
    max: 100,
    step: 1,
    unit: 'years',
    askedWhen: is('cancer-history', 'yes'),
  },
]

export const cancerBlocks: readonly Block[] = [
  ask('cancer-type'),
  ask('cancer-under-treatment'),
  ask('cancer-years-ago'),
]
