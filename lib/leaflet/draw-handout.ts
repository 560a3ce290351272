import { blocksOf, type Run } from './blocks'
import { ListTags } from './list-tags'
import { leadsOn } from './lay-out'
import { leading, margin, type Pen, plain, size } from './pen'
import { type Piece, piecesOf, type PointPiece } from './pieces'

type Element = PDFKit.PDFStructureElement

const indent = 16

/** A handout's words, as its page shows them, below its title of the third level. */
export function drawHandout(
  pen: Pen,
  root: Element,
  { body, lang }: { readonly body: string; readonly lang: string },
): void {
  const whole = pen.doc.struct('Sect', { lang })
  root.add(whole)
  const lists = new ListTags(pen.doc, whole)
  const pieces = piecesOf(blocksOf(body))
  for (const [at, piece] of pieces.entries()) {
    pen.reserve(heightOfStart(pieces, at))
    if (piece.kind === 'item') drawPoint(pen, lists, piece)
    else if (piece.kind !== 'week') drawWords(pen, lists.holding(piece.kind === 'pictures' ? piece.lists : []), piece)
    pen.y += size * 0.4
  }
  lists.holding([])
  whole.end()
}

/** A line, and with what leads to something the first line of that. */
function heightOfStart(pieces: readonly Piece[], at: number): number {
  const piece = pieces[at]
  if (!piece || piece.kind === 'week') return 0
  const line = size * (leading + (piece.kind === 'heading' ? 0.8 : 0.4))
  return leadsOn(pieces, at) ? line + heightOfStart(pieces, at + 1) : line
}

const inBold = (runs: readonly Run[]): readonly Run[] => runs.map((run) => ({ ...run, bold: true }))

function drawWords(pen: Pen, holder: Element, piece: Exclude<Piece, { kind: 'item' | 'week' }>): void {
  const say = (runs: readonly Run[], tag = 'P') => {
    holder.add(
      pen.doc.struct(tag, {}, () => {
        pen.flow(runs)
      }),
    )
  }
  if (piece.kind === 'pictures') for (const { caption, shows } of piece.pictures) say(plain(caption || shows))
  else if (piece.kind === 'heading') {
    pen.y += size * 0.4
    say(inBold(piece.runs), 'H4')
  } else say(piece.runs)
}

function drawPoint(pen: Pen, lists: ListTags, { mark, runs, lists: its }: PointPiece): void {
  const x = margin + Math.min(its.length, 4) * indent
  const drawWords = () => {
    pen.flow(runs, size, x, pen.width - (x - margin))
  }
  if (mark === null) {
    lists.holding(its).add(pen.doc.struct('P', {}, drawWords))
    return
  }
  const { y } = pen
  const drawMark = () => {
    pen.flow(plain(mark), size, x - indent, indent)
    pen.y = y
  }
  lists.point(its, drawMark, drawWords)
}
