import type { BlockView, PageView } from './page-view'
import type { PageInput } from './read-question'

/** The page with what was typed in place of what is saved, so that an error never costs a word. */
export function withTyped(view: PageView, typed: PageInput): PageView {
  const values = (field: string) => (typed[field] ?? []).filter((value) => value !== '')
  const block = (each: BlockView): BlockView => {
    if (each.kind === 'question') {
      const unit = each.unitField && { ...each.unitField, value: values(each.unitField.field)[0] ?? null }
      return { ...each, values: values(each.field), ...(unit ? { unitField: unit } : {}) }
    }
    const ticks = each.ticks.map((tick) => {
      return { ...tick, followUp: { ...tick.followUp, value: values(tick.followUp.field)[0] ?? null } }
    })
    return { ...each, values: values(each.field), ticks }
  }
  return { ...view, blocks: view.blocks.map(block) }
}

/** The page with what was left open unread, as it was typed: whoever comes back finds it where it was. */
export function withUnread(view: PageView, asTyped: Readonly<Record<string, string>>): PageView {
  const block = (each: BlockView): BlockView => {
    const typed = each.kind === 'question' && each.values.length === 0 ? asTyped[each.item] : undefined
    return typed === undefined ? each : { ...each, values: [typed] }
  }
  return { ...view, blocks: view.blocks.map(block) }
}

/** What the page's form holds before anyone touches it: one value a field, or several where several can be chosen. */
export function formValues(view: PageView): Record<string, string | string[]> {
  return Object.fromEntries(
    view.blocks.flatMap((block): [string, string | string[]][] => {
      if (block.kind === 'checklist') {
        const followUps = block.ticks.map(({ followUp }): [string, string] => [followUp.field, followUp.value ?? ''])
        return [[block.field, [...block.values]], ...followUps]
      }
      const own: [string, string | string[]] =
        block.as === 'checkboxes' || block.as === 'body-map'
          ? [block.field, [...block.values]]
          : [block.field, block.values[0] ?? '']
      return block.unitField ? [own, [block.unitField.field, block.unitField.value ?? '']] : [own]
    }),
  )
}

/** Field → what it asks, for a list of errors that must say which question each is about. */
export const asksOf = (view: PageView): Readonly<Record<string, string>> =>
  Object.fromEntries(
    view.blocks.flatMap((block): [string, string][] =>
      block.kind === 'question'
        ? [[block.field, block.ask]]
        : [
            [block.field, block.ask],
            ...block.ticks.map((tick): [string, string] => [tick.followUp.field, `${tick.label}.`]),
          ],
    ),
  )
