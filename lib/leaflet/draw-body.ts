import { drawWeek, heightOfWeek } from './draw-week'
import { ListTags } from './list-tags'
import type { Piece, PointPiece, WordsPiece } from './pieces'
import type { Leaflet } from './leaflet'
import { write } from './write-lines'
import { type At, drawShown, drawText, heightOfShown, markAt, type Sheet, widthOfPicture } from './sheet'
import { tagger } from './tag'
import { goesOn } from './tear'

type Document = PDFKit.PDFDocument
type Element = PDFKit.PDFStructureElement

/** Each piece in its place, page after page, and each point in its list. */
export function drawBody(doc: Document, root: Element, leaflet: Leaflet, sheet: Sheet, columns: number): void {
  const lists = new ListTags(doc, root)
  let pages = 1
  let isBelowSecond = false
  /** What the last words belong to: what is torn is one for whoever listens. */
  let said: Element | null = null
  for (const placed of sheet.placed) {
    const { piece, column } = placed
    for (; pages <= Math.floor(column / columns); pages += 1) doc.addPage()
    const at = sheet.boxOf(placed)
    if ('runs' in piece && goesOn(piece)) {
      said?.add(() => {
        drawText(doc, piece, at)
      })
      continue
    }
    if (piece.kind === 'item') {
      said = drawPoint(doc, lists, piece, at)
      continue
    }
    const holder = lists.holding(piece.kind === 'pictures' ? piece.lists : [])
    if (piece.kind === 'pictures') drawRow(doc, holder, leaflet, piece, at)
    else if (piece.kind === 'week') drawWeekTagged(doc, holder, leaflet, at)
    else {
      // For whoever goes from heading to heading no level is left out: a plan has its exercises right below its title.
      isBelowSecond ||= piece.kind === 'heading' && piece.level === 2
      said = drawWords(doc, holder, piece, { at, level: isBelowSecond ? (piece.level ?? 2) : 2 })
    }
  }
  lists.holding([])
}

function drawPoint(doc: Document, lists: ListTags, piece: PointPiece, at: At): Element {
  const { mark, lists: its } = piece
  const draw = () => {
    drawText(doc, piece, at)
  }
  if (mark === null) return opened(doc, lists.holding(its), 'P', draw)
  const drawMark = () => {
    write(doc, [{ text: mark, bold: false }], { ...at, x: at.x + markAt(its, at.type.size), ...at.type })
  }
  return lists.point(its, drawMark, draw)
}

/** Left open: its rest may stand in another column. */
function opened(doc: Document, holder: Element, tag: string, draw: () => void): Element {
  const element = doc.struct(tag)
  holder.add(element)
  return element.add(draw)
}

function drawWords(
  doc: Document,
  root: Element,
  piece: WordsPiece,
  { at, level }: { readonly at: At; readonly level: number },
): Element {
  if (piece.level === 2) {
    const above = at.y - at.type.size * 0.3
    doc.markContent('Artifact', { type: 'Layout' })
    doc
      .moveTo(at.x, above)
      .lineTo(at.x + at.width, above)
      .lineWidth(0.5)
      .stroke('#999999')
    doc.endMarkedContent()
  }
  return opened(doc, root, piece.kind === 'heading' ? `H${String(level)}` : 'P', () => {
    drawText(doc, piece, at)
  })
}

function drawWeekTagged(doc: Document, root: Element, { words }: Leaflet, at: At): void {
  const draw = () => {
    drawWeek(doc, words.week, { ...at, size: at.type.size })
  }
  const { x, y, width, type } = at
  tagger(doc, root)('Figure', draw, { alt: words.week.label, bbox: [x, y, x + width, y + heightOfWeek(type.size)] })
}

function drawRow(doc: Document, root: Element, leaflet: Leaflet, piece: Piece & { kind: 'pictures' }, at: At): void {
  const width = widthOfPicture(at.width, piece.pictures, at.type.size)
  const tag = tagger(doc, root)
  piece.pictures.forEach((shown, index) => {
    const place = { ...at, x: at.x + index * (width + 6), width }
    const draw = () => {
      drawShown(doc, leaflet, piece, shown, place)
    }
    if (shown.shows !== '') {
      const { x, y, type } = place
      const bottom = y + heightOfShown(doc, leaflet, { row: piece, shown }, { width, size: type.size })
      tag('Figure', draw, { alt: shown.shows, bbox: [x, y, x + width, bottom] })
      return
    }
    doc.markContent('Artifact', { type: 'Layout' })
    draw()
    doc.endMarkedContent()
  })
}
