import type { Run, Shown } from './blocks'
import { sizeOfOwn } from '@/lib/pictures/own'
import { drawPhoto, drawPicture, heightOfPicture } from './draw-picture'
import { heightOfWeek } from './draw-week'
import { layOutEvenly, pagesOf, type Place, type Placed } from './lay-out'
import { type Leaflet, paperOf, type Type } from './leaflet'
import type { Piece, TextPiece } from './pieces'
import { goesOn, tear } from './tear'
import { brokenRuns, heightOf, write } from './write-lines'

type Document = PDFKit.PDFDocument

const gutter = 17
/** Where everything of a leaflet stands on its pages, in one size of type. */
export interface Sheet {
  readonly placed: readonly Placed[]
  readonly pages: number
  readonly boxOf: (placed: Placed) => At
}

/** Where a piece stands, and how wide it may be. */
export interface At {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly type: Type
}

const typeOf = (piece: Piece, size: number): number => {
  if (piece.kind === 'paragraph' && piece.isSmall) return captionSize(size)
  if (piece.kind !== 'heading') return size
  return piece.level === 2 ? size * 1.2 : size * 1.05
}

export const boldOf = (runs: readonly Run[]): readonly Run[] => runs.map((run) => ({ ...run, bold: true }))

/** Of a drawn picture, in sizes. */
const pictureWidth = 9
const indent = 1.4

/** From where the column begins to the mark of a point: those of an inner list are set in, and words keep their room. */
export const markAt = (lists: readonly string[], size: number): number => Math.min(lists.length - 1, 3) * indent * size
/** To the words of a point. */
const wordsAt = (piece: Piece, size: number): number =>
  piece.kind === 'item' ? markAt(piece.lists, size) + indent * size : 0

/** Beside each other, none wider than it is worth: a photo shows more than a few lines do. */
export function widthOfPicture(columnWidth: number, pictures: readonly Shown[], size: number): number {
  const count = pictures.length
  const arePhotos = pictures.every(({ id }) => sizeOfOwn(id) !== null)
  return Math.min((columnWidth - 6 * (count - 1)) / count, size * (arePhotos ? 18 : pictureWidth))
}

interface Measured {
  readonly width: number
  readonly height: number
}

/** As wide as there is room, but no photo taller than is worth a third of a page. */
function boxOf(picture: Measured, isPhoto: boolean, { width, size }: { width: number; size: number }): Measured {
  const height = Math.min(heightOfPicture(picture, width), isPhoto ? size * 15 : Infinity)
  return { width: (height / picture.height) * picture.width, height }
}

const captionSize = (size: number): number => size * 0.85
const captionLeading = 1.2

type Row = Extract<Piece, { kind: 'pictures' }>

/** None for what nobody knows. */
const sizeOf = (id: string, { pictures, photos }: Leaflet) => pictures[id] ?? (photos[id] ? sizeOfOwn(id) : null)

/** The pictures of a row stand on one line. */
const tallestOf = ({ pictures }: Row, leaflet: Leaflet, room: { width: number; size: number }): number =>
  Math.max(
    0,
    ...pictures.map(({ id }) => {
      const measured = sizeOf(id, leaflet)
      return measured ? boxOf(measured, leaflet.pictures[id] === undefined, room).height : 0
    }),
  )

/** What stands below a picture, or in its place where nobody knows it. */
const saidOf = ({ id, shows, caption }: Shown, leaflet: Leaflet): readonly Run[] => [
  { text: sizeOf(id, leaflet) ? caption : shows, bold: false },
]

/** Of one picture of a row, with what it is called below it. */
export function heightOfShown(
  doc: Document,
  leaflet: Leaflet,
  { row, shown }: { readonly row: Row; readonly shown: Shown },
  { width, size }: { readonly width: number; readonly size: number },
): number {
  const words = { width, size: captionSize(size), leading: captionLeading }
  return tallestOf(row, leaflet, { width, size }) + 2 + heightOf(doc, saidOf(shown, leaflet), words)
}

function heightOfRow(doc: Document, leaflet: Leaflet, row: Row, columnWidth: number, { size }: Type): number {
  const width = widthOfPicture(columnWidth, row.pictures, size)
  return Math.max(...row.pictures.map((shown) => heightOfShown(doc, leaflet, { row, shown }, { width, size })))
}

/** What stands beside a picture ends before it. */
const widthBeside = (columnWidth: number, size: number): number => columnWidth - size * (pictureWidth + 1)

