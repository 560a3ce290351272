import { expect, it } from 'vitest'
import type { Finding } from '@/lib/triage/finding'
import { onlyRaised } from '@/lib/triage/only-raised'
import { someFinding } from './some-finding'

const fall = someFinding('fall', { tier: 'URGENT' })
const cough = someFinding('cough', { tier: 'SOON' })
const standing = (...findings: readonly (typeof fall)[]) =>
  findings.map((finding) => ({ id: `row ${finding.id}`, finding }))

it('raises what did not stand, and takes nothing back that is not found any more', () => {
  expect(onlyRaised(standing(cough), [fall])).toEqual({
    raise: [fall],
    withdraw: [],
    assessment: { tier: 'URGENT', findings: [fall, cough], decidedBy: 'fall' },
  })
  expect(onlyRaised(standing(fall), [])).toEqual({
    raise: [],
    withdraw: [],
    assessment: { tier: 'URGENT', findings: [fall], decidedBy: 'fall' },
  })
})

it.each<readonly [string, Partial<Finding>, Partial<Finding>, boolean]>([
  ['more urgent', {}, { tier: 'EMERGENCY' }, true],
  ['of a tier where it had none', { tier: null }, { tier: 'SOON' }, true],
  ['less sure and more urgent', {}, { certainty: 'unsure', tier: 'EMERGENCY' }, true],
  ['surer', { certainty: 'unsure' }, {}, false],
  ['as it stood', {}, {}, false],
  ['less urgent', {}, { tier: 'SOON' }, false],
  ['less sure', {}, { certainty: 'unsure' }, false],
])('of one that is found %s', (_what, before, change, isRaised) => {
  const stood = { ...fall, ...before }
  const found = { ...fall, ...change }
  const { raise, withdraw, assessment } = onlyRaised(standing(stood), [found])
  expect([raise, withdraw]).toEqual(isRaised ? [[found], ['row fall']] : [[], []])
  expect(assessment.findings).toEqual([isRaised ? found : stood])
})
