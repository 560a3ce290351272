import { lineBreak, type Run } from './blocks'
import { choose, inFonts, type LetterPiece } from './letters'

type Document = PDFKit.PDFDocument

export interface TextBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  /** From line to line, in sizes. */
  readonly leading?: number
  /** Added to each letter, in sizes. */
  readonly spacing?: number
  readonly align?: 'left' | 'right' | 'center'
}

type Measure = Omit<TextBox, 'x' | 'y' | 'align'>

interface Wide extends LetterPiece {
  readonly wide: number
}

/** What is not torn: a word, whichever fonts its letters are from, or the room between two. */
interface Token {
  readonly isSpace: boolean
  readonly isBreak?: true
  readonly pieces: readonly Wide[]
  readonly wide: number
}

const sumOf = (parts: readonly { readonly wide: number }[]): number => parts.reduce((sum, { wide }) => sum + wide, 0)

/** What a document has measured and broken before: a form asks the same each time. */
const known = new WeakMap<
  Document,
  { readonly words: Map<string, number>; readonly lines: Map<string, readonly (readonly Wide[])[]> }
>()
function knownOf(doc: Document) {
  const its = known.get(doc) ?? {
    words: new Map<string, number>(),
    lines: new Map<string, readonly (readonly Wide[])[]>(),
  }
  known.set(doc, its)
  return its
}

/** In sizes. */
function widthOf(doc: Document, { weight, part, text }: LetterPiece): number {
  const { words } = knownOf(doc)
  const key = `${weight} ${part} ${text}`
  const its = words.get(key)
  if (its !== undefined) return its
  choose(doc, weight, part)
  const width = doc.fontSize(100).widthOfString(text) / 100
  words.set(key, width)
  return width
}

const measure = (doc: Document, piece: LetterPiece, { size, spacing = 0 }: Measure): Wide => ({
  ...piece,
  wide: (widthOf(doc, piece) + Array.from(piece.text).length * spacing) * size,
})

function tokensOf(doc: Document, runs: readonly Run[], box: Measure): readonly Token[] {
  const tokens: Token[] = []
  for (const { text, ...look } of inFonts(runs)) {
    for (const part of text.match(/\u2028|[^ \u2028]+| +/g) ?? []) {
      if (part === lineBreak) {
        tokens.push({ isSpace: false, isBreak: true, pieces: [], wide: 0 })
        continue
      }
      const piece = measure(doc, { ...look, text: part }, box)
      const isSpace = part.startsWith(' ')
      const last = tokens.at(-1)
      if (last?.isSpace !== isSpace || last.isBreak) tokens.push({ isSpace, pieces: [piece], wide: piece.wide })
      else tokens.splice(-1, 1, { isSpace, pieces: [...last.pieces, piece], wide: last.wide + piece.wide })
    }
  }
  return tokens.flatMap((token) => (token.wide > box.width && !token.isSpace ? torn(doc, token, box) : [token]))
}

/** A word longer than a line: letter by letter. */
const torn = (doc: Document, { pieces }: Token, box: Measure): readonly Token[] =>
  pieces.flatMap(({ text, ...look }) =>
    Array.from(text).map((letter) => {
      const piece = measure(doc, { ...look, text: letter }, box)
      return { isSpace: false, pieces: [piece], wide: piece.wide }
    }),
  )

/** As many words on a line as fit. */
function linesOf(doc: Document, runs: readonly Run[], box: Measure): readonly (readonly Wide[])[] {
  const { lines } = knownOf(doc)
  const key = JSON.stringify([runs, box.width, box.size, box.spacing])
  const its = lines.get(key) ?? brokenInto(doc, runs, box)
  lines.set(key, its)
  return its
}

function brokenInto(doc: Document, runs: readonly Run[], box: Measure): readonly (readonly Wide[])[] {
  const lines: Wide[][] = [[]]
  let left = box.width
  for (const { isSpace, isBreak, pieces, wide } of tokensOf(doc, runs, box)) {
    if (isBreak || (!isSpace && wide > left + 0.01 && left < box.width)) {
      lines.push([])
      left = box.width
    }
    lines.at(-1)?.push(...pieces)
    left -= wide
  }
  return lines
}

/** The lines on which they come to stand, each as runs of its own. */
export const brokenRuns = (doc: Document, runs: readonly Run[], box: Measure): readonly (readonly Run[])[] =>
  linesOf(doc, runs, box).map((line) => line.map(({ text, weight }) => ({ text, bold: weight === 'bold' })))

export const heightOf = (doc: Document, runs: readonly Run[], box: Measure): number =>
  linesOf(doc, runs, box).length * box.size * (box.leading ?? 1.3)

/** What follows in one font, as one. */
const joined = (line: readonly Wide[]): readonly Wide[] => {
  const whole: Wide[] = []
  for (const piece of line) {
    const last = whole.at(-1)
    if (last?.weight === piece.weight && last.part === piece.part)
      whole.splice(-1, 1, { ...last, text: last.text + piece.text, wide: last.wide + piece.wide })
    else whole.push(piece)
  }
  return whole
}

function writeLine(
  doc: Document,
  line: readonly Wide[],
  { x, y, size, spacing = 0 }: Pick<TextBox, 'size' | 'spacing' | 'x' | 'y'>,
): void {
  let at = x
  for (const { weight, part, text, wide } of joined(line)) {
    choose(doc, weight, part)
    doc.fontSize(size).text(text, at, y, { lineBreak: false, characterSpacing: spacing * size })
    at += wide
  }
}

const shareBefore = { left: 0, center: 0.5, right: 1 }

/** Runs follow each other on the same lines; where they end. */
export function write(doc: Document, runs: readonly Run[], { x, y, align = 'left', ...box }: TextBox): number {
  const { width, size, leading = 1.3, spacing = 0 } = box
  const lines = linesOf(doc, runs, box)
  lines.forEach((line, index) => {
    const seen = line.at(-1)?.text.trim() === '' ? line.slice(0, -1) : line
    const at = x + (width - sumOf(seen)) * shareBefore[align]
    writeLine(doc, line, { x: at, y: y + index * size * leading, size, spacing })
  })
  return y + lines.length * size * leading
}

/** The same over as many pages as it takes: `turn` leads to the next one, and says where its lines begin. */
export function writeOn(
  doc: Document,
  runs: readonly Run[],
  { x, y: top, ...box }: Omit<TextBox, 'align' | 'spacing'>,
  { bottom, turn }: { readonly bottom: number; readonly turn: () => number },
): number {
  const height = box.size * (box.leading ?? 1.3)
  let y = top
  for (const line of linesOf(doc, runs, box)) {
    if (y + height > bottom) y = turn()
    writeLine(doc, line, { x, y, size: box.size })
    y += height
  }
  return y
}
