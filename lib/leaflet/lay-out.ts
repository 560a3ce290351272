import type { Block, Run, Shown } from './blocks'

/** What is never torn apart, with what it takes to place it. */
export type Piece =
  | {
      readonly kind: 'heading' | 'paragraph'
      readonly level?: 2 | 3
      readonly runs: readonly Run[]
      readonly block: number
    }
  | { readonly kind: 'item'; readonly mark: string; readonly runs: readonly Run[]; readonly block: number }
  | { readonly kind: 'pictures'; readonly pictures: readonly Shown[]; readonly block: number }
  | { readonly kind: 'week'; readonly block: number }

export interface Placed {
  readonly piece: Piece
  /** Columns are counted through all pages. */
  readonly column: number
  readonly y: number
}

export interface Columns {
  /** Where the first column of a page begins and ends; the first page has a head. */
  readonly top: (page: number) => number
  readonly bottom: number
  readonly perPage: number
  readonly heightOf: (piece: Piece) => number
  readonly gapAbove: (piece: Piece, isFirst: boolean) => number
}

export const piecesOf = (blocks: readonly Block[]): readonly Piece[] =>
  blocks.flatMap((block, index): readonly Piece[] => {
    if (block.kind === 'list') {
      return block.items.map((runs, at) => ({
        kind: 'item',
        mark: block.numbered ? `${String(at + 1)}.` : '•',
        runs,
        block: index,
      }))
    }
    if (block.kind === 'pictures' || block.kind === 'week') return [{ ...block, block: index }]
    if (block.kind === 'heading') return [{ kind: 'heading', level: block.level, runs: block.runs, block: index }]
    return [{ ...block, block: index }]
  })

const endsOpen = ({ kind, runs }: { readonly kind: string; readonly runs: readonly Run[] }): boolean =>
  kind === 'heading' || /:\s*$/.test(runs.at(-1)?.text ?? '')

/** What must not stand without what follows it: what has a week to tick below it, a heading, a picture, what announces a list, its first point, its last but one. */
function staysWithNext(pieces: readonly Piece[], at: number): boolean {
  const [before, piece, next, after] = [pieces[at - 1], pieces[at], pieces[at + 1], pieces[at + 2]]
  if (!piece || !next) return false
  if (next.kind === 'week') return true
  if (piece.kind === 'week') return false
  if (piece.kind === 'pictures') return next.kind === 'item'
  if (piece.kind !== 'item') return endsOpen(piece)
  const isOf = (other: Piece | undefined) => other?.block === piece.block
  return isOf(next) && (!isOf(before) || !isOf(after))
}

const togetherFrom = (pieces: readonly Piece[], at: number): number =>
  staysWithNext(pieces, at) ? 1 + togetherFrom(pieces, at + 1) : 1

/** From column to column, and on to the next page where both are full. */
export function layOut(pieces: readonly Piece[], columns: Columns): readonly Placed[] {
  const placed: Placed[] = []
  const { top, bottom, perPage, heightOf, gapAbove } = columns
  const topOf = (column: number) => top(Math.floor(column / perPage))
  let column = 0
  let y = topOf(0)
  pieces.forEach((piece, at) => {
    const isFirst = y === topOf(column)
    const group = pieces.slice(at, at + togetherFrom(pieces, at))
    const needed = group.reduce((sum, each, index) => sum + heightOf(each) + gapAbove(each, isFirst && index === 0), 0)
    const fits = y + needed <= bottom || (isFirst && needed > bottom - topOf(column + perPage))
    if (!fits && !isFirst) {
      column += 1
      y = topOf(column)
    }
    y += gapAbove(piece, y === topOf(column))
    placed.push({ piece, column, y })
    y += heightOf(piece)
  })
  return placed
}

export const pagesOf = (placed: readonly Placed[], perPage: number): number =>
  Math.floor((placed.at(-1)?.column ?? 0) / perPage) + 1
