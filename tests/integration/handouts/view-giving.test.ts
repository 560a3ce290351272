import { beforeEach, describe, expect, it } from 'vitest'
import type { PatientActor } from '@/lib/access/actor'
import { viewGiving } from '@/lib/operations/handouts/view-giving'
import { must } from '@/prisma/sample/live-story'
import { start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { giveAddress } from '@/tests/support/mail'
import { newCase, newPatient } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
let patient: PatientActor

beforeEach(async () => {
  patient = await newPatient(keel.here)
})

const input = () => ({ patientId: patient.patientId })

describe('viewGiving', () => {
  refusesOthers(keel, { operation: viewGiving, action: 'handout.assign', input, roles: ['clinician', 'lead'] })

  it('says how they are told, and that somebody looked', async () => {
    const { value, audit } = await keel.recorded(() => viewGiving(keel.here.clinician, input(), start))
    expect(must(value).patient).toMatchObject({ id: patient.patientId, toldBy: 'link', isArchived: false })
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'giving.viewed', patientId: patient.patientId }])
    await giveAddress(keel, patient, 'alex@mail.example')
    expect(must(await viewGiving(keel.here.clinician, input(), start)).patient.toldBy).toBe('e-mail')
  })

  it('names the open case, whose handouts are not among these', async () => {
    const one = await newCase(keel, keel.here)
    patient = one.patient
    const view = must(await viewGiving(keel.here.clinician, input(), start))
    expect(view).toMatchObject({ openCaseId: one.caseId, handouts: [] })
    expect(view.library.some(({ suggestedBecause }) => suggestedBecause !== null)).toBe(true)
  })
})
