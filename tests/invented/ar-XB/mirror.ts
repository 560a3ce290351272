/** A message is words, or what a build took them apart into. */
type Message = string | readonly unknown[]
type Tree = { readonly [key: string]: Message | Tree }

const [opens, closes] = ['\u200f⟦', '⟧\u200f']

const isTakenApart = (value: Message | Tree): value is readonly unknown[] => Array.isArray(value)

function marked(value: Message | Tree): Message | Tree {
  if (typeof value === 'string') return `${opens}${value}${closes}`
  return isTakenApart(value) ? [opens, ...value, closes] : mirror(value)
}

/** English between marks that read from the right. What a page shows without them was never a message. */
export const mirror = (tree: Tree): Tree =>
  Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, marked(value)]))
