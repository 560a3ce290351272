import { z } from 'zod'

// Format characters are refused, so that a name cannot turn the text around it; letters of every script stay, and with them
// the two joiners that some scripts spell words with.
const allowed = /^[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]*$/u

/** What nobody sees at the ends comes with copying and pasting: it is cut. */
const unseenEnds = /^[\p{Cc}\p{Cf}\p{Z}]+|[\p{Cc}\p{Cf}\p{Z}]+$/gu

export const isOneLine = (text: string): boolean => allowed.test(text)
export const withoutUnseenEnds = (text: string): string => text.replace(unseenEnds, '')

/** Letters as people count them: an accent that is written by itself is none. */
const letters = (text: string): number => Array.from(text.normalize('NFC')).length

export const oneLine = (max: number) =>
  z
    .string()
    .max(4 * max, 'text-too-long')
    .transform(withoutUnseenEnds)
    .refine((text) => letters(text) <= max, { error: 'text-too-long', abort: true })
    .refine(isOneLine, 'characters-not-allowed')

export const optionalLine = (max: number) => oneLine(max).transform((text) => text || null)
