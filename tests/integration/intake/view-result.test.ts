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
    expect(result).toMatchObject({
      afterwards: 'SOON',
      isCrisis: false,
      submittedAt: at(0).now(),
      isClosed: false,
      hasCorrection: false,
    })
    expect(result.handouts).toHaveLength(3)
    expect(await keel.contents()).toEqual(contents)
  })

  it('shows the patient no name of a rule', async () => {
    expect(JSON.stringify(must(await view()))).not.toMatch(/decidedBy|"unanswered"|ruleSet|findings/)
  })

  it('keeps to what was sent when a clinician changes the tier', async () => {
    const change = { caseId: subject.caseId, revision: 0, tier: 'URGENT', reason: 'examined', words: '' }
    must(await changeTier(keel.here.clinician, change, start))
    expect(must(await view()).afterwards).toBe('SOON')
  })

  it('mentions an emergency answer that was taken back', async () => {
    subject = await newAlert(keel, keel.here)
    must(await save(subject, { 'ces-retention': 'no' }, { revision: 1 }))
    must(await submit(subject, 2))
    expect(must(await view())).toMatchObject({ afterwards: 'SOON', hasCorrection: true })
  })

  it('says nothing of safety at home: neither that it was answered so, nor that it was taken back', async () => {
    const told = await newIntake(keel.here)
    must(await save(told, { 'unsafe-home': 'danger-now' }, { page: 'home' }))
    must(await submit(told, 1))
    const result = must(await viewResult(told.patient, { intakeId: told.intakeId }, start))
    expect(result).toMatchObject({ afterwards: 'URGENT', hasCorrection: false })
    expect(JSON.stringify(result)).not.toMatch(/danger/i)
    const slip = await newIntake(keel.here)
    must(await save(slip, { 'unsafe-home': 'danger-now' }, { page: 'home' }))
    must(await save(slip, { 'unsafe-home': 'no' }, { page: 'home', revision: 1 }))
    must(await submit(slip, 2))
    expect(must(await viewResult(slip.patient, { intakeId: slip.intakeId }, start)).hasCorrection).toBe(false)
  })

  it('names someone to talk to beside a physical emergency, and sends nobody to a clinic that is closed', async () => {
    const told = await newIntake(keel.here)
    must(await save(told, { 'ces-saddle': 'new' }))
    must(await save(told, { 'suicidal-thoughts': 'plan' }, { page: 'mood', revision: 1 }))
    must(await submit(told, 2))
    const input = { intakeId: told.intakeId }
    expect(must(await viewResult(told.patient, input, start))).toMatchObject({
      afterwards: 'EMERGENCY',
      isCrisis: true,
    })
    const feverish = await newIntake(keel.here)
    must(await save(feverish, { 'fever-chills': 'yes' }, { page: 'feeling-ill' }))
    must(await submit(feverish, 1))
    const later = { intakeId: feverish.intakeId }
    expect(must(await viewResult(feverish.patient, later, start)).afterwards).toBe('URGENT')
    expect(must(await viewResult(feverish.patient, later, at(12 * 60))).afterwards).toBe('closedUS')
  })

  it('leads back to the form while it is not sent', async () => {
    const draft = await newIntake(keel.here)
    const result = await viewResult(draft.patient, { intakeId: draft.intakeId }, start)
    expect(result).toEqual({ ok: false, code: 'not-sent-yet', values: { page: 'bladder-and-bowel' } })
  })
})
