import type { FindingView } from './finding-view'

/** So many answers stand beside the name of a flag. */
const quotesShown = 3

/**
 * What this patient said that raised a flag, each once, as it goes beside the flag's name. A plain yes or no says no more than
 * the name, and a number by itself says nothing; neither stands here, nor what must not be read by others.
 */
export function saidInShort({
  because,
  privateItems,
}: Pick<FindingView, 'because' | 'privateItems'>): readonly string[] {
  const telling = because.filter(
    ({ item, value }) =>
      !privateItems.includes(item) &&
      (Array.isArray(value) || (typeof value === 'string' && value !== 'yes' && value !== 'no')),
  )
  return [...new Set(telling.map(({ answer }) => answer))].slice(0, quotesShown)
}
