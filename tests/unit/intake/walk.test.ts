import { expect, test } from 'vitest'
import { walk } from '@/tests/bench/walk'
import { exampleCases, plainCase } from '../triage/cases'

test('a plain spasm meets at most 16 pages', () => {
  expect(plainCase.id).toBe('plain-spasm')
  expect(walk(plainCase.patient, plainCase.answers).pages).toBeLessThanOrEqual(16)
})

test('nobody among the example cases meets an endless form', () => {
  for (const { id, patient, answers } of exampleCases) {
    const { pages, questions, taps } = walk(patient, answers)
    expect(pages, id).toBeLessThanOrEqual(18)
    expect(taps, id).toBeGreaterThanOrEqual(pages)
    expect(questions, id).toBeGreaterThanOrEqual(pages)
  }
})

test('what an answer opens is counted once it has been given', () => {
  const { patient, answers } = plainCase
  const more = walk(patient, { ...answers, 'cancer-history': 'yes', 'cancer-type': 'lung' })
  const plain = walk(patient, answers)
  expect(more.pages).toBe(plain.pages)
  expect(more.questions).toBe(plain.questions + 3)
})
