import { beforeEach, describe, expect, it } from 'vitest'
import { logCall } from '@/lib/operations/cases/log-call'
import { viewCase } from '@/lib/operations/cases/view-case'
import { replyToEmergency } from '@/lib/operations/intake/reply-to-emergency'
import { viewEmergency } from '@/lib/operations/intake/view-emergency'
import { must } from '@/prisma/sample/live-story'
import { at, start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { newAlert, newIntake, save, submit, type TestCase } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
let subject: TestCase

beforeEach(async () => {
  subject = await newAlert(keel, keel.here)
})

const input = () => ({ intakeId: subject.intakeId })
const view = (clock = start) => viewEmergency(subject.patient, input(), clock)

describe('viewEmergency', () => {
  refusesOthers(keel, { operation: viewEmergency, action: 'intake.answer', input, roles: [] })

  it('says what to do, who reads it and by when, and offers the rest of the form', async () => {
    const contents = await keel.contents()
    expect(must(await view(at(1)))).toMatchObject({
      emergency: { advice: 'emergency-department', says: null, cards: { inEnglish: null } },
      status: { kind: 'waiting', by: at(10).now(), isLate: false },
      isCrisis: false,
      rest: { page: 'bladder-and-bowel' },
    })
    expect(must(await view(at(11))).status).toMatchObject({ kind: 'waiting', isLate: true })
    expect(await keel.contents()).toEqual(contents)
  })

  it('tells what became of it, and what the patient said', async () => {
    must(await viewCase(keel.here.clinician, { caseId: subject.caseId }, at(2)))
    expect(must(await view(at(3))).status).toEqual({ kind: 'opened', at: at(2).now() })
    const call = { caseId: subject.caseId, result: 'not-reached', words: '' }
    must(await logCall(keel.here.clinician, call, at(4)))
    expect(must(await view(at(5))).status).toEqual({ kind: 'called', at: at(4).now(), isReached: false })
    const said = { intakeId: subject.intakeId, advice: 'emergency-department', reply: 'going' }
    must(await replyToEmergency(subject.patient, said, at(6)))
    expect(must(await view(at(6))).emergency.says).toEqual({ reply: 'going', at: at(6).now() })
  })

  it('shows the patient no name of a rule and no note', async () => {
    expect(JSON.stringify(must(await view()))).not.toMatch(/decidedBy|ruleSet|findingIds|"flag"/)
  })

  it('leads back to the form where nothing holds, and to the result where it is sent', async () => {
    must(await save(subject, { 'ces-retention': 'no' }, { revision: 1 }))
    expect(await view()).toMatchObject({ ok: false, code: 'page-not-asked', values: { page: 'bladder-and-bowel' } })
    const calm = await newIntake(keel.here)
    expect(await viewEmergency(calm.patient, { intakeId: calm.intakeId }, start)).toMatchObject({
      code: 'page-not-asked',
    })
    must(await submit(subject, 2))
    expect(await view()).toMatchObject({ ok: false, code: 'intake-sent' })
  })
})
