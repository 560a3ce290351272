import { describe, expect, it } from 'vitest'
import { backPain } from '@/lib/content/pathways/back-pain/pathway'
import { pathways } from '@/lib/content/pathways/registry'
import { releasedBy } from '@/lib/content/release/released-by'
import { isSameRule, tellingOf, tellRule } from '@/lib/content/release/rule-then'
import { releasedRules } from '@/lib/content/release/rules'

const sets = releasedRules(backPain)
const asking = (id: string) => {
  const { intake, checkIn } = backPain
  return tellingOf(backPain, id === checkIn.ruleSet.id ? checkIn : intake)
}

describe('a released rule set', () => {
  it.each(sets.map((ruleSet) => [ruleSet.id, ruleSet.version, ruleSet] as const))(
    '%s %i is found by its fingerprint, and each of its rules has words of its own day',
    (id, _version, ruleSet) => {
      expect(releasedBy(pathways, ruleSet.fingerprint)).toEqual(ruleSet)
      for (const rule of ruleSet.rules) {
        const lines = tellRule(rule, asking(id))
        expect(lines).toContain('- Fires where:')
        expect(lines).toContain('- Fires for:')
      }
    },
  )

  it('is not found by anything else', () => {
    for (const one of ['f'.repeat(64), '', 'back-pain']) expect(releasedBy(pathways, one)).toBeNull()
  })
})

describe('a rule is the same', () => {
  const [rule] = backPain.intake.ruleSet.rules
  if (!rule) throw new Error('there are no rules')
  it('whenever it was last read, and whatever its examples', () => {
    expect(isSameRule(rule, { ...rule, reviewedOn: '2020-01-01', examples: { fires: [], doesNotFire: [] } })).toBe(true)
  })
  it('and another one where it says or does something else', () => {
    expect(isSameRule(rule, { ...rule, reason: 'Another reason.' })).toBe(false)
    expect(isSameRule(rule, { ...rule, sources: [] })).toBe(false)
  })
})
