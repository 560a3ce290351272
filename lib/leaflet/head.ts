import { drawSquare } from './draw-picture'
import { type Leaflet, paperOf } from './leaflet'
import { heightOf, write } from './letters'
import { boldOf } from './sheet'
import type { Tag } from './tag'
import type { Run } from './blocks'

type Document = PDFKit.PDFDocument

const plain = (text: string): readonly Run[] => [{ text, bold: false }]
const bold = (text: string): readonly Run[] => [{ text, bold: true }]

/** What stands on the first page above the columns: who it is from, what it is, what matters most, whom to call. */
export function drawHead(doc: Document, leaflet: Leaflet, lead: readonly Run[], size: number, tag: Tag): number {
  const { width, margin } = paperOf(leaflet.clinic.region)
  const { clinic, words, square, personalLine } = leaflet
  const squareWidth = square ? widthOfSquare(words.scan, size) : 0
  const inner = width - 2 * margin
  let y = margin
  const put = (name: string, runs: readonly Run[], letter: number, wide: number, gap: number) => {
    const box = { x: margin, y, width: wide, size: letter, lineGap: 0 }
    tag(name, () => {
      write(doc, runs, box)
    })
    y += heightOf(doc, runs, box) + gap
  }
  const beside = inner - squareWidth - 12
  put('P', [...bold(clinic.name), ...plain(`   ${words.call}`)], size * 1.05, beside, size * 0.3)
  if (words.above) put('P', plain(words.above), size * 0.9, beside, size * 0.2)
  put('H1', bold(leaflet.title), size * 1.9, beside, size * 0.3)
  if (square) {
    tag(
      'Figure',
      () => {
        drawSquare(doc, square, { x: width - margin - squareWidth, y: margin - 4, width: squareWidth })
      },
      { alt: words.square },
    )
    y = Math.max(
      y,
      drawScan(doc, words.scan, { x: width - margin - squareWidth, y: margin + squareWidth - 4, size }, tag),
    )
  }
  if (personalLine !== '') put('P', plain(personalLine), size, inner, size * 0.4)
  if (lead.length > 0) put('P', boldOf(lead), size * 1.1, inner, size * 0.5)
  return drawNumbers(doc, leaflet, { y, size, inner, margin }, tag) + size * 0.9
}

/** Large enough for a phone held over a desk where it is meant to be read by one. */
const widthOfSquare = (scan: string, size: number): number => (scan === '' ? 62 : 76 + Math.max(0, size - 11) * 4)

/** What the square is for, below it; where that ends. */
function drawScan(doc: Document, scan: string, { x, y, size }: Record<'x' | 'y' | 'size', number>, tag: Tag): number {
  if (scan === '') return y + 4
  const letter = Math.max(8.5, size * 0.8)
  const box = { x, y: y + 1, width: widthOfSquare(scan, size), size: letter, lineGap: 0, align: 'center' as const }
  tag('P', () => {
    write(doc, bold(scan), box)
  })
  return box.y + heightOf(doc, bold(scan), box) + 4
}

interface Frame {
  readonly y: number
  readonly size: number
  readonly inner: number
  readonly margin: number
}

/** A leaflet says "call us" and "the crisis line": the numbers come first, in a frame. */
function drawNumbers(doc: Document, { words }: Leaflet, { y, size, inner, margin }: Frame, tag: Tag): number {
  const padding = size * 0.6
  const runs = [...bold(words.numbers), ...plain(words.lines.map((line) => `   •   ${line}`).join(''))]
  const box = { x: margin + padding, y: y + padding, width: inner - 2 * padding, size, lineGap: 0 }
  const height = heightOf(doc, runs, box) + 2 * padding
  doc.markContent('Artifact', { type: 'Layout' })
  doc.rect(margin, y, inner, height).lineWidth(1.5).stroke('#000000')
  doc.endMarkedContent()
  tag('P', () => {
    write(doc, runs, box)
  })
  return y + height
}
