type Tree = { readonly [key: string]: string | Tree }

/** English between marks that read from the right. What a page shows without them was never a message. */
export const mirror = (tree: Tree): Tree =>
  Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [
      key,
      typeof value === 'string' ? `\u200f⟦${value}⟧\u200f` : mirror(value),
    ]),
  )
