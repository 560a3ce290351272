import { expect, test } from 'vitest'
import { assessed, exampleCases } from './cases'

test('there are worked cases', () => {
  expect(exampleCases).toHaveLength(46)
})

test.each(exampleCases)('$id', ({ patient, answers, expect: expected }) => {
  const { tier, findings } = assessed(patient, answers)
  expect(tier).toBe(expected.tier)
  expect(findings.map((finding) => finding.id)).toEqual(expect.arrayContaining([...expected.flags]))
})
