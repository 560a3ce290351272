import { describe, expect, it, test } from 'vitest'
import { privateItemsOf } from '@/lib/cases/case-answers'
import { backPainIntake } from '@/lib/content/pathways/back-pain/intake/form'
import { flagLines, flagUse, type Override, partsOf, privateFlags, unchangedOf } from '@/lib/insights/flags'

const raised = (flag: string, count: number) => ({ flag, label: `The ${flag}`, raised: count })
const change = (flag: string | null, cases: number, of: Partial<Override> = {}): Override => ({
  flag,
  cases,
  isLowered: true,
  reason: null,
  ...of,
})
const isPrivate = new Set(['harm', 'home'])

test('the flags that rest on private answers are those of self-harm and of safety at home', () => {
  const found = privateFlags(backPainIntake.ruleSet.rules, privateItemsOf(backPainIntake.questionnaire))
  expect([...found].sort()).toEqual(['suicidal-thoughts', 'unsafe-home', 'words-to-read'])
})

test('a flag that builds on a private one is private too', () => {
  const [flag] = backPainIntake.ruleSet.rules.filter(({ id }) => id === 'unsafe-home')
  if (!flag) throw new Error('the rule is gone')
  const built = { ...flag, id: 'built', kind: 'combination' as const, when: { test: 'flag' as const, id: flag.id } }
  expect(privateFlags([flag, { ...built, tier: 'SOON' }], new Set(['unsafe-home']))).toContain('built')
})

describe('the lines', () => {
  it('name private flags where each was raised five times or more', () => {
    const lines = flagLines([raised('harm', 5), raised('fever', 9), raised('home', 7)], [], isPrivate)
    expect(lines.map(({ flag }) => flag)).toEqual(['fever', 'home', 'harm'])
  })

  it('count all private flags together, without a name or a decision, while one of them is rare', () => {
    const overrides = [
      change('harm', 1),
      change('harm', 1, { reason: 'other' }),
      change('fever', 2),
      change('fever', 2, { isLowered: null }),
    ]
    const lines = flagLines([raised('harm', 1), raised('fever', 3), raised('home', 40)], overrides, isPrivate)
    expect(lines).toEqual([
      { flag: 'fever', label: 'The fever', raised: 3, lowered: 2, madeMoreUrgent: 0, changed: 2, reasons: [] },
      { flag: null, label: null, raised: 41, lowered: null, madeMoreUrgent: null, changed: null, reasons: [] },
    ])
    expect(JSON.stringify(lines)).not.toMatch(/harm|home/)
  })

  it('tell lowered from raised, with the reasons counted, the most frequent first', () => {
    const overrides = [
      change('fever', 3),
      change('fever', 1, { reason: 'examined' }),
      change('fever', 2, { reason: 'known-condition' }),
      change('fever', 1, { isLowered: false }),
      change('fever', 1, { isLowered: false, reason: 'spoke-with-patient' }),
      change(null, 4),
      change(null, 2, { isLowered: false }),
    ]
    const lines = flagLines([raised('fever', 9)], overrides, isPrivate)
    expect(lines[0]).toMatchObject({ raised: 9, lowered: 3, madeMoreUrgent: 1 })
    expect(lines[0]?.reasons.map(({ reason, isLowered, cases }) => [reason, isLowered, cases])).toEqual([
      ['known-condition', true, 2],
      ['examined', true, 1],
      ['spoke-with-patient', false, 1],
    ])
    expect(flagUse(lines, overrides)).toMatchObject({ lowered: 4, madeMoreUrgent: 2 })
  })

  it('are drawn of parts that add up, one whose tier went both ways apart', () => {
    const both = [change('fever', 1), change('fever', 1, { isLowered: false }), change('fever', 1, { isLowered: null })]
    const [line] = flagLines([raised('fever', 2)], both, isPrivate)
    expect(line && [unchangedOf(line), partsOf(line)]).toEqual([
      1,
      { unchanged: 1, lowered: 0, madeMoreUrgent: 0, both: 1 },
    ])
    const apart = [
      change('fever', 2),
      change('fever', 1, { isLowered: false }),
      change('fever', 3, { isLowered: null }),
    ]
    const [other] = flagLines([raised('fever', 5)], apart, isPrivate)
    expect(other && partsOf(other)).toEqual({ unchanged: 2, lowered: 2, madeMoreUrgent: 1, both: 0 })
  })

  it('say of private flags together nothing of what became of them, in the bar neither', () => {
    const [line] = flagLines([raised('harm', 1)], [], isPrivate)
    expect(line && [unchangedOf(line), partsOf(line)]).toEqual([
      null,
      { unchanged: 0, lowered: 0, madeMoreUrgent: 0, both: 0 },
    ])
  })
})
