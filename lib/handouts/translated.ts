interface Part {
  /** What stands in its place in another language is of the same kind. */
  readonly kind: string
  readonly text: string
}

/** A part of the original, and whether the translation has it. */
export interface OriginalPart {
  readonly text: string
  readonly state: 'here' | 'missing' | 'same'
}

/** Of longer texts each keystroke would be felt. */
const comparedParts = 400
/** A name or a number may be the same in two languages. */
const wordsToBeSame = 3

function kindOf(line: string): string {
  const [block] = /^\[\[.*\]\]$/.exec(line) ?? []
  if (block !== undefined) return block.replace(/\s/g, '').toLowerCase()
  const [, address] = /^!\[[^\]]*\]\((\S+)/.exec(line) ?? []
  if (address !== undefined) return address
  const [mark] = /^(?:#{1,6}|[-*+~=>]|\d+[.)])(?=\s)/.exec(line) ?? ['']
  return /^\d/.test(mark) ? '1.' : mark
}

interface Words {
  readonly title: string
  readonly text: string
}

/** The title, and each heading, paragraph, point, block and answer of a text as it is typed. */
function partsOf({ title, text }: Words): readonly Part[] {
  const parts: Part[] = title.trim() === '' ? [] : [{ kind: 'title', text: title }]
  let isOpen = false
  for (const raw of text.split('\n')) {
    const line = raw.trim()
    const kind = kindOf(line)
    const last = parts.at(-1)
    if (line === '') isOpen = false
    else if (last && isOpen && kind === '') parts.splice(-1, 1, { ...last, text: `${last.text} ${line}` })
    else {
      parts.push({ kind, text: line })
      isOpen = true
    }
  }
  return parts
}

/** How many parts from here on both have, in one order: a table of both, from their ends. */
function inCommon(one: readonly Part[], other: readonly Part[]): (at: number, otherAt: number) => number {
  const wide = other.length + 1
  const counts = new Uint16Array((one.length + 1) * wide)
  const count = (at: number, otherAt: number) => counts[at * wide + otherAt] ?? 0
  for (let at = one.length - 1; at >= 0; at -= 1)
    for (let otherAt = other.length - 1; otherAt >= 0; otherAt -= 1)
      counts[at * wide + otherAt] =
        one[at]?.kind === other[otherAt]?.kind
          ? count(at + 1, otherAt + 1) + 1
          : Math.max(count(at + 1, otherAt), count(at, otherAt + 1))
  return count
}

const isSame = (one: Part, other: Part): boolean =>
  !one.kind.startsWith('[[') && one.text === other.text && (one.text.match(/\p{L}+/gu) ?? []).length >= wordsToBeSame

/**
 * What of the original has nothing in its place in the translation, or the same words, by the order and kind of their parts.
 * What is in its place is a person's to judge. Too long a text is not compared: null.
 */
export function partsToTranslate(original: Words, translation: Words): readonly OriginalPart[] | null {
  const [from, to] = [partsOf(original), partsOf(translation)]
  if (Math.max(from.length, to.length) > comparedParts) return null
  const count = inCommon(from, to)
  let at = 0
  return from.map((part, index) => {
    while (to[at] && to[at]?.kind !== part.kind && count(index, at) === count(index, at + 1)) at += 1
    const there = to[at]
    if (!there || there.kind !== part.kind) return { text: part.text, state: 'missing' }
    at += 1
    return { text: part.text, state: isSame(part, there) ? 'same' : 'here' }
  })
}
