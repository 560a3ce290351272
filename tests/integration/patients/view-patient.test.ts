import { beforeEach, describe, expect, it } from 'vitest'
import type { StaffActor } from '@/lib/access/actor'
import { takeBackPlan } from '@/lib/operations/handouts/take-back-plan'
import { viewPatient } from '@/lib/operations/patients/view-patient'
import { must } from '@/prisma/sample/live-story'
import { start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { newAlert, newPatient, type TestCase } from '@/tests/support/patient'
import { planOf, planWithoutCase } from '@/tests/support/planned'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
let subject: TestCase

beforeEach(async () => {
  subject = await newAlert(keel, keel.here)
})

const input = () => ({ patientId: subject.patient.patientId })

describe('viewPatient', () => {
  refusesOthers(keel, {
    operation: viewPatient,
    action: 'patient.view',
    input,
    roles: ['reception', 'clinician', 'lead'],
  })

  it('shows the front desk the person, the links and how far the form is, and records the look', async () => {
    const { value, audit } = await keel.recorded(() => viewPatient(keel.here.reception, input(), start))
    const seen = must(value)
    expect(seen).toMatchObject({
      givenName: 'Alex',
      age: 46,
      intakes: [{ id: subject.intakeId, state: 'draft' }],
      links: [{ problem: null, attemptsLeft: 5 }],
    })
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'patient.viewed', patientId: subject.patient.patientId }])
  })

  it('shows the front desk nothing of answers, flags or the case', async () => {
    const seen = must(await viewPatient(keel.here.reception, input(), start))
    expect(JSON.stringify(seen)).not.toMatch(/EMERGENCY|ces-|tier|flag|answer|hash/i)
    expect(JSON.stringify(seen)).not.toContain(subject.caseId)
  })

  it('shows whoever may give handouts what is planned without a case, until it is taken back', async () => {
    const { patientId } = await newPatient(keel.here)
    await planWithoutCase(keel.here, patientId)
    const { id } = await planOf(keel, patientId)
    const planned = async (who: StaffActor) => must(await viewPatient(who, { patientId }, start)).planned
    expect(await planned(keel.here.clinician)).toMatchObject([
      { id, title: 'Stretch and strength plan', isHeld: false },
    ])
    expect(await planned(keel.here.reception)).toEqual([])
    must(await takeBackPlan(keel.here.clinician, { plannedId: id }, start))
    expect(await planned(keel.here.clinician)).toEqual([])
  })
})
