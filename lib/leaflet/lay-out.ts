import { sizeOfOwn } from '@/lib/pictures/own'
import type { Run } from './blocks'
import type { Piece } from './pieces'
import { goesOn, isTorn } from './tear'

export interface Placed {
  readonly piece: Piece
  /** Columns are counted through all pages. */
  readonly column: number
  readonly y: number
  /** What stands at the side of what follows, and what stands beside it. */
  readonly place: Place
}

export type Place = 'whole' | 'aside' | 'beside'

export interface Columns {
  /** Where the first column of a page begins and ends; the first page has a head. */
  readonly top: (page: number) => number
  readonly bottom: number
  readonly perPage: number
  readonly heightOf: (piece: Piece, place: Place) => number
  /** Of nothing above, it is the first of its column. */
  readonly gapAbove: (piece: Piece, above: Piece | null) => number
}

const endsOpen = ({ kind, runs }: { readonly kind: string; readonly runs: readonly Run[] }): boolean =>
  kind === 'heading' || /:\s*$/.test(runs.at(-1)?.text ?? '')

/** To what it is the head of, or announces. */
export function leadsOn(pieces: readonly Piece[], at: number): boolean {
  const [piece, next] = [pieces[at], pieces[at + 1]]
  if (!piece || !next || piece.kind === 'week' || goesOn(next)) return false
  if (piece.kind === 'pictures') return next.kind === 'item'
  if (piece.kind !== 'item') return endsOpen(piece)
  return next.kind === 'item' && next.lists.length > piece.lists.length
}

/** Where the week stands that this leads to, with no heading between. */
function weekAfter(pieces: readonly Piece[], at: number): number | null {
  const next = pieces.findIndex(({ kind }, index) => index > at && (kind === 'week' || kind === 'heading'))
  return pieces[next]?.kind === 'week' ? next : null
}

/** What must not stand without what follows it: what has a week to tick below it, a heading, a picture, what announces a list, its first point, its last but one, a point that a list of its own begins below. */
function staysWithNext(pieces: readonly Piece[], at: number, isWhole: boolean): boolean {
  const [before, piece, next, after] = [pieces[at - 1], pieces[at], pieces[at + 1], pieces[at + 2]]
  if (!piece || !next) return false
  if (next.kind === 'week' || (isWhole && weekAfter(pieces, at) !== null)) return true
  if (leadsOn(pieces, at)) return true
  const isOf = (other: Piece | undefined) => other?.block === piece.block
  return piece.kind === 'item' && isOf(next) && (!isOf(before) || !isOf(after))
}

/** One picture alone leaves room for the list that follows it. */
const isAside = (pieces: readonly Piece[], at: number): boolean => {
  const [piece, next] = [pieces[at], pieces[at + 1]]
  return (
    piece?.kind === 'pictures' &&
    next?.kind === 'item' &&
    !isTorn(next) &&
    piece.pictures.length === 1 &&
    piece.pictures.every(({ id }) => sizeOfOwn(id) === null)
  )
}

interface Spot {
  readonly y: number
  /** Down to where something stands at the side. */
  readonly clear: number
  /** Nothing stands above it in its column. */
  readonly isFirst: boolean
}

/** Where a piece comes to stand below what is there, and where the next one begins. */
function putBelow(pieces: readonly Piece[], at: number, { y, clear, isFirst }: Spot, columns: Columns) {
  const piece = pieces[at]
  if (!piece) return null
  const isBeside = piece.kind === 'item' && !isTorn(piece) && y < clear
  const place: Place = isAside(pieces, at) ? 'aside' : isBeside ? 'beside' : 'whole'
  const top = (isBeside ? y : Math.max(y, clear)) + columns.gapAbove(piece, isFirst ? null : (pieces[at - 1] ?? null))
  const bottom = top + columns.heightOf(piece, place)
  const spot: Spot = { isFirst: false, ...(place === 'aside' ? { y: top, clear: bottom } : { y: bottom, clear }) }
  return { placed: { piece, place, y: top }, spot }
}

function endAlone(pieces: readonly Piece[], at: number, from: Spot, columns: Columns): number {
  const { y, clear } = putBelow(pieces, at, from, columns)?.spot ?? from
  return Math.max(y, clear)
}

/** Where what must stay together would end; as a whole: an exercise is told, shown and ticked in one place. */
function endOf(pieces: readonly Piece[], at: number, from: Spot, columns: Columns, isWhole: boolean): number {
  const spot = putBelow(pieces, at, from, columns)?.spot ?? from
  return staysWithNext(pieces, at, isWhole)
    ? endOf(pieces, at + 1, spot, columns, isWhole)
    : Math.max(spot.y, spot.clear)
}

/**
 * From column to column, and on to the next page where both are full. `bottomOf` may end the columns of a page earlier; what no
 * column holds is judged by whole ones.
 */
export function layOut(
  pieces: readonly Piece[],
  columns: Columns,
  bottomOf: (page: number) => number = () => columns.bottom,
): readonly Placed[] {
  const startOf = (column: number): Spot => {
    const y = columns.top(Math.floor(column / columns.perPage))
    return { y, clear: y, isFirst: true }
  }
  let column = 0
  let spot = startOf(0)
  let tornUntil = -1
  return pieces.flatMap((_, at) => {
    const week = weekAfter(pieces, at)
    // An exercise that no column holds.
    if (week && at > tornUntil && endOf(pieces, at, startOf(column + 1), columns, true) > columns.bottom)
      tornUntil = week
    const bottom = bottomOf(Math.floor(column / columns.perPage))
    if (!spot.isFirst && endOf(pieces, at, spot, columns, at > tornUntil) > bottom) {
      column += 1
      spot = startOf(column)
    }
    // Below the head of the first page there may be less room than it takes.
    if (spot.isFirst && column < columns.perPage && endAlone(pieces, at, spot, columns) > columns.bottom) {
      column = columns.perPage
      spot = startOf(column)
    }
    const put = putBelow(pieces, at, spot, columns)
    if (!put) return []
    spot = put.spot
    return [{ ...put.placed, column }]
  })
}

export const pagesOf = (placed: readonly Placed[], perPage: number): number =>
  Math.floor((placed.at(-1)?.column ?? 0) / perPage) + 1

/** As `layOut`, with what stands on a last page shared out to its columns: a few lines alone in one of them look lost. */
export function layOutEvenly(pieces: readonly Piece[], columns: Columns): readonly Placed[] {
  let best = layOut(pieces, columns)
  const pages = pagesOf(best, columns.perPage)
  const last = pages - 1
  if (last === 0) return best
  let [tooHigh, enough] = [columns.top(last), columns.bottom]
  while (enough - tooHigh > 2) {
    const middle = (tooHigh + enough) / 2
    const tried = layOut(pieces, columns, (page) => (page === last ? middle : columns.bottom))
    const fits = pagesOf(tried, columns.perPage) === pages
    if (fits) best = tried
    ;[tooHigh, enough] = fits ? [tooHigh, middle] : [middle, enough]
  }
  return best
}
