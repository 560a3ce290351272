import { lineBreak, type Run } from './blocks'
import type { Piece, TextPiece } from './pieces'

/** So many lines of what is torn stay together, at its beginning and at its end too. */
const together = 3

/** Whether it is the rest of what stands above it. */
export const goesOn = (piece: Piece): boolean => 'part' in piece && (piece.part ?? 0) > 0

export const isTorn = (piece: Piece | undefined): boolean => piece !== undefined && 'part' in piece

/** What no column holds, in parts that follow each other. */
export function tear(piece: TextPiece, lines: readonly (readonly Run[])[]): readonly TextPiece[] {
  const count = Math.max(1, Math.floor(lines.length / together))
  return Array.from({ length: count }, (_, part) => {
    const end = part === count - 1 ? lines.length : (part + 1) * together
    return { ...piece, part, runs: lines.slice(part * together, end).flatMap(onOne) }
  })
}

const onOne = (line: readonly Run[], at: number): readonly Run[] =>
  at > 0 ? [{ text: lineBreak, bold: false }, ...line] : line
