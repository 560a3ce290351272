import { itemsOf } from './condition'
import type { Item, Questionnaire } from './questionnaire'

/** Each question once, with the one asked for first; questions never depend on each other in a ring. */
function reachedFrom(items: readonly Item[], id: string): readonly string[] {
  const next = items.filter(({ askedWhen }) => askedWhen && itemsOf(askedWhen).includes(id))
  return [...new Set([id, ...next.flatMap((item) => reachedFrom(items, item.id))])]
}

const known = new WeakMap<readonly Item[], ReadonlyMap<string, readonly string[]>>()

/** The question and all that its answer can show or hide, also by way of others. */
export function reachedBy({ items }: Pick<Questionnaire, 'items'>, id: string): readonly string[] {
  const reached = known.get(items) ?? new Map(items.map((item) => [item.id, reachedFrom(items, item.id)]))
  known.set(items, reached)
  return reached.get(id) ?? []
}
