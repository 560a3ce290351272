import { beforeEach, describe, expect, it } from 'vitest'
import { claimCase } from '@/lib/operations/cases/claim-case'
import { viewInHand } from '@/lib/operations/cases/view-in-hand'
import { must } from '@/prisma/sample/live-story'
import { at, start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { newCase, type TestCase } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
let subject: TestCase

beforeEach(async () => {
  subject = await newCase(keel, keel.here)
})

const input = () => ({ staffId: keel.here.clinician.staffId })

describe('viewInHand', () => {
  refusesOthers(keel, { operation: viewInHand, action: 'case.give', input, roles: ['clinician', 'lead'] })

  it('shows what somebody has, and to whom it can be given; whose cases were shown is written down', async () => {
    const { clinician, colleague, lead } = keel.here
    const { caseId, patient } = subject
    must(await claimCase(clinician, { caseId }, start))
    const { value, audit } = await keel.recorded(() => viewInHand(clinician, input(), at(1)))
    const shown = must(value)
    expect(shown).toMatchObject({ isMe: true, total: 1, cases: [{ id: caseId, nextStep: { kind: 'call' } }] })
    expect(shown.colleagues.map(({ id }) => id)).toEqual([lead.staffId, colleague.staffId])
    expect(audit.map(({ event }) => event)).toEqual([
      { type: 'list.viewed', list: 'worklist', patientIds: [patient.patientId] },
    ])
    const asLead = must(await viewInHand(lead, input(), at(1)))
    expect(asLead).toMatchObject({ isMe: false, total: 1 })
    expect(asLead.colleagues.map(({ id }) => id)).toEqual([lead.staffId, colleague.staffId])
  })

  it('is not there for a colleague who is no lead', async () => {
    expect(await viewInHand(keel.here.colleague, input(), at(1))).toEqual({ ok: false, code: 'not-found' })
  })
})
