import type { Item, Page } from '@/lib/intake/questionnaire'
import { ask } from './blocks'

/** The Roland-Morris disability questionnaire: 24 statements, of which those that fit today are ticked (S31). */
export const rolandMorris: readonly Item[] = [
  {
    id: 'rmdq',
    section: 'life',
    type: 'multi',
    options: [...Array.from({ length: 24 }, (_, index) => `r${String(index + 1)}`), 'none'],
    exclusive: 'none',
  },
]

export const rolandPage: Page = { id: 'roland', section: 'life', isOptional: true, blocks: [ask('rmdq')] }
