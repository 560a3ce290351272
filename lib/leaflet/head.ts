import { drawSquare } from './draw-picture'
import { type Leaflet, paperOf } from './leaflet'
import { write } from './write-lines'
import { boldOf } from './sheet'
import type { Tag } from './tag'
import type { Run } from './blocks'

type Document = PDFKit.PDFDocument

const plain = (text: string): readonly Run[] => [{ text, bold: false }]
const bold = (text: string): readonly Run[] => [{ text, bold: true }]

/** Whoever types a number off paper has it on one line. */
const numberWhole = (text: string): string => text.replace(/(?<=[\d)]) (?=[\d(])/g, '\u00a0')

/** What stands on the first page above the columns: who it is from, what it is, what matters most, whom to call. */
export function drawHead(doc: Document, leaflet: Leaflet, lead: readonly Run[], size: number, tag: Tag): number {
  const { width, margin } = paperOf(leaflet.clinic.region)
  const { clinic, words, square, personalLine } = leaflet
  const squareWidth = square ? widthOfSquare(words.scan, size) : 0
  const inner = width - 2 * margin - (square ? squareWidth + 12 : 0)
  let y = margin
  const put = (name: string, runs: readonly Run[], letter: number, gap: number) => {
    const box = { x: margin, y, width: inner, size: letter, leading: 1.25 }
    tag(name, () => {
      y = write(doc, runs, box) + gap
    })
  }
  put('P', [...bold(clinic.name), ...plain(`   ${numberWhole(words.call)}`)], size * 1.05, size * 0.2)
  if (words.above) put('P', plain(words.above), size * 0.9, size * 0.1)
  put('H1', bold(leaflet.title), size * 1.9, size * 0.3)
  if (personalLine !== '') put('P', plain(personalLine), size, size * 0.4)
  if (lead.length > 0) put('P', boldOf(lead), size * 1.1, size * 0.5)
  const below = drawNumbers(doc, leaflet, { y, size, inner, margin }, tag)
  const left = width - margin - squareWidth
  const besideEnds = square ? drawSquareCode(doc, square, words, { x: left, y: margin, size }, tag) : 0
  return Math.max(below, besideEnds) + size * 0.8
}

/** Large enough for a phone held over a desk where it is meant to be read by one. */
const widthOfSquare = (scan: string, size: number): number => (scan === '' ? 62 : 76 + Math.max(0, size - 11) * 4)

/** At the side of all of it, with what it is for below; where that ends. */
function drawSquareCode(
  doc: Document,
  square: NonNullable<Leaflet['square']>,
  { square: alt, scan }: Leaflet['words'],
  { x, y: top, size }: Record<'x' | 'y' | 'size', number>,
  tag: Tag,
): number {
  const width = widthOfSquare(scan, size)
  tag(
    'Figure',
    () => {
      drawSquare(doc, square, { x, y: top, width })
    },
    { alt, bbox: [x, top, x + width, top + width] },
  )
  let y = top + width
  if (scan === '') return y
  const letter = Math.max(8.5, size * 0.8)
  const box = { x, y, width, size: letter, leading: 1.15, align: 'center' as const }
  tag('P', () => {
    y = write(doc, bold(scan), box)
  })
  return y
}

interface Frame {
  readonly y: number
  readonly size: number
  readonly inner: number
  readonly margin: number
}

/** A leaflet says "call us" and "the crisis line": the numbers come first, in a frame. */
function drawNumbers(doc: Document, { words }: Leaflet, { y, size, inner, margin }: Frame, tag: Tag): number {
  const padding = size * 0.5
  const runs = [...bold(words.numbers), ...plain(words.lines.map((line) => `   •   ${numberWhole(line)}`).join(''))]
  const box = { x: margin + padding, y: y + padding, width: inner - 2 * padding, size, leading: 1.3 }
  let bottom = y
  tag('P', () => {
    bottom = write(doc, runs, box) + padding
  })
  doc.markContent('Artifact', { type: 'Layout' })
  doc
    .rect(margin, y, inner, bottom - y)
    .lineWidth(1.5)
    .stroke('#000000')
  doc.endMarkedContent()
  return bottom
}
