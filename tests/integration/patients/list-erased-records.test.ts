import { describe, expect, it } from 'vitest'
import { listErasedRecords } from '@/lib/operations/patients/list-erased-records'
import { must } from '@/prisma/sample/live-story'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { newPatient } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'
import { eraseNow, newLead } from '@/tests/support/whole-patient'

const keel = testKeel()
const list = async (clinic: 'here' | 'there', after: string | null = null) =>
  must(await listErasedRecords(keel[clinic].lead, { after }, at(20)))

describe('listErasedRecords', () => {
  refusesOthers(keel, {
    operation: listErasedRecords,
    action: 'patient.erase',
    input: () => ({ after: null }),
    roles: ['lead'],
    elsewhere: null,
  })

  it('lists what was erased in this clinic alone, page by page', async () => {
    const lead = await newLead(keel.here)
    const { patientId } = await newPatient(keel.here)
    const { erasureId } = await eraseNow(lead, patientId)
    const found = await list('here')
    expect(found.erasures).toMatchObject([{ id: erasureId, patientId, by: lead.name, at: at(11).now() }])
    expect([found.next, (await list('there')).erasures]).toEqual([null, []])
    expect((await list('here', erasureId)).erasures).toEqual([])
  })

  it('hands out fifty at a time', async () => {
    const staffId = keel.there.lead.staffId
    await keel.asOwner(
      `INSERT INTO erasure SELECT $1, gen_random_uuid(), gen_random_uuid(), now() - n * interval '1 day', $2, 'asked', '', e.counts
        FROM generate_series(1, 60) n, (SELECT counts FROM erasure LIMIT 1) e`,
      [keel.there.id, staffId],
    )
    const first = await list('there')
    const second = await list('there', first.next)
    expect([first.erasures.length, second.erasures.length, second.next]).toEqual([50, 10, null])
    expect(new Set([...first.erasures, ...second.erasures].map(({ id }) => id)).size).toBe(60)
  })
})
