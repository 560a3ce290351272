/** A piece of a sentence, and whether it is a number to call. */
export interface Piece {
  readonly text: string
  readonly isNumber: boolean
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A sentence taken apart at the numbers it names: whole ones only, the longer of two first. */
export function numbersIn(sentence: string, numbers: readonly string[]): readonly Piece[] {
  const named = [...new Set(numbers)].filter(Boolean).sort((a, b) => b.length - a.length)
  if (named.length === 0) return [{ text: sentence, isNumber: false }]
  const pattern = new RegExp(`(?<![\\d-])(${named.map(escaped).join('|')})(?![\\d-])`, 'g')
  return sentence
    .split(pattern)
    .map((text, at) => ({ text, isNumber: at % 2 === 1 }))
    .filter(({ text }) => text !== '')
}
