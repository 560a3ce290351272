import { beforeEach, describe, expect, it } from 'vitest'
import { changeTier } from '@/lib/operations/cases/change-tier'
import { viewResult } from '@/lib/operations/intake/view-result'
import { must } from '@/prisma/sample/live-story'
import { at, start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { newAlert, newCase, newIntake, save, submit, type TestCase } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
let subject: TestCase

beforeEach(async () => {
  subject = await newCase(keel, keel.here)
})

const input = () => ({ intakeId: subject.intakeId })
const view = () => viewResult(subject.patient, input(), start)

describe('viewResult', () => {
  refusesOthers(keel, { operation: viewResult, action: 'home.view', input, roles: [] })

  it('says what was sent, when, and what there is to read, and records nothing', async () => {
    const contents = await keel.contents()
    const result = must(await view())
    expect(result).toMatchObject({ tier: 'SOON', submittedAt: at(0).now(), isClosed: false, hasCorrection: false })
    expect(result.handouts).toHaveLength(3)
    expect(await keel.contents()).toEqual(contents)
  })

  it('shows the patient no name of a rule', async () => {
    expect(JSON.stringify(must(await view()))).not.toMatch(/decidedBy|"unanswered"|ruleSet|findings/)
  })

  it('keeps to what was sent when a clinician changes the tier', async () => {
    const change = { caseId: subject.caseId, revision: 0, tier: 'URGENT', reason: 'examined', words: '' }
    must(await changeTier(keel.here.clinician, change, start))
    expect(must(await view()).tier).toBe('SOON')
  })

  it('mentions an emergency answer that was taken back', async () => {
    subject = await newAlert(keel, keel.here)
    must(await save(subject, { 'ces-retention': 'no' }, { revision: 1 }))
    must(await submit(subject, 2))
    expect(must(await view())).toMatchObject({ tier: 'SOON', hasCorrection: true })
  })

  it('leads back to the form while it is not sent', async () => {
    const draft = await newIntake(keel.here)
    const result = await viewResult(draft.patient, { intakeId: draft.intakeId }, start)
    expect(result).toEqual({ ok: false, code: 'not-sent-yet', values: { page: 'bladder-and-bowel' } })
  })
})
