import { plainWords } from '@/lib/patients/plain-words'

/**
 * Whether this is what somebody means who types these words: each of them begins a word of it, in any order and without
 * regard to accents and capitals. Nothing typed means all.
 */
export function isMeant(search: string, texts: readonly string[]): boolean {
  const words = texts.flatMap(plainWords)
  return plainWords(search).every((typed) => words.some((word) => word.startsWith(typed)))
}
