import { describe, expect, it } from 'vitest'
import { backPainIntake } from '@/lib/content/pathways/back-pain/intake/form'
import { age, all, flag, is } from '@/lib/intake/condition'
import type { Rule } from '@/lib/triage/rule'
import { rulesReading } from '@/lib/triage/rules-reading'

const about = { label: '', reason: '', sources: [], reviewedOn: '2026-11-27', examples: { fires: [], doesNotFire: [] } }

const fever: Rule = { ...about, id: 'fever', kind: 'flag', grades: [{ when: is('hot', 'yes'), tier: null }] }
const numb: Rule = {
  ...about,
  id: 'numb',
  kind: 'flag',
  grades: [{ when: is('legs', 'numb'), tier: 'SOON' }],
  unsure: [{ item: 'feet', as: 'yes' }],
}
const old: Rule = { ...about, id: 'old', kind: 'flag', grades: [{ when: age({ above: 70 }), tier: null }] }
const both: Rule = { ...about, id: 'both', kind: 'combination', when: all(flag('fever'), flag('old')), tier: 'URGENT' }
const typed: Rule = {
  ...about,
  id: 'typed',
  kind: 'words',
  grammars: {},
  grades: [{ items: ['worries'], phrases: {}, tier: 'SOON' }],
}
const typedByAnother: Rule = { ...typed, id: 'typed-by-another', byCarer: { item: 'who', values: ['carer'] } }
const rules = [both, fever, numb, old, typed, typedByAnother]

describe('the rules that read a question', () => {
  it.each([
    ['are those with a condition on it', 'legs', [numb]],
    ['are those that hear "not sure" to it', 'feet', [numb]],
    ['come with what they are combined to, and with its other flags', 'hot', [both, fever, old]],
    ['look through what was typed', 'worries', [typed, typedByAnother]],
    ['ask whose words it is', 'who', [typedByAnother]],
    ['are none where nobody asks', 'shoes', []],
  ])('%s', (_, item, expected) => {
    expect(rulesReading(rules, item)).toEqual(expected)
  })

  it('are looked up once a rule set', () => {
    const { ruleSet } = backPainIntake
    expect(rulesReading(ruleSet.rules, 'filled-in-by').map(({ id }) => id)).toContain('words-to-read')
    expect(rulesReading(ruleSet.rules, 'filled-in-by')).toBe(rulesReading(ruleSet.rules, 'filled-in-by'))
  })
})
