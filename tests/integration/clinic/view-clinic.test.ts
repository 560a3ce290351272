import { describe, expect, it } from 'vitest'
import { viewClinic } from '@/lib/operations/clinic/view-clinic'
import { start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()

describe('viewClinic', () => {
  refusesOthers(keel, {
    operation: viewClinic,
    action: 'clinic.view',
    input: () => ({}),
    roles: ['reception', 'clinician', 'lead'],
    elsewhere: null,
  })

  it('names the clinic of whoever asks, whatever the input says', async () => {
    const contents = await keel.contents()
    const value = { name: 'The clinic here', region: 'US', timeZone: 'America/Los_Angeles', canText: false }
    expect(await viewClinic(keel.here.reception, { id: keel.there.id }, start)).toEqual({ ok: true, value })
    expect(await keel.contents()).toEqual(contents)
  })

  it('has nothing for a session whose clinic is gone', async () => {
    const gone = { ...keel.here.lead, clinicId: keel.here.lead.staffId }
    await expect(viewClinic(gone, {}, start)).rejects.toThrow('gone')
  })
})
