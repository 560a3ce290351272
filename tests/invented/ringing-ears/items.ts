import { is } from '@/lib/intake/condition'
import type { Item, Page } from '@/lib/intake/questionnaire'

/** Where each question is written. */
export const itemFiles: Readonly<Record<string, readonly Item[]>> = {
  items: [
    { id: 'ear-sudden-deaf', section: 'ears', type: 'choice', options: ['yes', 'no', 'unsure'] },
    { id: 'ear-face-weak', section: 'ears', type: 'choice', options: ['yes', 'no', 'unsure'] },
    { id: 'ear-pulse', section: 'ears', type: 'choice', options: ['yes', 'no', 'unsure'] },
    { id: 'ear-loud', section: 'ears', type: 'number', min: 0, max: 10, step: 1 },
    {
      id: 'ear-side',
      section: 'ears',
      type: 'choice',
      options: ['left', 'right', 'both'],
      askedWhen: is('ear-pulse', 'yes'),
    },
    { id: 'ear-sleep', section: 'days', type: 'choice', options: ['well', 'badly'] },
  ],
}

const items = Object.values(itemFiles).flat()
export { items }

export const pages: readonly Page[] = [
  {
    id: 'ear-signs',
    section: 'ears',
    blocks: [{ kind: 'checklist', id: 'ear-now', items: ['ear-sudden-deaf', 'ear-face-weak'] }],
  },
  {
    id: 'ear-sound',
    section: 'ears',
    blocks: [
      { kind: 'question', item: 'ear-pulse' },
      { kind: 'question', item: 'ear-side' },
      { kind: 'question', item: 'ear-loud', as: 'scale' },
    ],
  },
  { id: 'ear-days', section: 'days', blocks: [{ kind: 'question', item: 'ear-sleep' }] },
]

const again = ['ear-sudden-deaf', 'ear-face-weak', 'ear-sleep']

/** What a check-in asks again. */
export const checkInItems = items.filter(({ id }) => again.includes(id))
export const checkInPages: readonly Page[] = pages.filter(({ id }) => id !== 'ear-sound')
