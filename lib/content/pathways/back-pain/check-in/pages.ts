import { type Block, itemsOfPage, type Page } from '@/lib/intake/questionnaire'
import { signPages } from '../intake/pages'
import { asksAgain } from './signs'

const again = asksAgain.flatMap(({ items }) => items)

/** Of a page of the whole form, what is asked again, in the same place. */
const onlyAgain = (page: Page): Page => ({
  ...page,
  blocks: page.blocks.flatMap((block): readonly Block[] => {
    if (block.kind === 'question') return again.includes(block.item) ? [block] : []
    const items = block.items.filter((item) => again.includes(item))
    return items.length > 0 ? [{ ...block, items }] : []
  }),
})

export const pages: readonly Page[] = [
  ...signPages.map(onlyAgain).filter((page) => itemsOfPage(page).length > 0),
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
      { kind: 'question', item: 'injury-since' },
      { kind: 'question', item: 'injury-risks' },
      { kind: 'question', item: 'doing-since' },
      { kind: 'question', item: 'can-stand' },
      { kind: 'question', item: 'managing' },
    ],
  },
]
