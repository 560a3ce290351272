import { beforeAll, describe, expect, it } from 'vitest'
import { removeView } from '@/lib/operations/views/remove-view'
import { start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { refusesOthers } from '@/tests/support/refusals'
import { namesOf, newClinician, newSharedView, newView } from '@/tests/support/views'

const keel = testKeel()
let viewId: string

beforeAll(async () => {
  viewId = await newView(keel.here.clinician, 'Mine')
})

describe('removeView', () => {
  refusesOthers(keel, {
    operation: removeView,
    action: 'view.keep',
    input: () => ({ viewId }),
    roles: ['clinician', 'lead'],
    ownedBy: () => keel.here.clinician,
  })

  it('is gone, once, and its name is free again', async () => {
    const me = await newClinician(keel, keel.here)
    const id = await newView(me, 'One')
    const remove = () => removeView(me, { viewId: id }, start)
    const { audit } = await keel.recorded(() => Promise.all([remove(), remove()]))
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'view.removed', viewId: id, isShared: false }])
    expect(await namesOf(me)).toEqual([])
    expect(await newView(me, 'One')).not.toBe(id)
  })

  it('is for one’s own alone', async () => {
    const shared = await newSharedView(keel.here.lead, 'For all')
    for (const by of [keel.here.colleague, keel.here.lead]) {
      expect(await removeView(by, { viewId }, start)).toMatchObject({ code: 'not-found' })
      expect(await removeView(by, { viewId: shared }, start)).toMatchObject({ code: 'not-found' })
    }
    expect(await namesOf(keel.here.clinician)).toEqual(['Mine', 'For all'])
  })
})
