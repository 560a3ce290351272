import { age } from '@/lib/intake/condition'
import type { Block } from '@/lib/intake/questionnaire'

export const checklist = (id: string, ...items: readonly string[]): Block => ({ kind: 'checklist', id, items })
export const ask = (item: string): Block => ({ kind: 'question', item })
export const scale = (item: string): Block => ({ kind: 'question', item, as: 'scale' })
/** The mood scales are made for adults and have been tried from 12 on. */
export const levels = (item: string): Block => ({
  kind: 'question',
  item,
  as: 'levels',
  when: age({ atLeast: 12 }),
})
