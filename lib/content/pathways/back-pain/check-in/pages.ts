import type { Page } from '@/lib/intake/questionnaire'
import { pages as backPainPages } from '../intake/pages'

/** The emergency signs, page by page as in the form that the check-in follows. */
const signs = ['bladder-and-bowel', 'legs', 'sudden-signs', 'feeling-ill']

export const pages: readonly Page[] = [
  ...backPainPages.filter(({ id }) => signs.includes(id)),
  {
    id: 'pain-since-then',
    section: 'since-then',
    blocks: [
      { kind: 'question', item: 'pain-since' },
      { kind: 'question', item: 'pain-now', as: 'scale' },
    ],
  },
  {
    id: 'life-since-then',
    section: 'since-then',
    blocks: [
      { kind: 'question', item: 'doing-since' },
      { kind: 'question', item: 'can-stand' },
      { kind: 'question', item: 'managing' },
    ],
  },
]
