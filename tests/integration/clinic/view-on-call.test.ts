import { describe, expect, it, onTestFinished } from 'vitest'
import { sayAway } from '@/lib/operations/staff/say-away'
import { listStaff } from '@/lib/operations/staff/list-staff'
import { viewOnCall } from '@/lib/operations/clinic/view-on-call'
import { must } from '@/prisma/sample/live-story'
import { at, newStaff } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { setOnCall } from '@/tests/support/on-call'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
const view = async () => must(await viewOnCall(keel.here.lead, {}, at(2)))

describe('viewOnCall', () => {
  refusesOthers(keel, {
    operation: viewOnCall,
    action: 'on-call.change',
    input: () => ({}),
    roles: ['lead'],
    elsewhere: null,
  })

  it('shows an empty list for emergencies, and who could be on it: nobody of reception, none of another clinic', async () => {
    const { ids, from, people, places } = await view()
    expect({ ids, from, places }).toEqual({ ids: [], from: 'EMERGENCY', places: 6 })
    const shown = people.map(({ id }) => id)
    const { clinician, lead, reception } = keel.here
    expect(shown).toEqual(expect.arrayContaining([clinician.staffId, lead.staffId]))
    expect(shown).not.toContain(reception.staffId)
    expect(shown).not.toContain(keel.there.lead.staffId)
  })

  it('shows who stands in for whoever is away', async () => {
    const away = await newStaff(keel.here.id, 'clinician', 'Dr. Away')
    onTestFinished(() => setOnCall(keel.here.lead, []))
    await setOnCall(keel.here.lead, [away.staffId])
    const cover = { staffId: away.staffId, coverId: keel.here.colleague.staffId, back: '2026-11-26' }
    must(await sayAway(away, cover, at(1)))
    const { ids, people } = await view()
    expect(ids).toEqual([away.staffId])
    const shown = people.find(({ id }) => id === away.staffId)
    expect(shown).toEqual({
      id: away.staffId,
      name: 'Dr. Away',
      isAway: true,
      cover: keel.here.colleague.name,
      hasDevice: false,
      bouncedAt: null,
    })
  })

  it('shows whose mailbox refuses what they are sent, until it takes something', async () => {
    const { id: clinicId, clinician } = keel.here
    const bouncedAt = async () => (await view()).people.find(({ id }) => id === clinician.staffId)?.bouncedAt
    const write = (state: string, minutes: number) =>
      keel.asOwner(
        `INSERT INTO message (clinic_id, id, kind, person_kind, person_id, address, state, created_at, tried_at)
        SELECT clinic_id, gen_random_uuid(), 'target-missed', 'staff', id, email, $3, $4, $4 FROM staff
        WHERE clinic_id = $1 AND id = $2`,
        [clinicId, clinician.staffId, state, at(minutes).now()],
      )
    expect(await bouncedAt()).toBeNull()
    await write('bounced', -5)
    expect(await bouncedAt()).toEqual(at(-5).now())
    const { staff } = must(await listStaff(keel.here.lead, {}, at(2)))
    expect(staff.filter((each) => each.bouncedAt).map(({ id }) => id)).toEqual([clinician.staffId])
    await write('sent', -4)
    expect(await bouncedAt()).toBeNull()
  })
})
