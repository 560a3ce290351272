import { type Instrument, sumOf } from './score'

/** Pain, enjoyment, general activity: the mean of three. */
export function peg({
  pain,
  enjoyment,
  activity,
}: Readonly<Record<'pain' | 'enjoyment' | 'activity', string>>): Instrument {
  const items = [pain, enjoyment, activity]
  return {
    id: 'peg',
    items,
    max: 10,
    points: (answers) => {
      const sum = sumOf(answers, items)
      return sum === null ? null : sum / items.length
    },
    bands: [],
    cut: null,
    // 30 %, but not less than a point: near zero a share of the score is less than one tap on the scale (K).
    changeThatMatters: (from) => Math.max(0.3 * from, 1),
    sources: ['K'],
    license: 'not-found',
  }
}
