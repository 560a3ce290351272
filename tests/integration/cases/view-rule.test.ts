import { describe, expect, it } from 'vitest'
import { changeTier } from '@/lib/operations/cases/change-tier'
import { viewRule } from '@/lib/operations/cases/view-rule'
import { must } from '@/prisma/sample/live-story'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { newAlert } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
const view = (rule: string) => viewRule(keel.here.clinician, { rule }, at(60))

describe('viewRule', () => {
  refusesOthers(keel, {
    operation: viewRule,
    action: 'rule.view',
    input: () => ({ rule: 'ces-saddle' }),
    roles: ['clinician', 'lead'],
    elsewhere: null,
  })

  it('says when the rule fires, for whom, and on what it rests, as the rules in words do', async () => {
    const { body, label, ruleSet } = must(await view('severe-pain'))
    expect(label).toBe('Severe pain')
    expect(body).toContain('Reads: Cannot stand: A person who cannot stand or reach the toilet needs help today.')
    for (const part of ['Fires where:', 'Fires for:', 'Does not fire for:', 'Sources:']) expect(body).toContain(part)
    expect(ruleSet.version).toBeGreaterThan(5)
  })

  it('counts how often it was overridden here, and why', async () => {
    expect(must(await view('ces-retention')).overrides).toEqual([])
    const { caseId } = await newAlert(keel, keel.here)
    const change = { caseId, revision: 0, tier: 'SOON', reason: 'known-condition', words: 'Known for years.' }
    must(await changeTier(keel.here.clinician, change, at(5)))
    const overrides = [{ isLowered: true, reason: 'known-condition', cases: 1 }]
    expect(must(await view('ces-retention')).overrides).toEqual(overrides)
    const there = must(await viewRule(keel.there.clinician, { rule: 'ces-retention' }, at(60)))
    expect([there.overrides, must(await view('ces-saddle')).overrides]).toEqual([[], []])
  })

  it('knows what questions that were passed over do', async () => {
    expect(must(await view('unanswered')).label.length).toBeGreaterThan(0)
  })

  it.each(['', 'nothing', '__proto__', 'constructor'])('has none called %j', async (rule) => {
    expect(await view(rule)).toEqual({ ok: false, code: 'not-found' })
  })
})
