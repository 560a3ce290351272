import { describe, expect, it, test } from 'vitest'
import { backPain } from '@/lib/content/pathways/back-pain/pathway'
import { type Advice, gradesOf, type Rule } from '@/lib/triage/rule'

/** What each rule says to do, where that is not the emergency department: said twice, on purpose. */
const told: Readonly<Record<string, Advice>> = {
  'faint-clammy': 'ambulance',
  'chest-tearing': 'ambulance',
  'chest-spread': 'ambulance',
  'aaa-sudden': 'ambulance',
  'sepsis-signs': 'ambulance',
  A1: 'ambulance',
  F5: 'ambulance',
  'stiff-since': 'ambulance',
  'late-pregnancy': 'maternity',
  'suicidal-thoughts': 'crisis',
  'unsafe-home': 'private',
}

const { rules } = backPain.checkIn.ruleSet
const canBeNow = (rule: Rule) => gradesOf(rule).some(({ tier }) => tier === 'EMERGENCY')

describe('what a rule says to do', () => {
  it('is as in the table, and the emergency department where it says nothing', () => {
    expect(Object.fromEntries(rules.flatMap(({ id, advice }) => (advice ? [[id, advice]] : [])))).toEqual(told)
  })

  test.each(rules.filter(({ advice }) => advice === 'ambulance').map((rule) => [rule.id, rule] as const))(
    '%s can be an emergency, or it would never be said',
    (_id, rule) => {
      expect(canBeNow(rule)).toBe(true)
    },
  )

  it('sends no sign of pressed nerves by ambulance: they are driven', () => {
    const nerves = rules.filter(({ id }) => id.startsWith('ces-') || id.startsWith('neuro-'))
    expect(nerves.filter(canBeNow).length).toBeGreaterThan(5)
    expect(nerves.map(({ advice }) => advice).filter((advice) => advice !== undefined)).toEqual([])
  })
})
