import type { Item } from '@/lib/intake/questionnaire'

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
