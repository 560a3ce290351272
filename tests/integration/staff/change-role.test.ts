import { describe, expect, it } from 'vitest'
import { actorOf } from '@/lib/auth/session'
import { claimCase } from '@/lib/operations/cases/claim-case'
import { viewCase } from '@/lib/operations/cases/view-case'
import { changeRole } from '@/lib/operations/staff/change-role'
import { must } from '@/prisma/sample/live-story'
import { at, start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { setOnCall } from '@/tests/support/on-call'
import { newCase } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'
import { newInvited, newJoined, newSession } from '@/tests/support/staff-link'

const keel = testKeel()
const lastLead = { ok: false, code: 'last-lead' }
const change = (staffId: string, role: string) => changeRole(keel.here.lead, { staffId, role }, start)

describe('changeRole', () => {
  refusesOthers(keel, {
    operation: changeRole,
    action: 'staff.change',
    input: () => ({ staffId: keel.here.colleague.staffId, role: 'reception' }),
    roles: ['lead'],
  })

  it('holds from the next page on, and is recorded', async () => {
    const { staffId } = await newJoined(keel, keel.here)
    const session = { clinicId: keel.here.id, sessionId: await newSession(keel.here, staffId) }
    const { audit } = await keel.recorded(() => change(staffId, 'reception'))
    expect(audit.map(({ event }) => event)).toEqual([
      { type: 'staff.role-changed', staffId, from: 'clinician', to: 'reception' },
    ])
    expect(await actorOf(session, at(1).now())).toMatchObject({ role: 'reception' })
  })

  it('gives back what whoever goes to the front desk had in hand, and nothing of whoever stays with cases', async () => {
    const { staffId, name } = await newJoined(keel, keel.here)
    const actor = { ...keel.here.colleague, staffId, name }
    const [first, second] = [await newCase(keel, keel.here), await newCase(keel, keel.here)]
    for (const { caseId } of [first, second]) must(await claimCase(actor, { caseId }, start))
    const lead = await keel.recorded(() => change(staffId, 'lead'))
    expect(lead.audit.map(({ event }) => event.type)).toEqual(['staff.role-changed'])
    const { audit, timeline } = await keel.recorded(() => change(staffId, 'reception'))
    expect(timeline.map(({ event }) => event)).toEqual([{ type: 'released' }, { type: 'released' }])
    expect(audit.map(({ event }) => event)).toEqual([
      { type: 'staff.role-changed', staffId, from: 'lead', to: 'reception' },
      ...[first, second].map(({ caseId }) => ({ type: 'case.released', caseId })),
    ])
    const seen = must(await viewCase(keel.here.clinician, { caseId: first.caseId }, at(6)))
    expect(seen.standing.owner).toBeNull()
  })

  it('takes whoever goes to the front desk off the calls, and says where nobody is left to call', async () => {
    const { staffId } = await newJoined(keel, keel.here)
    const { colleague } = keel.here
    await setOnCall(keel.here.lead, [colleague.staffId, staffId])
    const some = await keel.recorded(() => change(staffId, 'reception'))
    expect(must(some.value)).toEqual({ isMe: false, leavesNobody: false })
    expect(some.audit.map(({ event }) => event)).toContainEqual({
      ...{ type: 'on-call.changed', staffIds: [colleague.staffId], from: 'EMERGENCY' },
    })
    const alone = await newJoined(keel, keel.here)
    await setOnCall(keel.here.lead, [alone.staffId])
    expect(must(await change(alone.staffId, 'lead')).leavesNobody).toBe(false)
    expect(must(await change(alone.staffId, 'reception')).leavesNobody).toBe(true)
  })

  it('leaves nothing to record where it is the role already', async () => {
    const { value, audit } = await keel.recorded(() => change(keel.here.colleague.staffId, 'clinician'))
    expect([value, audit]).toEqual([{ ok: true, value: { isMe: false, leavesNobody: false } }, []])
  })

  it('keeps the last lead: somebody who was only asked to join does not count', async () => {
    const { staffId } = await newInvited(keel.here)
    must(await change(staffId, 'lead'))
    expect(await change(keel.here.lead.staffId, 'clinician')).toEqual(lastLead)
  })

  it('of two leads who step down at once, one stays', async () => {
    const { staffId } = await newJoined(keel, keel.there)
    must(await changeRole(keel.there.lead, { staffId, role: 'lead' }, start))
    const results = await Promise.all(
      [staffId, keel.there.lead.staffId].map((each) =>
        changeRole(keel.there.lead, { staffId: each, role: 'clinician' }, start),
      ),
    )
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(results).toContainEqual(lastLead)
  })
})
