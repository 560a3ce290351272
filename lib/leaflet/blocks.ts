import type { ListItem, Nodes, PhrasingContent, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { pictureAt } from '@/lib/pictures/in-text'

export interface Run {
  readonly text: string
  readonly bold: boolean
}

export interface Shown {
  readonly id: string
  readonly shows: string
  readonly caption: string
}

/** What a leaflet is made of, from top to bottom. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly runs: readonly Run[] }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'list'; readonly numbered: boolean; readonly items: readonly (readonly Run[])[] }
  | { readonly kind: 'pictures'; readonly pictures: readonly Shown[] }
  /** Seven days to tick by hand. */
  | { readonly kind: 'week' }

const runsOf = (nodes: readonly PhrasingContent[], bold = false): readonly Run[] =>
  nodes.flatMap((node): readonly Run[] => {
    if (node.type === 'text' || node.type === 'inlineCode')
      return [{ text: node.value.replace(/\s*\n\s*/g, ' '), bold }]
    if (node.type === 'image') return [{ text: node.alt ?? '', bold }]
    const within = 'children' in node ? runsOf(node.children, bold || node.type === 'strong') : []
    return node.type === 'link' ? [...within, ...addressOf(node.url, within, bold)] : within
  })

/** Paper cannot be pressed. */
const addressOf = (url: string, within: readonly Run[], bold: boolean): readonly Run[] =>
  within.some(({ text }) => text.includes(url)) ? [] : [{ text: ` (${url})`, bold }]

const phrasingIn = (node: Nodes): readonly PhrasingContent[] => {
  if (node.type === 'paragraph' || node.type === 'heading') return node.children
  return 'children' in node ? node.children.flatMap(phrasingIn) : []
}

const picturesIn = (nodes: readonly PhrasingContent[]): readonly Shown[] | null => {
  const isOfPictures = nodes.every((node) =>
    node.type === 'image' ? pictureAt(node.url) !== null : node.type === 'text' && node.value.trim() === '',
  )
  if (!isOfPictures) return null
  return nodes.flatMap((node) =>
    node.type === 'image' ? [{ id: pictureAt(node.url) ?? '', shows: node.alt ?? '', caption: node.title ?? '' }] : [],
  )
}

const holdsList = ({ children }: ListItem): boolean => children.some(({ type }) => type === 'list')

/** On paper a point with a list of its own is a heading, and its list stands open below it. */
const opened = ({ children: [lead, ...rest] }: ListItem): readonly Block[] => [
  ...(lead ? [{ kind: 'heading', level: 3, runs: runsOf(phrasingIn(lead)) } as const] : []),
  ...rest.flatMap(blockOf),
]

/** A warning. */
const inBold = (block: Block): Block =>
  block.kind === 'paragraph' ? { ...block, runs: block.runs.map((run) => ({ ...run, bold: true })) } : block

function blockOf(node: RootContent): readonly Block[] {
  if (node.type === 'heading') return [{ kind: 'heading', level: node.depth > 2 ? 3 : 2, runs: runsOf(node.children) }]
  if (node.type === 'list') {
    if (node.children.some(holdsList)) return node.children.flatMap(opened)
    return [
      { kind: 'list', numbered: node.ordered ?? false, items: node.children.map((item) => runsOf(phrasingIn(item))) },
    ]
  }
  if (node.type === 'blockquote') return node.children.flatMap(blockOf).map(inBold)
  const pictures = node.type === 'paragraph' ? picturesIn(node.children) : null
  if (pictures) return [{ kind: 'pictures', pictures }]
  const runs = runsOf(phrasingIn(node))
  return runs.length > 0 ? [{ kind: 'paragraph', runs }] : []
}

/** The same Markdown that the page shows. */
export const blocksOf = (markdown: string): readonly Block[] => fromMarkdown(markdown).children.flatMap(blockOf)
