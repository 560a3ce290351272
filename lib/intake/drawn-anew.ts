export type Held = Readonly<Record<string, string | readonly string[]>>

interface Drawn {
  /** What each field held when the page was drawn. */
  readonly before: Held
  /** What is saved now. */
  readonly now: Held
  /** What the form holds. */
  readonly held: Held
}

interface DrawnAnew {
  /** What was answered elsewhere, for each field that nobody touched here. */
  readonly taken: Held
  /** Answered here and elsewhere, not alike: whoever is here has not seen the other answer. */
  readonly contested: readonly string[]
  /** What the next drawing is held beside. */
  readonly seen: Held
}

type Value = Held[string] | null | undefined

/** A form has the ticks of a list in the order of the page. */
const plain = (value: Value): string =>
  typeof value === 'object' ? JSON.stringify([...(value ?? [])].sort()) : (value ?? '')

const isSame = (one: Value, other: Value): boolean => plain(one ?? '') === plain(other ?? '')

/** A page that is drawn anew while it is filled in: what was typed stays, and what changed elsewhere comes in. */
export function drawnAnew({ before, now, held }: Drawn): DrawnAnew {
  const changed = Object.keys(now).filter((field) => !isSame(now[field], before[field]))
  const isTouched = (field: string) => !isSame(held[field], before[field])
  const contested = changed.filter((field) => isTouched(field) && !isSame(held[field], now[field]))
  const of = (fields: readonly string[], values: Held) =>
    Object.fromEntries(fields.flatMap((field) => (values[field] === undefined ? [] : [[field, values[field]]])))
  return {
    taken: of(
      changed.filter((field) => !isTouched(field)),
      now,
    ),
    contested,
    seen: { ...now, ...of(contested, before) },
  }
}
