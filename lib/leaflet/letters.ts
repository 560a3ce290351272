import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { asLetters, type LetterPart, partOf } from '@/lib/handouts/letters-on-paper'
import { lineBreak, type Run } from './blocks'
import { unpackFont } from './unpack-font'

type Document = PDFKit.PDFDocument

const folder = join(process.cwd(), 'node_modules/@fontsource/source-sans-3/files')
const weights = { regular: 400, bold: 700 } as const

/** Read when a leaflet first needs it, and kept: half a megabyte for the languages that Keel speaks. */
const read = new Map<string, Buffer>()

function fontOf(file: string): Buffer {
  const known = read.get(file) ?? unpackFont(readFileSync(join(folder, file)))
  read.set(file, known)
  return known
}

const given = new WeakMap<Document, Set<string>>()

/** Every font that is needed is put into the file: paper looks the same wherever it is printed. */
export function choose(doc: Document, weight: keyof typeof weights, part: LetterPart): void {
  const name = `${weight} ${part}`
  const known = given.get(doc) ?? new Set<string>()
  if (!known.has(name)) {
    doc.registerFont(name, fontOf(`source-sans-3-${part}-${String(weights[weight])}-normal.woff`))
    given.set(doc, known.add(name))
  }
  doc.font(name)
}

export interface LetterPiece {
  readonly weight: keyof typeof weights
  readonly part: LetterPart
  readonly text: string
}

/** Stands where letters stood that no font has; a line on the leaflet says so. */
const inPlaceOfLetters = '[?]'

/** Letters of other languages come from files of their own: a name keeps its letters. */
export function inFonts(runs: readonly Run[]): readonly LetterPiece[] {
  const pieces: LetterPiece[] = []
  for (const { text, bold } of runs) {
    const weight = bold ? 'bold' : 'regular'
    let isMissing = false
    for (const letter of asLetters(text).replace(/[^\S\u2028\u00a0]/g, ' ')) {
      const wasMissing = isMissing
      const part = letter === lineBreak ? 'latin' : partOf(letter)
      isMissing = part === null
      if (isMissing && wasMissing) continue
      const last = pieces.at(-1)
      const piece = { weight, part: part ?? 'latin', text: part ? letter : inPlaceOfLetters } as const
      if (last?.weight === weight && last.part === piece.part)
        pieces.splice(-1, 1, { ...last, text: last.text + piece.text })
      else pieces.push(piece)
    }
  }
  return pieces
}
