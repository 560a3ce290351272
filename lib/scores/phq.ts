import { type Instrument, sumOf } from './score'

/** Two questions that say whom to ask the other seven. */
export const phq2 = (items: readonly string[]): Instrument => ({
  id: 'phq2',
  items,
  max: 6,
  points: (answers) => sumOf(answers, items),
  bands: [],
  cut: 3,
  changeThatMatters: null,
  sources: ['S28', 'S29', 'S30'],
  license: 'free',
})

/** All nine, the first two among them. */
export const phq9 = (items: readonly string[]): Instrument => ({
  id: 'phq9',
  items,
  max: 27,
  points: (answers) => sumOf(answers, items),
  bands: [
    { from: 0, band: 'minimal' },
    { from: 5, band: 'mild' },
    { from: 10, band: 'moderate' },
    { from: 15, band: 'moderately-severe' },
    { from: 20, band: 'severe' },
  ],
  cut: 10,
  changeThatMatters: () => 5,
  sources: ['S29', 'S30', 'K'],
  license: 'free',
})
