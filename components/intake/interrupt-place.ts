import type { PageView } from '@/lib/intake/page-view'
import type { Interrupt } from '@/lib/triage/interrupt'

/** The sign or question that an interrupt stands under, where one that raised it is on this page; null: on top. */
export function interruptPlace(view: PageView, interrupt: Interrupt | null, isShown: (field: string) => boolean) {
  const items = interrupt?.signs.map((sign) => sign.item) ?? []
  for (const block of view.blocks) {
    if (block.kind === 'question') {
      if (items.includes(block.item) && isShown(block.field)) return block.item
      continue
    }
    const tick = block.ticks.find((each) => items.includes(each.item))
    if (tick) return tick.item
  }
  return null
}
