import { describe, expect, it } from 'vitest'
import { findingViews } from '@/lib/cases/finding-view'
import { saidInShort } from '@/lib/cases/said-in-short'
import { namedFlags } from '@/lib/triage/named-flags'
import { calledOf } from '@/lib/triage/finding'
import { assessed, plainCase } from '../triage/cases'

const decidingOf = (answers: Parameters<typeof assessed>[1], privateItems: readonly string[] = []) => {
  const { findings, decidedBy } = assessed({ age: 58, sex: 'female' }, { ...plainCase.answers, ...answers })
  const finding = findings.find(({ id }) => id === decidedBy)
  if (!finding) throw new Error('nothing was found')
  const content = { privateItems: new Set(privateItems), sourceTitle: (code: string) => code }
  const raised = {
    id: 'one',
    flag: finding.id,
    ruleSet: 'rules',
    finding,
    raisedAt: new Date(0),
    withdrawnAt: null,
    acknowledgedAt: null,
  }
  const [view] = findingViews([raised], [], content)
  if (!view) throw new Error('nothing is shown')
  return view
}

describe('what a patient said, beside the name of its flag', () => {
  it.each([
    ['since when', { 'ces-saddle': 'new' }, 'Saddle numbness', ['In the last 2 weeks, or it is getting worse']],
    ['that they are not sure', { 'ces-both-legs': 'unsure' }, 'Both legs affected?', ['I’m not sure if I have this']],
    ['nothing that a plain yes would add', { 'sepsis-signs': 'yes' }, 'Signs of sepsis', []],
    [
      'what happened, and no further yes',
      { trauma: 'minor', 'blood-thinner': 'yes' },
      'Fall, fracture/bleed risk',
      ['Yes, a small fall or bump'],
    ],
    [
      'the same words once',
      { 'ces-retention': 'recent', 'ces-sexual': 'recent' },
      'Two CES signs',
      ['2 weeks to 3 months ago, and it is not changing'],
    ],
  ] as const)('is %s', (_, answers, called, quotes) => {
    const deciding = decidingOf(answers)
    expect(calledOf(deciding)).toBe(called)
    expect(saidInShort(deciding)).toEqual(quotes)
  })

  it.each([
    ['blood-or-gush', 'Pregnant, blood/gush'],
    ['baby-moves-less', 'Baby moves less'],
    ['pains-come-and-go', 'Pregnant, labor-like pains'],
  ])('goes with a name of its own for each sign late in pregnancy: %s', (sign, called) => {
    const answers = { pregnancy: 'yes', 'pregnancy-weeks': 30, 'late-pregnancy-signs': [sign] }
    expect(calledOf(decidingOf(answers))).toBe(called)
  })

  it('is nothing that others must not read', () => {
    expect(saidInShort(decidingOf({ 'unsafe-home': 'danger-now' }, ['unsafe-home']))).toEqual([])
  })
})

describe('a sign that a patient is not sure of', () => {
  it('is asked on the row, and a known one said', () => {
    const { findings } = assessed(
      { age: 58, sex: 'female' },
      { ...plainCase.answers, 'ces-both-legs': 'unsure', 'fever-chills': 'yes' },
    )
    expect(namedFlags(findings, {}).topFlags).toEqual(
      expect.arrayContaining(['Both legs affected?', 'Fever or chills']),
    )
  })
})
