import { describe, expect, it } from 'vitest'
import { privateItemsOf } from '@/lib/cases/case-answers'
import { privateFlagNames, withFlagNames } from '@/lib/cases/flag-names'
import { privacyOf } from '@/lib/cases/privacy'
import { backPainIntake } from '@/lib/content/pathways/back-pain/intake/form'
import type { Answers } from '@/lib/intake/questionnaire'
import { assessed } from '@/tests/unit/triage/cases'

const items = privateItemsOf(backPainIntake.questionnaire)
const findingsOf = (answers: Answers) =>
  assessed({ age: 40, sex: 'female' }, answers).findings.map((finding) => ({ flag: finding.id, finding }))

describe('what is not printed', () => {
  it.each<[string, Answers, boolean]>([
    ['unsafe-home', { 'unsafe-home': 'yes' }, true],
    ['suicidal-thoughts', { 'suicidal-thoughts': 'prefer-not-to-say' }, true],
    ['suicidal-thoughts', { 'phq2-mood': 3, 'phq9-self-harm': 1 }, true],
    ['low-mood', { 'phq2-mood': 3 }, false],
    ['fever-chills', { 'fever-chills': 'yes' }, false],
    ['unanswered', {}, false],
  ])('of %s after %j', (flag, answers, isPrivate) => {
    const found = findingsOf(answers).find((each) => each.flag === flag)
    expect(found && privacyOf(found.finding, items).isPrivate).toBe(isPrivate)
  })

  it('of a flag that is not private are the private questions it names', () => {
    const found = findingsOf({}).find((each) => each.flag === 'unanswered')
    expect(found && privacyOf(found.finding, items).privateItems).toContain('unsafe-home')
  })

  it('in a timeline are the names of private flags', () => {
    const findings = findingsOf({ 'unsafe-home': 'yes', 'fever-chills': 'yes' })
    const event = {
      type: 'alert-raised' as const,
      tier: 'URGENT' as const,
      flags: ['unsafe-home', 'fever-chills', 'gone'],
    }
    const named = withFlagNames(event, findings)
    expect(privateFlagNames(event, findings, items)).toEqual(['Unsafe at home'])
    expect('flags' in named && named.flags).toEqual(['Unsafe at home', expect.stringMatching(/ever/), 'gone'])
    expect(privateFlagNames({ type: 'claimed' }, findings, items)).toEqual([])
  })
})
