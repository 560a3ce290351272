import { describe, expect, it, test } from 'vitest'
import { backPain } from '@/lib/content/pathways'
import { interruptsOf, isAdvised, type Raised } from '@/lib/triage/interrupt'
import { assessed } from './cases'
import { someFinding } from './some-finding'

const then = new Date('2026-11-23T17:00:00Z')
const raised = (id: string, change: Partial<Raised> = {}): Raised => ({
  id: `row of ${id}`,
  finding: someFinding(id),
  withdrawnAt: null,
  acknowledgedAt: null,
  ...change,
})
const interrupt = (...rows: readonly Raised[]) => interruptsOf(rows, backPain.questionnaire, 'en')
const label = (item: string) => backPain.questionnaire.words.en.items[item]?.label

describe('what interrupts', () => {
  test.each([
    ['nothing raised', []],
    ['a flag that was taken back', [raised('ces-saddle', { withdrawnAt: then })]],
    ['a flag that was read', [raised('ces-saddle', { acknowledgedAt: then })]],
    ['one both read and taken back', [raised('ces-saddle', { acknowledgedAt: then, withdrawnAt: then })]],
    ['an URGENT flag', [raised('fever-chills', { finding: someFinding('fever-chills', { tier: 'URGENT' }) })]],
    ['a flag with no tier', [raised('trauma', { finding: someFinding('trauma', { tier: null }) })]],
  ])('is not %s', (_what, rows) => {
    expect(interrupt(...rows)).toBeNull()
  })

  it('is an emergency that nobody has read yet', () => {
    expect(interrupt(raised('ces-saddle'))).toEqual({
      findingIds: ['row of ces-saddle'],
      signs: [{ item: 'ces-saddle', words: label('ces-saddle') }],
    })
  })

  it('goes on for a new emergency beside one that was read', () => {
    const rows = [raised('ces-saddle', { acknowledgedAt: then }), raised('ces-bowel')]
    expect(interrupt(...rows)?.signs.map(({ item }) => item)).toEqual(['ces-bowel'])
  })

  it('names each sign once, in the order it was asked, and neither age nor sex', () => {
    const because = ['sex', 'ces-saddle', 'ces-retention', 'age'].map((item) => ({
      item,
      question: item,
      answer: item,
      value: item,
    }))
    const both = raised('N1', { finding: someFinding('N1', { kind: 'combination', because }) })
    expect(interrupt(both, raised('ces-saddle'))).toEqual({
      findingIds: ['row of N1', 'row of ces-saddle'],
      signs: ['ces-retention', 'ces-saddle'].map((item) => ({ item, words: label(item) })),
    })
  })
})

test.each([
  ['nothing raised', [], false],
  ['an emergency not read yet', [raised('ces-saddle')], false],
  ['one that was read', [raised('ces-saddle', { acknowledgedAt: then })], true],
  ['one read and then taken back', [raised('ces-saddle', { acknowledgedAt: then, withdrawnAt: then })], false],
  [
    'an URGENT flag, which never interrupts',
    [raised('fever', { finding: someFinding('fever', { tier: 'URGENT' }), acknowledgedAt: then })],
    false,
  ],
])('the advice stays in sight after %s', (_what, rows, isInSight) => {
  expect(isAdvised(rows)).toBe(isInSight)
})

test('whatever in the rules means now has words to hand over at a desk', () => {
  for (const rule of backPain.ruleSet.rules) {
    for (const { subject, answers, tier } of rule.examples.fires) {
      if (tier !== 'EMERGENCY') continue
      const { findings } = assessed({ age: 45, sex: 'female', ...subject }, answers, 'draft')
      const signs = interrupt(...findings.map((finding) => raised(finding.id, { finding })))?.signs ?? []
      expect(signs.length, rule.id).toBeGreaterThan(0)
      for (const { words } of signs) expect(words).toMatch(/\p{L}{2}/u)
    }
  }
})
