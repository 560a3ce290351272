import { beforeEach, describe, expect, it } from 'vitest'
import { viewCaseGiving } from '@/lib/operations/cases/view-case-giving'
import { closeCase } from '@/lib/operations/cases/close-case'
import { must } from '@/prisma/sample/live-story'
import { start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { look, newAlert, newCase, type TestCase } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
let subject: TestCase

beforeEach(async () => {
  subject = await newCase(keel, keel.here)
})

const input = () => ({ caseId: subject.caseId })
const view = async () => must(await viewCaseGiving(keel.here.clinician, input(), start))

describe('viewCaseGiving', () => {
  refusesOthers(keel, { operation: viewCaseGiving, action: 'handout.assign', input, roles: ['clinician', 'lead'] })

  it('offers what the page of the case offers, and is no look at the case', async () => {
    const { audit } = await keel.recorded(view)
    const { patientId } = subject.patient
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'giving.viewed', patientId }])
    expect(await keel.asOwner('SELECT 1 FROM case_reader WHERE case_id = $1', [subject.caseId])).toEqual([])
    const { library, sets, handouts, answeredIn, patient } = await look(keel.here, subject.caseId)
    const { givenName, toldBy } = patient
    expect(await view()).toMatchObject({ library, sets, handouts, locale: answeredIn, patient: { givenName, toldBy } })
  })

  it('does so while the patient is still answering, and says when the case is closed', async () => {
    const closing = { caseId: subject.caseId, revision: 0, outcome: 'seen', words: 'As agreed.' }
    must(await closeCase(keel.here.lead, closing, start))
    expect(await view()).toMatchObject({ isClosed: true })
    subject = await newAlert(keel, keel.here)
    expect(await view()).toMatchObject({ isClosed: false, sentAt: null })
  })
})
