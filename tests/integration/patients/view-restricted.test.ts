import { beforeEach, describe, expect, it } from 'vitest'
import { closeCase } from '@/lib/operations/cases/close-case'
import { listWorklist } from '@/lib/operations/cases/list-worklist'
import { reopenCase } from '@/lib/operations/cases/reopen-case'
import { viewRestricted } from '@/lib/operations/patients/view-restricted'
import { must } from '@/prisma/sample/live-story'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { newCase, type TestCase } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'
import { opened, restricted } from '@/tests/support/restricted'

const keel = testKeel()
let sent: TestCase
let patientId: string

beforeEach(async () => {
  sent = await newCase(keel, keel.here)
  patientId = sent.patient.patientId
  await restricted(keel.here, patientId)
})

describe('viewRestricted', () => {
  refusesOthers(keel, {
    operation: viewRestricted,
    action: 'record.open',
    input: () => ({ patientId }),
    roles: ['reception', 'clinician', 'lead'],
    opensNothing: true,
  })

  it('says what must not wait, to whoever may see cases, and that somebody was asked', async () => {
    const view = (actor = keel.here.clinician) => viewRestricted(actor, { patientId }, at(2))
    const { value, audit } = await keel.recorded(() => view())
    const listed = { id: sent.caseId, nextStep: { kind: 'look' }, owner: null }
    expect(must(value)).toMatchObject({ patientId, isAsked: true, urgent: { listed } })
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'record.asked', patientId }])
    expect(must(await view(keel.here.reception)).urgent).toBeNull()
    await opened(keel.here.clinician, patientId)
    expect(must(await viewRestricted(keel.here.clinician, { patientId }, at(3))).isAsked).toBe(false)
  })

  it('says whom to call, whose number it is, and that no message may be left', async () => {
    const urgent = async () => must(await viewRestricted(keel.here.clinician, { patientId }, at(2))).urgent
    const called = (change: string) => keel.asOwner(`UPDATE patient SET ${change} WHERE id = $1`, [patientId])
    await called(`phone = '(206) 555-0177', phone_is_others = true, may_leave_message = false`)
    const number = { phone: '(206) 555-0177', whoseNumber: ['anothers'], mayLeaveMessage: false }
    expect(await urgent()).toMatchObject(number)
    await called(`phone = NULL, phone_is_others = false, may_leave_message = false`)
    expect(await urgent()).toMatchObject({ phone: null, whoseNumber: [] })
  })

  it('says of the case what its row in the worklist says, and no word of a colleague', async () => {
    const { caseId } = sent
    await opened(keel.here.lead, patientId)
    const closing = { caseId, revision: 0, outcome: 'seen', words: 'As agreed.' }
    must(await closeCase(keel.here.lead, closing, at(3)))
    must(await reopenCase(keel.here.lead, { caseId, revision: 1, words: 'The leg is worse.' }, at(4)))
    const [view, list] = [
      must(await viewRestricted(keel.here.clinician, { patientId }, at(5))),
      must(await listWorklist(keel.here.clinician, {}, at(5))),
    ]
    expect(view.urgent?.listed).toMatchObject({ reopened: { words: null }, isRestricted: true })
    expect(view.urgent?.listed).toEqual(list.rows.find(({ id }) => id === caseId))
  })
})
