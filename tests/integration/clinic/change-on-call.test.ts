import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { changeOnCall } from '@/lib/operations/clinic/change-on-call'
import { viewOnCall } from '@/lib/operations/clinic/view-on-call'
import { changeRole } from '@/lib/operations/staff/change-role'
import { endWork } from '@/lib/operations/staff/end-work'
import { must } from '@/prisma/sample/live-story'
import { at, newStaff } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { setOnCall } from '@/tests/support/on-call'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
const empty = '["EMERGENCY"]'

beforeEach(() => setOnCall(keel.here.lead, []))

const change = (people: readonly string[], differs: object = {}, lead = keel.here.lead) =>
  changeOnCall(lead, { people, from: 'EMERGENCY', seen: empty, ...differs }, at(2))
const shown = async () => {
  const { ids, from } = must(await viewOnCall(keel.here.lead, {}, at(3)))
  return { ids, from }
}

describe('changeOnCall', () => {
  refusesOthers(keel, {
    operation: changeOnCall,
    action: 'on-call.change',
    input: () => ({ people: [], from: 'URGENT', seen: empty }),
    roles: ['lead'],
    elsewhere: null,
  })

  it('says who is called, first to last, and from which tier on, and records that', async () => {
    const staffIds = [keel.here.colleague.staffId, keel.here.lead.staffId]
    const { value, audit } = await keel.recorded(() => change(['', ...staffIds], { from: 'URGENT' }))
    must(value)
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'on-call.changed', staffIds, from: 'URGENT' }])
    expect(await shown()).toEqual({ ids: staffIds, from: 'URGENT' })
    expect(must(await viewOnCall(keel.there.lead, {}, at(3))).ids).toEqual([])
  })

  it('changes nothing the second time it is pressed', async () => {
    const people = [keel.here.clinician.staffId]
    must(await change(people))
    const again = await keel.recorded(() => change(people))
    expect([again.value, again.audit]).toEqual([{ ok: true, value: null }, []])
  })

  it('takes one of two leads who change it at once', async () => {
    const { clinician, colleague } = keel.here
    const both = await Promise.all([change([clinician.staffId]), change([colleague.staffId])])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject({ code: 'on-call-changed' })
  })

  it('refuses reception, another clinic’s, nobody’s id and somebody twice, and keeps the list', async () => {
    const { clinician, reception } = keel.here
    for (const id of [reception.staffId, keel.there.clinician.staffId, randomUUID()]) {
      const fields = { place2: { code: 'choose-from-list' } }
      expect(await change([clinician.staffId, id])).toEqual({ ok: false, code: 'invalid', fields })
    }
    const twice = { place2: { code: 'on-call-twice' } }
    expect(await change([clinician.staffId, clinician.staffId])).toMatchObject({ ok: false, fields: twice })
    expect((await shown()).ids).toEqual([])
  })

  it('loses whoever leaves, or sees no cases any more, for good', async () => {
    const leaves = await newStaff(keel.here.id, 'clinician', 'Dr. Leaves')
    const turns = await newStaff(keel.here.id, 'clinician', 'Turns')
    must(await change([leaves.staffId, turns.staffId, keel.here.clinician.staffId]))
    must(await endWork(keel.here.lead, { staffId: leaves.staffId }, at(3)))
    must(await changeRole(keel.here.lead, { staffId: turns.staffId, role: 'reception' }, at(3)))
    must(await changeRole(keel.here.lead, { staffId: turns.staffId, role: 'clinician' }, at(4)))
    await keel.asOwner('UPDATE staff SET disabled_at = NULL WHERE id = $1', [leaves.staffId])
    expect((await shown()).ids).toEqual([keel.here.clinician.staffId])
  })
})
