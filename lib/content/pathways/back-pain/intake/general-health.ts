import { is } from '@/lib/intake/condition'
import type { Item } from '@/lib/intake/questionnaire'
import { yesNoUnsure } from './answer-sets'

export const generalHealth: readonly Item[] = [
  { id: 'osteoporosis', section: 'general-health', type: 'choice', options: yesNoUnsure },
  { id: 'steroid-long', section: 'general-health', type: 'choice', options: yesNoUnsure },
  { id: 'shape-change', section: 'general-health', type: 'choice', options: yesNoUnsure },
  { id: 'cancer-history', section: 'general-health', type: 'choice', options: yesNoUnsure },
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
  { id: 'weight-loss', section: 'general-health', type: 'choice', options: ['none', 'unplanned', 'planned', 'unsure'] },
  {
    id: 'night-pain',
    section: 'general-health',
    type: 'choice',
    options: ['none', 'eases-when-turning', 'constant', 'unsure'],
  },
  { id: 'night-sweats', section: 'general-health', type: 'choice', options: yesNoUnsure },
  { id: 'band-pain', section: 'general-health', type: 'choice', options: yesNoUnsure },
  {
    id: 'fever-chills',
    section: 'general-health',
    type: 'choice',
    options: ['no', 'yes', 'after-vaccine-and-gone', 'unsure'],
  },
  { id: 'sepsis-signs', section: 'general-health', type: 'choice', options: yesNoUnsure },
  { id: 'ivdu', section: 'general-health', type: 'choice', options: yesNoUnsure },
  { id: 'immunosuppressed', section: 'general-health', type: 'choice', options: yesNoUnsure },
  { id: 'dialysis-line', section: 'general-health', type: 'choice', options: yesNoUnsure },
  { id: 'spinal-procedure', section: 'general-health', type: 'choice', options: yesNoUnsure },
  { id: 'recent-infection-tb', section: 'general-health', type: 'choice', options: yesNoUnsure },
  { id: 'diabetes', section: 'general-health', type: 'choice', options: yesNoUnsure, isStable: true },
  { id: 'blood-thinner', section: 'general-health', type: 'choice', options: yesNoUnsure },
  { id: 'high-blood-pressure', section: 'general-health', type: 'choice', options: yesNoUnsure, isStable: true },
  { id: 'smoking', section: 'general-health', type: 'choice', options: ['never', 'former', 'current'], isStable: true },
]
