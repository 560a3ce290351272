import { itemsOf } from '@/lib/intake/condition'
import type { Questionnaire } from '@/lib/intake/questionnaire'

type Ring = readonly [string, ...string[]]

/** Question → the questions that decide whether it is shown: by its own condition, and by its place on a page. */
function parentsIn({ items, pages }: Questionnaire): ReadonlyMap<string, readonly string[]> {
  const blocks = pages.flatMap((page) => page.blocks)
  return new Map(
    items.map(({ id, askedWhen }) => {
      const places = blocks.flatMap((block) =>
        block.kind === 'question' && block.item === id && block.when ? itemsOf(block.when) : [],
      )
      return [id, [...(askedWhen ? itemsOf(askedWhen) : []), ...places]]
    }),
  )
}

/** Each ring once, beginning with the question that stands first. Visibility would never settle on one. */
export function ringsIn(questionnaire: Questionnaire): readonly Ring[] {
  const parents = parentsIn(questionnaire)
  const done = new Set<string>()
  const rings: Ring[] = []
  const visit = (id: string, way: readonly string[]): void => {
    const at = way.indexOf(id)
    if (at !== -1) {
      rings.push([id, ...way.slice(at + 1)])
      return
    }
    if (done.has(id)) return
    for (const parent of parents.get(id) ?? []) visit(parent, [...way, id])
    done.add(id)
  }
  for (const id of parents.keys()) visit(id, [])
  return rings
}
