/** Where a link to the part of a handout leads that tells what was asked. */
export const toldHere = 'told-here'

/** As much of a page's tree of elements as is needed here. */
export interface Part {
  readonly type: string
  tagName?: string
  readonly value?: string
  properties?: Record<string, unknown>
  readonly children?: Part[]
}

const parts = new Set(['h2', 'h3', 'h4', 'h5', 'h6', 'p', 'li'])

const textOf = ({ value = '', children = [] }: Part): string => value + children.map(textOf).join('')

const found = (part: Part, isIt: (words: string) => boolean): Part | undefined =>
  parts.has(part.tagName ?? '') && isIt(textOf(part))
    ? part
    : part.children?.reduce<Part | undefined>((first, child) => first ?? found(child, isIt), undefined)

/** The first heading, paragraph or point whose words are these is where the link leads; behind what holds it stands `after`. */
export const marksTold = (isIt: (words: string) => boolean, after: Part | null) => () => (tree: Part) => {
  const { children = [] } = tree
  const at = children.findIndex((child) => found(child, isIt))
  const part = children[at] && found(children[at], isIt)
  if (!part) return
  part.properties = { ...part.properties, id: toldHere }
  if (!after) return
  // Of a heading, behind what stands under it.
  const next = children.findIndex(({ type }, index) => index > at && type === 'element')
  children.splice((part.tagName?.startsWith('h') && next > 0 ? next : at) + 1, 0, after)
}
