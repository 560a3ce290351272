import { momentOf, wallClock } from '@/lib/clinics/wall-clock'

export interface SaidPiece {
  readonly text: string
  /** The day that it means, where it says how far off that was. */
  readonly day: Date | null
}

const dayMs = 24 * 60 * 60_000
const relative = /\b(today|tonight|tomorrow|yesterday|this (?:morning|afternoon|evening))\b/i
const daysOff: Readonly<Record<string, number>> = { tomorrow: 1, yesterday: -1 }

/** Words of an earlier day: “tomorrow” in them means the day after that one, and not after the day on which they are read. */
export function datedWords(words: string, saidAt: Date, timeZone: string): readonly SaidPiece[] {
  const wall = wallClock(saidAt, timeZone).getTime()
  const dayOf = (word: string) => momentOf(new Date(wall + (daysOff[word.toLowerCase()] ?? 0) * dayMs), timeZone)
  // A text that is split at what is captured has that in each second place.
  return words
    .split(relative)
    .map((text, place) => ({ text, day: place % 2 === 1 ? dayOf(text) : null }))
    .filter(({ text }) => text !== '')
}
