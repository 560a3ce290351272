import { bold, leading, margin, type Pen, plain, size } from './pen'
import type { Pair } from './record'
import { heightOf, write } from './write-lines'

type Element = PDFKit.PDFStructureElement

const gap = 16
const below = size * 0.3
const box = { size, leading }
const third = (pen: Pen): number => (pen.bottom - pen.top) / 3

function widthsOf(pen: Pen): { readonly left: number; readonly right: number } {
  const left = (pen.width - gap) * 0.42
  return { left, right: pen.width - gap - left }
}

function heightOfPair(pen: Pen, [label, value]: Pair): number {
  const { left, right } = widthsOf(pen)
  return Math.max(
    heightOf(pen.doc, plain(label), { ...box, width: left }),
    heightOf(pen.doc, bold(value), { ...box, width: right }),
  )
}

/** Of the last two: neither stands alone on a next page. */
export const heightOfLastPairs = (pen: Pen, pairs: readonly Pair[]): number =>
  pairs.slice(-2).reduce((sum, pair) => sum + Math.min(heightOfPair(pen, pair), third(pen)) + below, 0)

/** Of a few, all of them; of many, so many that none stands alone; of what fills a third of a page, its first lines. */
export function heightOfFirstPairs(pen: Pen, pairs: readonly Pair[]): number {
  const first = pairs.length > 6 ? pairs.slice(0, 2) : pairs
  const whole = first.reduce((sum, pair) => sum + heightOfPair(pen, pair) + below, 0)
  return Math.min(whole, third(pen))
}

/** Of which cells it is the head; the types do not know it. */
const headsRow: object = { scope: 'Row' }

/** What is asked at the left, what was said at the right; below each other where either fills a third of a page. */
export function drawPair(pen: Pen, table: Element, [label, value]: Pair): void {
  const { doc } = pen
  const { left, right } = widthsOf(pen)
  const height = heightOfPair(pen, [label, value])
  const row = doc.struct('TR')
  table.add(row)
  const cell = (kind: 'TH' | 'TD', draw: () => void) => {
    row.add(doc.struct(kind, kind === 'TH' ? headsRow : {}, draw))
  }
  if (height > third(pen)) {
    cell('TH', () => {
      pen.flow(plain(label))
    })
    cell('TD', () => {
      pen.flow(bold(value))
    })
  } else {
    pen.reserve(height)
    const { y } = pen
    cell('TH', () => {
      write(doc, plain(label), { ...box, x: margin, y, width: left })
    })
    cell('TD', () => {
      write(doc, bold(value), { ...box, x: margin + left + gap, y, width: right })
    })
    pen.y += height
  }
  row.end()
  pen.y += below
}
