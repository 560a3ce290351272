import { beforeEach, describe, expect, it } from 'vitest'
import { removeSharedView } from '@/lib/operations/views/remove-shared-view'
import { start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { refusesOthers } from '@/tests/support/refusals'
import { namesOf, newSharedView, newView } from '@/tests/support/views'

const keel = testKeel()
let viewId: string
let made = 0

beforeEach(async () => {
  viewId = await newSharedView(keel.here.lead, `For all ${String((made += 1))}`)
})

describe('removeSharedView', () => {
  refusesOthers(keel, {
    operation: removeSharedView,
    action: 'view.share',
    input: () => ({ viewId }),
    roles: ['lead'],
  })

  it('is gone for everybody, once; what is somebody’s own stays', async () => {
    const own = await newView(keel.here.clinician, 'Mine')
    const remove = (id: string) => removeSharedView(keel.here.lead, { viewId: id }, start)
    const { audit } = await keel.recorded(() => Promise.all([remove(viewId), remove(viewId), remove(own)]))
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'view.removed', viewId, isShared: true }])
    const names = await namesOf(keel.here.clinician)
    expect(names).toContain('Mine')
    expect(names).not.toContain(`For all ${String(made)}`)
  })
})
