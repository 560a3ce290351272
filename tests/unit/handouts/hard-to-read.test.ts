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

it('is as hard as its paragraphs: short points and headings do not make it easier', () => {
  const hard = 'Physiological considerations determine individual recovery expectations considerably. '.repeat(15)
  const points = '- Walk.\n'.repeat(60)
  expect(readingOf(`## Days\n\n${hard}\n\n${points}`, 'en', []).measure).toEqual(readingOf(hard, 'en', []).measure)
  const dura = 'Las consideraciones fisiológicas determinan considerablemente la recuperación individual. '.repeat(15)
  expect(readingOf(`${dura}\n\n${points}`, 'es', []).measure).toEqual(readingOf(dura, 'es', []).measure)
})

it('measures Spanish by its ease, and says nothing of what it cannot measure', () => {
  expect(readingOf('Camine un poco cada día.', 'es', []).measure).toMatchObject({ kind: 'ease' })
  expect(readingOf('', 'en', [])).toMatchObject({ minutes: 1, hardest: [] })
})
