import { describe, expect, it, test } from 'vitest'
import { backPain } from '@/lib/content/pathways/back-pain/pathway'
import type { Finding } from '@/lib/triage/finding'
import { isMostlyUnsure, namedAtMost, namedFlags } from '@/lib/triage/named-flags'
import { assessed, plainCase } from './cases'
import { someFinding } from './some-finding'

const finding = (label: string, tier: Finding['tier'], ...items: string[]) =>
  someFinding(label, {
    ...{ label, tier },
    because: items.map((item) => ({ item, question: item, answer: 'Yes', value: 'yes' })),
  })
const many = (letters: string) => letters.split('').map((label) => finding(label, 'SOON', 'trauma'))

describe('the flags by name', () => {
  it('leave out what the date of birth alone says, and count it no more', () => {
    const found = [
      finding('Fever', 'URGENT', 'fever-chills'),
      finding('Over 50', null, 'age'),
      finding('Woman over 50', null, 'age', 'sex'),
      finding('Small fall', null, 'trauma', 'age'),
      finding('Child', 'SOON', 'age'),
    ]
    expect(namedFlags(found, {})).toEqual({ topFlags: ['Fever', 'Small fall', 'Child'], moreFlags: 0 })
  })

  test.each([
    ['none', '', {}, [], 0],
    ['three of the heaviest', 'ABCDEF', {}, ['A', 'B', 'C'], 3],
    ['a fourth rather than “1 more”', 'ABCD', {}, ['A', 'B', 'C', 'D'], 0],
    ['and each that changes what is done first', 'ABCDEFG', { one: ['E'], other: ['G'] }, ['A', 'B', 'C', 'E', 'G'], 2],
    ['of one kind the heaviest', 'ABCDEFG', { one: ['G', 'E', 'F'] }, ['A', 'B', 'C', 'E'], 3],
    ['nothing twice', 'ABCDE', { one: ['A'] }, ['A', 'B', 'C'], 2],
  ])('are %s', (_what, letters, changesFirst, topFlags, moreFlags) => {
    expect(namedFlags(many(letters), changesFirst)).toEqual({ topFlags, moreFlags })
  })

  it('keep what was taken back, each once, and count every name that is not said', () => {
    expect(namedFlags(many('BCDEF'), {}, ['A', 'B'])).toEqual({ topFlags: ['A', 'B', 'C', 'D'], moreFlags: 2 })
    const sure = namedFlags(many('A'), {}, ['A?', 'B'])
    expect(sure).toEqual({ topFlags: ['B', 'A'], moreFlags: 0 })
  })

  it('never make more than a line', () => {
    const before = Array.from({ length: namedAtMost + 3 }, (_, place) => `Before ${String(place)}`)
    const { topFlags, moreFlags } = namedFlags(many('ABC'), {}, before)
    expect(topFlags).toHaveLength(namedAtMost)
    expect(moreFlags).toBe(before.length + 3 - namedAtMost)
  })
})

describe('of back pain', () => {
  const rules = [...backPain.intake.ruleSet.rules, ...backPain.checkIn.ruleSet.rules].map(({ id }) => id)

  it('what is always named is a rule', () => {
    expect(rules).toEqual(expect.arrayContaining(Object.values(backPain.changesFirst).flat()))
  })

  it.each([
    ['a blood thinner', { 'blood-thinner': 'yes' }, 'Blood thinner'],
    ['a likely infection', { 'fever-chills': 'yes', ivdu: 'yes' }, 'Likely spinal infection'],
    ['past cancer', { 'cancer-history': 'yes', 'cancer-type': 'breast' }, 'Cancer history'],
    ['a numb saddle', { 'ces-saddle': 'new' }, 'Saddle numbness'],
    ['a major fall', { trauma: 'major' }, 'Major injury'],
    ['thoughts of ending life', { 'suicidal-thoughts': 'thoughts' }, 'Suicidal thoughts'],
  ])('says %s among many other flags', (_what, answers, name) => {
    const busy = {
      ...plainCase.answers,
      'chest-tearing': 'yes',
      'aaa-sudden': 'yes',
      pancreas: 'yes',
      'gi-bleed': 'yes',
    }
    const { findings } = assessed({ age: 58, sex: 'female' }, { ...busy, ...answers })
    expect(namedFlags(findings, backPain.changesFirst).topFlags).toContain(name)
  })
})

test.each([
  [['A?', 'B?', 'C?', 'D?', 'E?'], 20, true],
  [['A', 'B?', 'C?', 'D?', 'E?'], 20, true],
  [['A', 'B', 'C?', 'D?', 'E?'], 20, false],
  [['A?', 'B?', 'C?'], 6, false],
  [[], 0, false],
])('%j and %i more: nearly nothing is sure is %s', (topFlags, moreFlags, expected) => {
  expect(isMostlyUnsure({ topFlags, moreFlags })).toBe(expected)
})
