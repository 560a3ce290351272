import { sample } from '@/lib/content/pathways/sample'

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

/** No clinic leaves an emergency lying for days; some of the quieter ones are still in hand. */
const becomesOf = (story: number, index: number): Slot['becomes'] =>
  !sample.stories[story]?.isPressing && index % 4 === 0 ? 'claimed' : 'closed'

/**
 * Eighty forms: the last twelve came today and wait, the ones before are claimed or closed, and twenty people have
 * an earlier one.
 */
export const schedule: readonly Slot[] = Array.from({ length: 80 }, (_, index): Slot => {
  const isEarlier = index >= 60
  const ago = isEarlier ? (40 + (index % 20) * 3) * day : (recent[index] ?? (index - 8) * 0.45 * day)
  const dealt = (index * 5 + Math.floor(index / 16)) % sample.stories.length
  // A form left unfinished is the one that a person's next link goes on with, and so would be no earlier one.
  const story = isEarlier && sample.stories[dealt]?.ends === 'stopped' ? 0 : dealt
  return {
    person: isEarlier ? index - 60 : index,
    story,
    ago,
    becomes: isEarlier ? 'closed' : index < 12 ? 'waiting' : index < 20 ? 'claimed' : becomesOf(story, index),
  }
}).sort((a, b) => b.ago - a.ago)
