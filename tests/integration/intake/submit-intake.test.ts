import { beforeEach, describe, expect, it } from 'vitest'
import { backPainIntake } from '@/lib/content/pathways/back-pain/intake/form'
import { publishDraft } from '@/lib/operations/drafts/publish-draft'
import { submitDraft } from '@/lib/operations/drafts/submit-draft'
import { retireHandout } from '@/lib/operations/handouts/retire-handout'
import { submitIntake } from '@/lib/operations/intake/submit-intake'
import type { Answers } from '@/lib/intake/questionnaire'
import { must } from '@/prisma/sample/live-story'
import { at, start } from '@/tests/support/clinic'
import { begun, drawn } from '@/tests/support/draft'
import { testKeel } from '@/tests/support/keel'
import { caseIdOf, look, newIntake, ordinary, save, saveAll, submit, type TestIntake } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
let intake: TestIntake

beforeEach(async () => {
  intake = await newIntake(keel.here)
})

const input = (change: object = {}) => ({ intakeId: intake.intakeId, revision: 0, ...change })

describe('submitIntake', () => {
  refusesOthers(keel, { operation: submitIntake, action: 'intake.submit', input, roles: [] })

  it('freezes the answers, opens the case with its first handouts, and records it without an answer', async () => {
    const revision = await saveAll(intake, ordinary)
    const { value, audit, timeline } = await keel.recorded(() => submit(intake, revision, at(7)))
    expect(value).toEqual({ ok: true, value: { intakeId: intake.intakeId } })
    const caseId = await caseIdOf(keel, intake)
    const ruleSet = backPainIntake.ruleSet.fingerprint
    const sent = { type: 'intake.submitted', intakeId: intake.intakeId, caseId, tier: 'ROUTINE', ruleSet }
    expect(audit.map(({ event }) => event)).toEqual([{ ...sent, submissionId: expect.any(String) as string }])
    expect(timeline.map(({ event }) => event)).toEqual([
      { type: 'intake-submitted', tier: 'ROUTINE', decidedBy: 'none' },
    ])
    const [kept] = await keel.asOwner('SELECT * FROM submission WHERE intake_id = $1', [intake.intakeId])
    expect(kept).toMatchObject({ answers: ordinary, rule_set: ruleSet, tier: 'ROUTINE', subject: { age: 46 } })
    const seen = await look(keel.here, caseId)
    expect(seen).toMatchObject({ tier: 'ROUTINE', submittedAt: at(7).now(), standing: { state: 'open' } })
    expect(seen.handouts.map(({ handout }) => handout)).toEqual(['h2', 'h3', 'h1', 'h7'])
  })

  it('gives what those send their reader to by itself only in Keel’s words, and where nothing may speak against it', async () => {
    const given = async (answers: Answers) => {
      const theirs = await newIntake(keel.here)
      must(await submit(theirs, await saveAll(theirs, answers)))
      return (await look(keel.here, await caseIdOf(keel, theirs))).handouts.map(({ handout }) => handout)
    }
    expect(await given({ ...ordinary, 'nsaid-cautions': ['kidney-disease'] })).toEqual(['h2', 'h3', 'h1'])
    const own = await begun(keel.here.lead, 'h7')
    expect(await given(ordinary)).toEqual(['h2', 'h3', 'h1', 'h7'])
    must(await submitDraft(keel.here.lead, await drawn(keel.here.lead, own), start))
    must(await publishDraft(keel.here.clinician, await drawn(keel.here.clinician, own), start))
    expect(await given(ordinary)).toEqual(['h2', 'h3', 'h1'])
    must(await retireHandout(keel.here.lead, { handoutId: own }, start))
  })

  it('makes one of a form that is sent twice, later and at once', async () => {
    const { value, audit, timeline } = await keel.recorded(() => Promise.all([submit(intake, 0), submit(intake, 0)]))
    expect(value.map(({ ok }) => ok)).toEqual([true, true])
    expect([audit.length, timeline.length]).toEqual([1, 1])
    const contents = await keel.contents()
    expect(await submit(intake, 0)).toEqual({ ok: true, value: { intakeId: intake.intakeId } })
    expect(await submit(intake, 77)).toEqual({ ok: true, value: { intakeId: intake.intakeId } })
    expect(await keel.contents()).toEqual(contents)
  })

  it('sends only what the check page showed', async () => {
    must(await save(intake, { 'ces-bowel': 'long' }))
    const contents = await keel.contents()
    expect(await submit(intake, 0)).toEqual({ ok: false, code: 'changed-elsewhere' })
    expect(await keel.contents()).toEqual(contents)
  })

  it('never calls a question that was passed over a no', async () => {
    must(await submit(intake, 0))
    const seen = await look(keel.here, await caseIdOf(keel, intake))
    expect(seen).toMatchObject({ tier: 'SOON', decidedBy: 'unanswered' })
    expect(seen.findings[0]?.because.every(({ value }) => value === null)).toBe(true)
  })

  it('takes the age of the day it is sent, by the calendar of the clinic', async () => {
    const beforeMidnight = { now: () => new Date('2027-03-27T06:59:00Z') }
    must(await submit(intake, 0, beforeMidnight))
    const [kept] = await keel.asOwner('SELECT subject FROM submission WHERE intake_id = $1', [intake.intakeId])
    expect(kept).toEqual({ subject: { age: 46, sex: 'female' } })
  })

  it.each([
    ['no revision', undefined],
    ['a revision below zero', -1],
    ['a revision that is text', 'last'],
    ['a revision beyond counting', Number.POSITIVE_INFINITY],
    ['half a revision', 0.5],
    ['an object', { valueOf: 0 }],
  ])('refuses %s and sends nothing', async (_what, revision) => {
    const contents = await keel.contents()
    expect(await submitIntake(intake.patient, input({ revision }), start)).toMatchObject({ ok: false, code: 'invalid' })
    expect(await keel.contents()).toEqual(contents)
  })
})
