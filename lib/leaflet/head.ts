import { drawSquare } from './draw-picture'
import { type Leaflet, paperOf } from './leaflet'
import { heightOf, type TextBox, write } from './write-lines'
import { boldOf } from './sheet'
import type { Tag } from './tag'
import type { Run } from './blocks'

type Document = PDFKit.PDFDocument

const plain = (text: string): readonly Run[] => [{ text, bold: false }]
const bold = (text: string): readonly Run[] => [{ text, bold: true }]

/** Whoever types a number off paper has it on one line. */
const numberWhole = (text: string): string => text.replace(/(?<=[\d)]) (?=[\d(])/g, '\u00a0')

/** What somebody has to say first: whoever sent it, and the text itself. None of either: no runs. */
export interface Opening {
  readonly line: readonly Run[]
  readonly lead: readonly Run[]
}

interface Row extends TextBox {
  readonly tag: 'P' | 'H1'
  readonly runs: readonly Run[]
  /** Where it ends, with the air below it. */
  readonly end: number
}

const widthInside = ({ clinic, words, square }: Leaflet, size: number): number => {
  const { width, margin } = paperOf(clinic.region)
  return width - 2 * margin - (square ? widthOfSquare(words.scan, size) + 12 : 0)
}

/** Who it is from, what it is, what matters most, each in its place. */
function rowsOf(doc: Document, leaflet: Leaflet, { line, lead }: Opening, size: number): readonly Row[] {
  const { clinic, words, title } = leaflet
  const { margin } = paperOf(clinic.region)
  const said: readonly (readonly [tag: Row['tag'], runs: readonly Run[], letter: number, gap: number])[] = [
    ['P', [...bold(clinic.name), ...plain(`   ${numberWhole(words.call)}`)], size * 1.05, size * 0.2],
    ['P', plain(words.above ?? ''), size * 0.9, size * 0.1],
    ['H1', bold(title), size * 1.9, size * 0.3],
    ['P', line, size, size * 0.4],
    ['P', boldOf(lead), size * 1.1, size * 0.5],
  ]
  let y = margin
  return said
    .filter(([tag, runs]) => tag === 'H1' || runs.some(({ text }) => text !== ''))
    .map(([tag, runs, letter, gap]) => {
      const box = { x: margin, y, width: widthInside(leaflet, size), size: letter, leading: 1.25 }
      y += heightOf(doc, runs, box) + gap
      return { ...box, tag, runs, end: y }
    })
}

/** A long line or a long first paragraph gives way to the numbers to call, and is said below them with the rest. */
export function fitting(
  doc: Document,
  leaflet: Leaflet,
  opening: Opening,
  { size, bottom }: Record<'size' | 'bottom', number>,
): Opening {
  const tries: readonly Opening[] = [opening, { ...opening, lead: [] }]
  const fits = (its: Opening) => {
    const y = rowsOf(doc, leaflet, its, size).at(-1)?.end ?? 0
    const { runs, box, padding } = numbersIn(leaflet, y, size)
    return box.y + heightOf(doc, runs, box) + padding <= bottom
  }
  return tries.find(fits) ?? { line: [], lead: [] }
}

/** What stands on the first page above the columns: who it is from, what it is, what matters most, whom to call. */
export function drawHead(doc: Document, leaflet: Leaflet, opening: Opening, size: number, tag: Tag): number {
  const { width, margin } = paperOf(leaflet.clinic.region)
  const { words, square } = leaflet
  const rows = rowsOf(doc, leaflet, opening, size)
  for (const { tag: name, runs, end: _, ...box } of rows)
    tag(name, () => {
      write(doc, runs, box)
    })
  const below = drawNumbers(doc, leaflet, rows.at(-1)?.end ?? margin, size, tag)
  const left = width - margin - widthOfSquare(words.scan, size)
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

/** A leaflet says "call us" and "the crisis line": the numbers come first, in a frame. */
function numbersIn(leaflet: Leaflet, top: number, size: number) {
  const { words, clinic } = leaflet
  const { margin } = paperOf(clinic.region)
  const inner = widthInside(leaflet, size)
  const padding = size * 0.5
  const runs = [...bold(words.numbers), ...plain(words.lines.map((line) => `   •   ${numberWhole(line)}`).join(''))]
  const box = { x: margin + padding, y: top + padding, width: inner - 2 * padding, size, leading: 1.3 }
  return { runs, box, padding, margin, inner }
}

function drawNumbers(doc: Document, leaflet: Leaflet, top: number, size: number, tag: Tag): number {
  const { runs, box, padding, margin, inner } = numbersIn(leaflet, top, size)
  let bottom = top
  tag('P', () => {
    bottom = write(doc, runs, box) + padding
  })
  doc.markContent('Artifact', { type: 'Layout' })
  doc
    .rect(margin, top, inner, bottom - top)
    .lineWidth(1.5)
    .stroke('#000000')
  doc.endMarkedContent()
  return bottom
}
