import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Run } from './blocks'
import { unpackFont } from './unpack-font'

type Document = PDFKit.PDFDocument

const folder = join(process.cwd(), 'node_modules/@fontsource/source-sans-3/files')
const parts = ['latin', 'latin-ext'] as const
const weights = [
  ['regular', 400],
  ['bold', 700],
] as const

const nameOf = (weight: 'regular' | 'bold', part: (typeof parts)[number]): string => `${weight} ${part}`

/** Read when the first leaflet is written, and kept: half a megabyte. */
const read = new Map<string, Buffer>()

function fontOf(file: string): Buffer {
  const known = read.get(file) ?? unpackFont(readFileSync(join(folder, file)))
  read.set(file, known)
  return known
}

/** Every font is put into the file: paper looks the same wherever it is printed. */
export function giveLetters(doc: Document): void {
  for (const [weight, number] of weights) {
    for (const part of parts) {
      doc.registerFont(nameOf(weight, part), fontOf(`source-sans-3-${part}-${String(number)}-normal.woff`))
    }
  }
}

interface Piece {
  readonly font: string
  readonly text: string
}

/** Letters of neighboring languages come from a file of their own: a name keeps its letters. */
const inFonts = (runs: readonly Run[]): readonly Piece[] =>
  runs.flatMap(({ text, bold }) =>
    (text.match(/[^\u0100-\u1fff]+|[\u0100-\u1fff]+/gu) ?? []).map((part) => ({
      text: part,
      font: nameOf(bold ? 'bold' : 'regular', /[\u0100-\u1fff]/.test(part) ? 'latin-ext' : 'latin'),
    })),
  )

export interface TextBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  /** From line to line, in sizes. */
  readonly leading?: number
  readonly align?: 'left' | 'right' | 'center'
}

type Measure = Omit<TextBox, 'x' | 'y'>

/** The font's own lines are far apart. */
const lineGapOf = (doc: Document, size: number, leading: number): number => size * leading - doc.currentLineHeight(true)

/** Bold words are wider: each is measured as it is written. At most where the file breaks its lines itself. */
function linesOf(doc: Document, runs: readonly Run[], width: number): number {
  let lines = 1
  let left = width
  for (const { font, text } of inFonts(runs)) {
    doc.font(font)
    for (const word of text.match(/\S+\s*|\s+/g) ?? []) {
      const wide = doc.widthOfString(word)
      if (wide > width) return Infinity
      if (wide > left) lines += 1
      left = wide > left ? width - wide : left - wide
    }
  }
  return lines
}

export function heightOf(doc: Document, runs: readonly Run[], { width, size, leading = 1.3 }: Measure): number {
  doc.fontSize(size)
  const lines = linesOf(doc, runs, width)
  if (lines !== Infinity) return lines * size * leading
  // A word longer than a line is torn: the file says how.
  doc.font(nameOf('bold', 'latin'))
  const lineGap = lineGapOf(doc, size, leading)
  return doc.heightOfString(runs.map(({ text }) => text).join(''), { width, lineGap })
}

/** Runs follow each other on the same lines; where they end. */
export function write(
  doc: Document,
  runs: readonly Run[],
  { x, y, width, size, leading = 1.3, align = 'left' }: TextBox,
): number {
  const pieces = inFonts(runs)
  doc.font(nameOf('regular', 'latin')).fontSize(size)
  const lineGap = lineGapOf(doc, size, leading)
  pieces.forEach(({ font, text }, index) => {
    const options = { width, lineGap, align, continued: index < pieces.length - 1 }
    doc.font(font)
    if (index === 0) doc.text(text, x, y, options)
    else doc.text(text, options)
  })
  return doc.y
}
