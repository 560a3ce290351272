import { beforeEach, describe, expect, it } from 'vitest'
import { closeCase } from '@/lib/operations/cases/close-case'
import { listWorklist } from '@/lib/operations/cases/list-worklist'
import { settleCheckIn } from '@/lib/operations/cases/settle-check-in'
import { viewCase } from '@/lib/operations/cases/view-case'
import { must } from '@/prisma/sample/live-story'
import { calm, checkInOf, day, type Followed, newFollowed, pass, sendCheckIn, thursday } from '@/tests/support/check-in'
import { testKeel } from '@/tests/support/keel'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
let followed: Followed

beforeEach(async () => {
  followed = await newFollowed(keel, keel.here)
  await pass(keel.here, followed, 2)
})

const input = () => ({ caseId: followed.caseId })
const late = thursday(3 * day)
const settle = (actor = keel.here.clinician) => settleCheckIn(actor, input(), late)
const silent = async (actor = keel.here.clinician) => {
  const { rows, unheard } = must(await listWorklist(actor, { filter: 'no-reply' }, late))
  return { ids: rows.map(({ id }) => id), unheard }
}

describe('settleCheckIn', () => {
  refusesOthers(keel, {
    operation: settleCheckIn,
    action: 'case.settle-check-in',
    input,
    roles: ['clinician', 'lead'],
  })

  it('takes the patient off the list, and keeps who saw to it and when', async () => {
    const before = await silent()
    expect(before.ids).toContain(followed.caseId)
    const { value, audit, timeline } = await keel.recorded(() => settle())
    expect(value).toEqual({ ok: true, value: null })
    const { caseId, checkInId } = followed
    const by = { clinicId: keel.here.id, actorKind: 'staff', actorId: keel.here.clinician.staffId }
    expect(audit).toEqual([{ ...by, event: { type: 'case.check-in-settled', caseId, checkInId } }])
    expect(timeline).toEqual([{ ...by, event: { type: 'check-in-settled', kind: 'day-3' } }])
    const after = await silent()
    expect(after.ids).not.toContain(caseId)
    expect(after.unheard).toBe(before.unheard - 1)
    const { checkIn } = must(await viewCase(keel.here.lead, input(), late))
    expect(checkIn).toMatchObject({ state: 'no-reply', settledBy: 'Dr. First here', settledAt: late.now() })
  })

  it('is asked for also where the case is closed', async () => {
    const closing = { caseId: followed.caseId, revision: 0, outcome: 'seen', words: 'As agreed.' }
    must(await closeCase(keel.here.clinician, closing, thursday(2 * day + 5)))
    expect((await silent()).ids).toContain(followed.caseId)
    must(await settle())
    expect((await silent()).ids).not.toContain(followed.caseId)
  })

  it('is done once by two who press at once, and again', async () => {
    const { value, audit, timeline } = await keel.recorded(() =>
      Promise.all([settle(), settle(keel.here.colleague), settle()]),
    )
    expect(value.map(({ ok }) => ok)).toEqual([true, true, true])
    expect([audit.length, timeline.length]).toEqual([1, 1])
  })

  it('says that the patient has answered meanwhile', async () => {
    await sendCheckIn(followed.patient, calm, thursday(2 * day + 30))
    const contents = await keel.contents()
    expect(await settle()).toEqual({ ok: false, code: 'check-in-not-waiting' })
    expect(await keel.contents()).toEqual(contents)
  })

  it('is not for one that still waits, nor for a case without one', async () => {
    const waiting = await newFollowed(keel, keel.here)
    const at = (caseId: string) => settleCheckIn(keel.here.clinician, { caseId }, late)
    expect(await at(waiting.caseId)).toEqual({ ok: false, code: 'check-in-not-waiting' })
    expect(await at(keel.here.lead.staffId)).toEqual({ ok: false, code: 'not-found' })
  })

  it('does not keep a late answer from being heard', async () => {
    must(await settle())
    await sendCheckIn(followed.patient, { ...calm, 'pain-since': 'worse' }, thursday(4 * day))
    expect(await checkInOf(keel, followed)).toMatchObject({ state: 'worse', settled_by: null })
  })
})
