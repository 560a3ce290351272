import type { Page } from '@/lib/intake/questionnaire'

/** Signs that cannot wait come first. */
export const pages: readonly Page[] = [
  {
    id: 'bladder-and-bowel',
    section: 'nerves',
    blocks: [
      {
        kind: 'checklist',
        id: 'bladder',
        items: ['ces-retention', 'ces-flow-feeling', 'ces-bladder-leak', 'ces-bowel'],
      },
      { kind: 'checklist', id: 'saddle', items: ['ces-saddle', 'ces-sexual'] },
    ],
  },
  {
    id: 'legs',
    section: 'nerves',
    blocks: [
      {
        kind: 'checklist',
        id: 'legs',
        items: ['ces-both-legs', 'neuro-weak-both', 'neuro-weak-one', 'neuro-gait', 'neuro-numb-one'],
      },
    ],
  },
  {
    id: 'toilet-habits',
    section: 'nerves',
    blocks: [
      { kind: 'question', item: 'ces-checked' },
      { kind: 'question', item: 'constipation' },
    ],
  },
  {
    id: 'injury',
    section: 'injury',
    blocks: [
      { kind: 'question', item: 'trauma' },
      { kind: 'question', item: 'onset' },
      { kind: 'question', item: 'mechanism' },
    ],
  },
  {
    id: 'feeling-ill',
    section: 'general-health',
    blocks: [
      { kind: 'question', item: 'sepsis-signs' },
      { kind: 'question', item: 'fever-chills' },
      { kind: 'question', item: 'night-sweats' },
    ],
  },
  {
    id: 'infection-risks',
    section: 'general-health',
    blocks: [
      {
        kind: 'checklist',
        id: 'infection',
        items: ['ivdu', 'immunosuppressed', 'dialysis-line', 'spinal-procedure', 'recent-infection-tb'],
      },
    ],
  },
  {
    id: 'changes',
    section: 'general-health',
    blocks: [
      { kind: 'question', item: 'weight-loss' },
      { kind: 'question', item: 'night-pain' },
      { kind: 'checklist', id: 'changes', items: ['shape-change', 'band-pain'] },
    ],
  },
  {
    id: 'cancer',
    section: 'general-health',
    blocks: [
      { kind: 'question', item: 'cancer-history' },
      { kind: 'question', item: 'cancer-type' },
      { kind: 'question', item: 'cancer-under-treatment' },
      { kind: 'question', item: 'cancer-years-ago' },
    ],
  },
  {
    id: 'your-health',
    section: 'general-health',
    blocks: [
      {
        kind: 'checklist',
        id: 'health',
        items: ['osteoporosis', 'steroid-long', 'blood-thinner', 'diabetes', 'high-blood-pressure'],
      },
      { kind: 'question', item: 'smoking' },
    ],
  },
  {
    id: 'how-long',
    section: 'pain',
    blocks: [
      { kind: 'question', item: 'pain-duration-weeks', as: 'duration' },
      { kind: 'question', item: 'trend' },
    ],
  },
  {
    id: 'how-strong',
    section: 'pain',
    blocks: [
      { kind: 'question', item: 'can-stand' },
      { kind: 'question', item: 'pain-now', as: 'scale' },
      { kind: 'question', item: 'pain-worst', as: 'scale' },
      { kind: 'question', item: 'pain-usual', as: 'scale' },
    ],
  },
  {
    id: 'daily-life',
    section: 'pain',
    blocks: [
      { kind: 'question', item: 'peg-enjoyment', as: 'scale' },
      { kind: 'question', item: 'peg-activity', as: 'scale' },
    ],
  },
  { id: 'where', section: 'pain', blocks: [{ kind: 'question', item: 'pain-sites' }] },
  {
    id: 'what-it-is-like',
    section: 'pain',
    blocks: [
      { kind: 'question', item: 'spasm-feel' },
      { kind: 'question', item: 'worse-with' },
      { kind: 'question', item: 'better-with' },
    ],
  },
  {
    id: 'before-now',
    section: 'pain',
    blocks: [
      { kind: 'question', item: 'previous-episodes' },
      { kind: 'question', item: 'assessed-before' },
      { kind: 'question', item: 'tried' },
    ],
  },
]
