import { type Instrument, sumOf } from './score'

/** The numeric pain rating scale: one number. */
export const nprs = (item: string): Instrument => ({
  id: 'nprs',
  items: [item],
  max: 10,
  points: (answers) => sumOf(answers, [item]),
  bands: [
    { from: 0, band: 'none' },
    { from: 1, band: 'mild' },
    { from: 4, band: 'moderate' },
    { from: 7, band: 'severe' },
  ],
  cut: null,
  changeThatMatters: () => 2,
  sources: ['K'],
  license: 'free',
})
