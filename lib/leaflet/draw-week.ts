import type { LeafletWords } from './leaflet'
import { write } from './write-lines'

interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
}

const letterOf = (size: number): number => size * 0.85

/** The name of a day, and below it room for a tick. */
export const heightOfWeek = (size: number): number => letterOf(size) * 1.35 + size * 1.7

/** Seven days beside each other, each with a box for a pen. */
export function drawWeek(doc: PDFKit.PDFDocument, { days }: LeafletWords['week'], { x, y, width, size }: Place): void {
  const step = Math.min(width / days.length, size * 4)
  const box = size * 1.5
  const letter = letterOf(size)
  days.forEach((day, at) => {
    const left = x + at * step
    write(doc, [{ text: day, bold: false }], { x: left, y, width: step, size: letter, align: 'center' })
    doc
      .rect(left + (step - box) / 2, y + letter * 1.35, box, box)
      .lineWidth(0.8)
      .stroke('#000000')
  })
}
