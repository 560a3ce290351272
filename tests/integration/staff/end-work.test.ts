import { describe, expect, it } from 'vitest'
import { choosePassword } from '@/lib/auth/choose-password'
import { identifyStaff } from '@/lib/auth/identify-staff'
import { actorOf } from '@/lib/auth/session'
import { claimCase } from '@/lib/operations/cases/claim-case'
import { viewCase } from '@/lib/operations/cases/view-case'
import { viewOnCall } from '@/lib/operations/clinic/view-on-call'
import { endWork } from '@/lib/operations/staff/end-work'
import { viewColleague } from '@/lib/operations/staff/view-colleague'
import { must } from '@/prisma/sample/live-story'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { setOnCall } from '@/tests/support/on-call'
import { newCase } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'
import { linkTokenOf, newInvited, newJoined, newSession, soundPassword } from '@/tests/support/staff-link'

const keel = testKeel()
const end = (staffId: string) => endWork(keel.here.lead, { staffId }, at(5))

describe('endWork', () => {
  refusesOthers(keel, {
    operation: endWork,
    action: 'staff.change',
    input: () => ({ staffId: keel.here.colleague.staffId }),
    roles: ['lead'],
  })

  it('ends every session at once, and no password opens the account', async () => {
    const { staffId, email } = await newJoined(keel, keel.here)
    const session = { clinicId: keel.here.id, sessionId: await newSession(keel.here, staffId) }
    expect(await actorOf(session, at(4).now())).not.toBeNull()
    must(await end(staffId))
    expect(await actorOf(session, at(5).now())).toBeNull()
    expect(await identifyStaff({ email, password: soundPassword }, at(6))).toEqual({ ok: false, code: 'sign-in-wrong' })
  })

  it('gives back what they had in hand, in the timeline and in the log, and keeps what they did', async () => {
    const { staffId, name } = await newJoined(keel, keel.here)
    const actor = { ...keel.here.colleague, staffId, name }
    const [first, second] = [await newCase(keel, keel.here), await newCase(keel, keel.here)]
    for (const { caseId } of [first, second]) must(await claimCase(actor, { caseId }, at(2)))
    const { value, audit, timeline } = await keel.recorded(() => end(staffId))
    expect(must(value)).toEqual({ casesHandedBack: 2, leavesNobody: false })
    expect(timeline.map(({ event }) => event)).toEqual([{ type: 'released' }, { type: 'released' }])
    expect(audit.map(({ event }) => event)).toEqual([
      { type: 'staff.left', staffId, casesHandedBack: 2 },
      ...[first, second].map(({ caseId }) => ({ type: 'case.released', caseId })),
    ])
    const seen = must(await viewCase(keel.here.clinician, { caseId: first.caseId }, at(6)))
    expect(seen.standing.owner).toBeNull()
    expect(JSON.stringify(seen.timeline)).toContain(name)
  })

  it('ends the link of somebody who has not come yet', async () => {
    const { staffId } = await newInvited(keel.here)
    const token = await linkTokenOf(keel, staffId)
    must(await end(staffId))
    const chosen = await choosePassword({ token, password: soundPassword }, at(6))
    expect(chosen).toEqual({ ok: false, code: 'password-link-ended' })
  })

  it('changes nothing the second time', async () => {
    const { staffId } = await newJoined(keel, keel.here)
    must(await end(staffId))
    const { value, audit } = await keel.recorded(() => end(staffId))
    expect([value, audit]).toEqual([{ ok: true, value: { casesHandedBack: 0, leavesNobody: false } }, []])
  })

  it('says that nobody is called from now on, and the log does too', async () => {
    const { staffId } = await newJoined(keel, keel.here)
    const { colleague } = keel.here
    await setOnCall(keel.here.lead, [staffId, colleague.staffId])
    expect(must(await viewColleague(keel.here.lead, { staffId }, at(4))).called).toBe('called')
    await setOnCall(keel.here.lead, [staffId])
    expect(must(await viewColleague(keel.here.lead, { staffId }, at(4))).called).toBe('called-alone')
    const { value, audit } = await keel.recorded(() => end(staffId))
    expect(must(value).leavesNobody).toBe(true)
    expect(audit.map(({ event }) => event)).toEqual([
      { type: 'staff.left', staffId, casesHandedBack: 0 },
      { type: 'on-call.changed', staffIds: [], from: 'EMERGENCY' },
    ])
    expect(must(await viewOnCall(keel.here.lead, {}, at(6))).ids).toEqual([])
  })

  it('keeps the last lead', async () => {
    expect(await end(keel.here.lead.staffId)).toEqual({ ok: false, code: 'last-lead' })
  })
})
