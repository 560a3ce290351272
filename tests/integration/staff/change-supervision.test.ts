import { describe, expect, it } from 'vitest'
import { changeRole } from '@/lib/operations/staff/change-role'
import { changeSupervision } from '@/lib/operations/staff/change-supervision'
import { listStaff } from '@/lib/operations/staff/list-staff'
import { viewColleague } from '@/lib/operations/staff/view-colleague'
import { must } from '@/prisma/sample/live-story'
import { start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { refusesOthers } from '@/tests/support/refusals'
import { newJoined } from '@/tests/support/staff-link'

const keel = testKeel()
const change = (staffId: string, isSupervised: boolean) =>
  changeSupervision(keel.here.lead, { staffId, isSupervised }, start)
const isSupervised = async (staffId: string) =>
  must(await listStaff(keel.here.lead, {}, start)).staff.find(({ id }) => id === staffId)?.isSupervised

describe('changeSupervision', () => {
  refusesOthers(keel, {
    operation: changeSupervision,
    action: 'staff.change',
    input: () => ({ staffId: keel.here.colleague.staffId, isSupervised: true }),
    roles: ['lead'],
  })

  it('is said of a clinician, taken back, and recorded each time', async () => {
    const { staffId } = keel.here.clinician
    const { audit } = await keel.recorded(() => change(staffId, true))
    expect(audit.map(({ event }) => event)).toEqual([
      { type: 'staff.supervision-changed', staffId, isSupervised: true },
    ])
    expect(must(await viewColleague(keel.here.lead, { staffId }, start))).toMatchObject({ isSupervised: true })
    expect(await isSupervised(staffId)).toBe(true)
    must(await change(staffId, false))
    expect(await isSupervised(staffId)).toBe(false)
  })

  it('leaves nothing to record where it is so already', async () => {
    const { value, audit } = await keel.recorded(() => change(keel.here.clinician.staffId, false))
    expect([value, audit]).toEqual([{ ok: true, value: null }, []])
  })

  it('is said of clinicians alone, and ends when they become something else', async () => {
    for (const { staffId } of [keel.here.lead, keel.here.reception]) {
      expect(await change(staffId, true)).toEqual({ ok: false, code: 'supervised-clinicians' })
    }
    const { staffId } = await newJoined(keel, keel.here)
    must(await change(staffId, true))
    must(await changeRole(keel.here.lead, { staffId, role: 'lead' }, start))
    expect(await isSupervised(staffId)).toBe(false)
  })
})
