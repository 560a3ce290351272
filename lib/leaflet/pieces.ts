import type { Block, Point, Run, Shown } from './blocks'

/** What is not torn apart where a column holds it, with what it takes to place it. */
export type Piece =
  | TextPiece
  | ({ readonly kind: 'pictures'; readonly pictures: readonly Shown[] } & Within)
  | { readonly kind: 'week'; readonly block: number }

export type TextPiece = PointPiece | WordsPiece

/** Of what no column holds: which of its parts it is, from 0. */
interface Torn {
  readonly part?: number
}

export interface WordsPiece extends Torn {
  readonly kind: 'heading' | 'paragraph'
  readonly level?: 2 | 3
  readonly isSmall?: true
  readonly runs: readonly Run[]
  readonly block: number
}

interface Within {
  readonly block: number
  /** The lists that it stands in, from the outermost one, each by a name of its own. None outside of lists. */
  readonly lists: readonly string[]
}

export interface PointPiece extends Within, Torn {
  readonly kind: 'item'
  /** None where a point goes on behind a list of its own. */
  readonly mark: string | null
  readonly runs: readonly Run[]
}

const markOf = (from: number | null, at: number): string => (from === null ? '•' : `${String(from + at)}.`)

export const piecesOf = (blocks: readonly Block[]): readonly Piece[] =>
  blocks.flatMap((block, index) => piecesOfBlock(block, { block: index, lists: [] }, String(index)))

function piecesOfBlock(block: Block, within: Within, name: string): readonly Piece[] {
  if (block.kind === 'list') {
    const inner = { ...within, lists: [...within.lists, name] }
    return block.items.flatMap((point, at) =>
      piecesOfPoint(point, markOf(block.from, at), inner, `${name}.${String(at)}`),
    )
  }
  if (block.kind === 'pictures') return [{ ...block, ...within }]
  if (block.kind === 'paragraph' && within.lists.length > 0)
    return [{ kind: 'item', mark: null, runs: block.runs, ...within }]
  return [{ ...block, block: within.block }]
}

const piecesOfPoint = ({ runs, below }: Point, mark: string, within: Within, name: string): readonly Piece[] => [
  { kind: 'item', mark, runs, ...within },
  ...below.flatMap((block, at) => piecesOfBlock(block, within, `${name}.${String(at)}`)),
]
