import { describe, expect, it } from 'vitest'
import { changeTier } from '@/lib/operations/cases/change-tier'
import { closeCase } from '@/lib/operations/cases/close-case'
import { reopenCase } from '@/lib/operations/cases/reopen-case'
import { backPain } from '@/lib/content/pathways/back-pain/pathway'
import { releasedRules } from '@/lib/content/release/rules'
import { viewRule } from '@/lib/operations/cases/view-rule'
import { must } from '@/prisma/sample/live-story'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { look, newAlert, submit } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
const view = (rule: string, raisedBy: string | null = null) => viewRule(keel.here.clinician, { rule, raisedBy }, at(60))

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

  it('explains the short names of when a sign began where a rule uses them', async () => {
    const began = '- When a sign began:\n  - new: “In the last 2 weeks, or it is getting worse”'
    for (const rule of ['ces-retention', 'N1']) expect(must(await view(rule)).body).toContain(began)
    expect(must(await view('severe-pain')).body).not.toContain('When a sign began')
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

  it('counts what was judged of its tier when cases were closed, by the last closing that stands', async () => {
    const { caseId, ...intake } = await newAlert(keel, keel.here)
    must(await submit(intake, 1))
    const close = async (judged: string) => {
      const { revision } = await look(keel.here, caseId)
      const closing = { caseId, revision, outcome: 'seen', words: 'Seen.', judged }
      must(await closeCase(keel.here.clinician, closing, at(20)))
    }
    const judged = async (rule: string) => must(await view(rule)).judged
    await close('too-low')
    expect(await judged('ces-retention')).toEqual({ judged: 1, right: 0, tooHigh: 0, tooLow: 1 })
    expect(await judged('ces-saddle')).toMatchObject({ judged: 0 })
    const { revision } = await look(keel.here, caseId)
    must(await reopenCase(keel.here.clinician, { caseId, revision, words: 'Again.' }, at(21)))
    expect(await judged('ces-retention')).toMatchObject({ judged: 0 })
    await close('right')
    expect(await judged('ces-retention')).toEqual({ judged: 1, right: 1, tooHigh: 0, tooLow: 0 })
  })

  it('knows what questions that were passed over do', async () => {
    expect(must(await view('unanswered')).label.length).toBeGreaterThan(0)
  })

  describe('asked from a flag', () => {
    const released = (name: string, version: number) =>
      releasedRules(backPain).find((each) => each.id === name && each.version === version)?.fingerprint ?? ''
    const ofToday = backPain.intake.ruleSet

    it('says which version raised it, as the case has it', async () => {
      const { caseId } = await newAlert(keel, keel.here)
      const { findings } = await look(keel.here, caseId)
      const found = must(await view('ces-retention', findings[0]?.ruleSet))
      expect(found).toMatchObject({ raised: { version: ofToday.version, was: null } })
    })

    it('shows the rule of then where it is another one now, beside the one of today', async () => {
      const { body, ruleSet, raised } = must(await view('severe-pain', released('back-pain', 4)))
      expect(ruleSet).toMatchObject({ id: 'back-pain', version: ofToday.version })
      expect(raised).toMatchObject({ version: 4, was: { ruleSet: { id: 'back-pain', version: 4 } } })
      expect(raised?.was?.body).not.toBe(body)
      expect(raised?.was?.body).toContain('Fires where:')
    })

    it('shows none where the rule is the same today', async () => {
      const before = released('back-pain', 8)
      expect(must(await view('ces-saddle', before)).raised).toEqual({ version: 8, was: null })
    })

    it('goes by the rules of the form: a check-in has its own', async () => {
      const { ruleSet, raised } = must(await view('ces-saddle', released('back-pain-check-in', 9)))
      expect([ruleSet.id, raised?.version]).toEqual(['back-pain-check-in', 9])
    })

    it.each(['f'.repeat(64), 'nonsense', '../../..', ''])(
      'says nothing of rules that nobody released: %j',
      async (by) => {
        expect(must(await view('ces-saddle', by)).raised).toBeNull()
      },
    )
  })

  it.each(['', 'nothing', '__proto__', 'constructor'])('has none called %j', async (rule) => {
    expect(await view(rule)).toEqual({ ok: false, code: 'not-found' })
  })
})
