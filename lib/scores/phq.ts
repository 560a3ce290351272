import { type Instrument, sumOf } from './score'

const first = ['phq2-interest', 'phq2-mood']
const rest = ['sleep', 'energy', 'appetite', 'failure', 'concentration', 'movement', 'self-harm']
const all = [...first, ...rest.map((name) => `phq9-${name}`)]

/** Two questions that say whom to ask the other seven. */
export const phq2: Instrument = {
  id: 'phq2',
  items: first,
  max: 6,
  points: (answers) => sumOf(answers, first),
  bands: [],
  cut: 3,
  changeThatMatters: null,
  sources: ['S28', 'S29', 'S30'],
  license: 'free',
}

export const phq9: Instrument = {
  id: 'phq9',
  items: all,
  max: 27,
  points: (answers) => sumOf(answers, all),
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
}
