import { describe, expect, it } from 'vitest'
import { actorOf } from '@/lib/auth/session'
import { changeRole } from '@/lib/operations/staff/change-role'
import { must } from '@/prisma/sample/live-story'
import { at, start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
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

  it('leaves nothing to record where it is the role already', async () => {
    const { value, audit } = await keel.recorded(() => change(keel.here.colleague.staffId, 'clinician'))
    expect([value, audit]).toEqual([{ ok: true, value: null }, []])
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