/** The text of a heading, a paragraph or a point, and the room that it has. */
function textIn(piece: TextPiece, width: number, { size, leading, spacing }: Type) {
  const runs = piece.kind === 'heading' ? boldOf(piece.runs) : piece.runs
  return { runs, box: { width: width - wordsAt(piece, size), size: typeOf(piece, size), leading, spacing } }
}

function heightOfPiece(doc: Document, leaflet: Leaflet, piece: Piece, width: number, type: Type): number {
  if (piece.kind === 'pictures') return heightOfRow(doc, leaflet, piece, width, type)
  if (piece.kind === 'week') return heightOfWeek(type.size)
  const { runs, box } = textIn(piece, width, type)
  return heightOf(doc, runs, box)
}

/** Where lines are closer, so is what stands below each other. */
const gapAbove = (piece: Piece, above: Piece | null, { size, leading }: Type): number => {
  if (!above || goesOn(piece)) return 0
  const air = size * (leading - 0.9) * 2
  if (piece.kind === 'heading') return piece.level === 2 ? Math.max(air * 0.95, size * 0.55) : air * 0.6
  if (piece.kind === 'item') return above.kind === 'pictures' ? air * 0.25 : air * 0.1
  return air * 0.4
}

export function sheetOf(
  doc: Document,
  leaflet: Leaflet,
  pieces: readonly Piece[],
  { type, top, bottom }: { readonly type: Type; readonly top: number; readonly bottom: number },
): Sheet {
  const { width, margin } = paperOf(leaflet.clinic.region)
  const { size, columns } = type
  const columnWidth = (width - 2 * margin - gutter * (columns - 1)) / columns
  const heights = new Map<Piece, Partial<Record<Place, number>>>()
  const heightIn = (piece: Piece, place: Place): number => {
    const known = heights.get(piece) ?? {}
    const wide = place === 'beside' ? widthBeside(columnWidth, size) : columnWidth
    const height = known[place] ?? heightOfPiece(doc, leaflet, piece, wide, type)
    heights.set(piece, { ...known, [place]: height })
    return height
  }
  // The first page has a head, which what comes first stands below.
  const roomAt = (at: number) => bottom - (at === 0 ? top : margin)
  const held = pieces.flatMap((piece, at): readonly Piece[] => {
    if (!('runs' in piece) || heightIn(piece, 'whole') <= roomAt(at)) return [piece]
    const { runs, box } = textIn(piece, columnWidth, type)
    return tear(piece, brokenRuns(doc, runs, box))
  })
  const placed = layOutEvenly(held, {
    top: (page) => (page === 0 ? top : margin),
    bottom,
    perPage: columns,
    heightOf: heightIn,
    gapAbove: (piece, above) => gapAbove(piece, above, type),
  })
  const xOf = (column: number) => margin + (column % columns) * (columnWidth + gutter)
  const boxOf = ({ piece, place, column, y }: Placed): At => {
    const x = xOf(column)
    const beside = { x, y, width: widthBeside(columnWidth, size), type }
    if (place === 'beside') return beside
    if (place === 'whole' || piece.kind !== 'pictures') return { ...beside, width: columnWidth }
    const width = widthOfPicture(columnWidth, piece.pictures, size)
    return { ...beside, x: x + columnWidth - width, width }
  }
  return { placed, pages: pagesOf(placed, columns), boxOf }
}

export function drawText(doc: Document, piece: TextPiece, { x, y, width, type }: At): void {
  const { runs, box } = textIn(piece, width, type)
  write(doc, runs, { x: x + wordsAt(piece, type.size), y, ...box })
}

/** One picture of a row, what it is called below it. */
export function drawShown(
  doc: Document,
  leaflet: Leaflet,
  row: Row,
  shown: Shown,
  { x, y, width, type: { size } }: At,
): void {
  const picture = leaflet.pictures[shown.id]
  const photo = leaflet.photos[shown.id]
  const own = sizeOfOwn(shown.id)
  const tallest = tallestOf(row, leaflet, { width, size })
  if (photo && own) {
    const box = boxOf(own, true, { width, size })
    drawPhoto(doc, photo, { x: x + (width - box.width) / 2, y: y + tallest - box.height, width: box.width })
  }
  if (picture) drawPicture(doc, picture, { x, y: y + tallest - heightOfPicture(picture, width), width })
  const letters = { size: captionSize(size), leading: captionLeading, align: 'center' as const }
  write(doc, saidOf(shown, leaflet), { x, y: y + tallest + 2, width, ...letters })
}
