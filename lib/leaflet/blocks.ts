import type { Code, List, ListItem, PhrasingContent, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { pictureAt } from '@/lib/pictures/in-text'
import { withAddresses } from './references'

export interface Run {
  readonly text: string
  readonly bold: boolean
}

/** As a run: what follows stands on a line of its own. */
export const lineBreak = '\u2028'
const toNextLine: Run = { text: lineBreak, bold: false }

export interface Shown {
  readonly id: string
  readonly shows: string
  readonly caption: string
}

/** `from`: the number of its first point; null where points have none. */
interface ListBlock {
  readonly kind: 'list'
  readonly from: number | null
  readonly items: readonly Point[]
}

/** The words of a point, and what stands below them: lists of its own, and words that go on behind those. */
export interface Point {
  readonly runs: readonly Run[]
  readonly below: readonly Block[]
}

/** What a leaflet is made of, from top to bottom. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly runs: readonly Run[] }
  /** Small: what is not said to the reader, such as where it comes from. */
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[]; readonly isSmall?: true }
  | ListBlock
  | { readonly kind: 'pictures'; readonly pictures: readonly Shown[] }
  /** Seven days to tick by hand. */
  | { readonly kind: 'week' }

const runsOf = (nodes: readonly PhrasingContent[], bold = false): readonly Run[] =>
  nodes.flatMap((node): readonly Run[] => {
    if (node.type === 'text' || node.type === 'inlineCode')
      return [{ text: node.value.replace(/\s*\n\s*/g, ' '), bold }]
    if (node.type === 'break') return [toNextLine]
    if (node.type === 'image' || node.type === 'imageReference') return [{ text: node.alt ?? '', bold }]
    const within = 'children' in node ? runsOf(node.children, bold || node.type === 'strong') : []
    return node.type === 'link' ? [...within, ...addressOf(node.url, within, bold)] : within
  })

/** Paper cannot be pressed. */
const addressOf = (url: string, within: readonly Run[], bold: boolean): readonly Run[] =>
  within.some(({ text }) => text.includes(url)) ? [] : [{ text: ` (${url})`, bold }]

/** What was set in by four spaces or fenced is words on paper, line by line. */
const linesOf = ({ value }: Code): readonly string[] => value.split('\n').filter((line) => line.trim() !== '')

const onLines = (parts: readonly (readonly Run[])[]): readonly Run[] =>
  parts.filter((runs) => runs.length > 0).flatMap((runs, at) => (at > 0 ? [toNextLine, ...runs] : runs))

/** Each paragraph that is in it on lines of its own. */
function wordsIn(node: RootContent): readonly Run[] {
  if (node.type === 'paragraph' || node.type === 'heading') return runsOf(node.children)
  if (node.type === 'code') return onLines(linesOf(node).map((text) => [{ text, bold: false }]))
  return 'children' in node ? onLines(node.children.map(wordsIn)) : []
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

/** On paper a list whose points each open a list of their own is parts under headings. */
function opened({ children: [lead, ...rest] }: ListItem): readonly Block[] {
  if (lead?.type !== 'paragraph' && lead?.type !== 'heading') return [...(lead ? [lead] : []), ...rest].flatMap(inside)
  return [{ kind: 'heading', level: 3, runs: runsOf(lead.children) }, ...rest.flatMap(inside)]
}

/** Words that follow each other are one part of a point, each paragraph on lines of its own. */
function pointOf({ children }: ListItem): Point {
  const parts: Block[] = []
  for (const part of children.flatMap(inside).map(asWords)) {
    const last = parts.at(-1)
    if (last?.kind === 'paragraph' && part.kind === 'paragraph')
      parts.splice(-1, 1, { ...last, runs: onLines([last.runs, part.runs]) })
    else parts.push(part)
  }
  const [first, ...below] = parts
  return first?.kind === 'paragraph' ? { runs: first.runs, below } : { runs: [], below: parts }
}

const listOf = ({ ordered, start, children }: List): ListBlock => ({
  kind: 'list',
  from: ordered ? (start ?? 1) : null,
  items: children.map(pointOf),
})

/** A warning. */
function inBold(block: Block): Block {
  if (block.kind === 'paragraph') return { ...block, runs: bolder(block.runs) }
  if (block.kind !== 'list') return block
  return {
    ...block,
    items: block.items.map(({ runs, below }) => ({ runs: bolder(runs), below: below.map(inBold) })),
  }
}

const bolder = (runs: readonly Run[]): readonly Run[] => runs.map((run) => ({ ...run, bold: true }))

/** In a quote or a point nothing opens. */
const inside = (node: RootContent): readonly Block[] => (node.type === 'list' ? [listOf(node)] : blockOf(node))

/** In a point no part of the leaflet begins. */
const asWords = (block: Block): Block =>
  block.kind === 'heading' ? { kind: 'paragraph', runs: bolder(block.runs) } : block

function blockOf(node: RootContent): readonly Block[] {
  if (node.type === 'heading') return [{ kind: 'heading', level: node.depth > 2 ? 3 : 2, runs: runsOf(node.children) }]
  if (node.type === 'list')
    return !node.ordered && node.children.every(holdsList) ? node.children.flatMap(opened) : [listOf(node)]
  if (node.type === 'blockquote') return node.children.flatMap(inside).map(inBold)
  const pictures = node.type === 'paragraph' ? picturesIn(node.children) : null
  if (pictures) return [{ kind: 'pictures', pictures }]
  const runs = wordsIn(node)
  return runs.length > 0 ? [{ kind: 'paragraph', runs }] : []
}

/** The same Markdown that the page shows. */
export const blocksOf = (markdown: string): readonly Block[] =>
  withAddresses(fromMarkdown(markdown).children).flatMap(blockOf)
