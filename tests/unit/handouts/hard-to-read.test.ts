import { expect, it } from 'vitest'
import { readingOf } from '@/lib/handouts/hard-to-read'

const long = `You ${'and you '.repeat(12)}walk.`

it('names the sentences that are long, or hold more than one long word, hardest first', () => {
  const text = `Walk now.\n\n${long}\n\nPhysiological considerations matter. Paracetamol and acetaminophen are tablets.`
  const { hardest, measure } = readingOf(text, 'en', ['paracetamol', 'acetaminophen'])
  expect(hardest.map(({ sentence }) => sentence)).toEqual([long, 'Physiological considerations matter.'])
  expect(hardest[1]?.hard).toEqual(['Physiological', 'considerations'])
  expect(measure?.kind).toBe('grade')
})

it('measures Spanish by its ease, and says nothing of what it cannot measure', () => {
  expect(readingOf('Camine un poco cada día.', 'es', []).measure).toMatchObject({ kind: 'ease' })
  expect(readingOf('', 'en', [])).toMatchObject({ minutes: 1, hardest: [] })
})
