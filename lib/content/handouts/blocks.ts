import type { BlockWords } from '@/lib/handouts/blocks'
import type { Locale } from '@/lib/intake/questionnaire'
import { spoken } from './shown/spoken'

/** What a handout in this language may ask for by name; the content check says where a language lacks its words. */
export const blocksOf = (locale: Locale): BlockWords =>
  (spoken.shown as Partial<Record<Locale, BlockWords>>)[locale] ?? spoken.shown.en
