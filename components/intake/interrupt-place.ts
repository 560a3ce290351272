import type { PageView } from '@/lib/intake/page-view'
import type { Interrupt } from '@/lib/triage/interrupt'

/** Where an interrupt stands: under the sign that raised it where that is on this page, else on top. */
export function interruptPlace(view: PageView, interrupt: Interrupt | null, isShown: (field: string) => boolean) {
  const items = interrupt?.signs.map((sign) => sign.item) ?? []
  for (const block of view.blocks) {
    if (block.kind === 'question') {
      if (items.includes(block.item) && isShown(block.field)) return { afterItem: block.item, fixId: block.field }
      continue
    }
    const index = block.ticks.findIndex((tick) => items.includes(tick.item))
    const tick = block.ticks[index]
    if (tick) return { afterItem: tick.item, fixId: index === 0 ? block.field : `${block.field}-${tick.item}` }
  }
  return { afterItem: null, fixId: null }
}
