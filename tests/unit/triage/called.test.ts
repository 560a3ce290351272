import { describe, expect, it } from 'vitest'
import { pathways } from '@/lib/content/pathways/registry'
import { calledOf, eachCalledOnce } from '@/lib/triage/finding'

describe('what a finding is called', () => {
  it.each([
    ['yes', 'Fever'],
    ['unsure', 'Fever?'],
  ] as const)('where the patient said %s, is %s', (certainty, called) => {
    expect(calledOf({ label: 'Fever', certainty })).toBe(called)
  })

  it('is named once where it became sure, or was', () => {
    expect(eachCalledOnce(['Fever?', 'Fever', 'Weight loss?'])).toEqual(['Fever', 'Weight loss?'])
    expect(eachCalledOnce(['Fever', 'Fever?'])).toEqual(['Fever'])
  })

  it('is no question of its own, or nobody could tell which is', () => {
    const labels = pathways.flatMap(({ intake }) => intake.ruleSet.rules.map(({ label }) => label))
    expect(labels.filter((label) => label.endsWith('?'))).toEqual([])
  })
})
