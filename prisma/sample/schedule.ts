const minute = 60_000
const day = 24 * 60 * minute

export interface Slot {
  /** Which of the sixty people. */
  readonly person: number
  readonly story: number
  /** Milliseconds before now at which the form was sent. */
  readonly ago: number
  readonly becomes: 'waiting' | 'claimed' | 'closed'
}

const recent: readonly number[] = [3, 8, 14, 22, 35, 50, 75, 110, 160, 240, 310, 400].map((minutes) => minutes * minute)

/**
 * Eighty forms: the last twelve came today and wait, the ones before are claimed or closed, and twenty people have
 * an earlier one.
 */
export const schedule: readonly Slot[] = Array.from({ length: 80 }, (_, index): Slot => {
  const isEarlier = index >= 60
  const ago = isEarlier ? (40 + (index % 20) * 3) * day : (recent[index] ?? (index - 8) * 0.45 * day)
  return {
    person: isEarlier ? index - 60 : index,
    story: (index * 5 + Math.floor(index / 16)) % 16,
    ago,
    becomes: isEarlier || index >= 40 ? 'closed' : index < 12 || index % 3 === 0 ? 'waiting' : 'claimed',
  }
}).sort((a, b) => b.ago - a.ago)
