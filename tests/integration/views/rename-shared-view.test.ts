import { beforeAll, describe, expect, it } from 'vitest'
import { renameSharedView } from '@/lib/operations/views/rename-shared-view'
import { start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { refusesOthers } from '@/tests/support/refusals'
import { namesOf, newSharedView, newView } from '@/tests/support/views'

const keel = testKeel()
let viewId: string

beforeAll(async () => {
  viewId = await newSharedView(keel.here.lead, 'For all')
})

describe('renameSharedView', () => {
  refusesOthers(keel, {
    operation: renameSharedView,
    action: 'view.share',
    input: () => ({ viewId, name: 'For everybody' }),
    roles: ['lead'],
  })

  it('is called otherwise for everybody, once', async () => {
    const rename = () => renameSharedView(keel.here.lead, { viewId, name: 'For everybody' }, start)
    const { audit } = await keel.recorded(() => Promise.all([rename(), rename()]))
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'view.renamed', viewId, isShared: true }])
    expect(await namesOf(keel.here.colleague)).toEqual(['For everybody'])
  })

  it('is not for what is somebody’s own, a lead’s neither', async () => {
    for (const by of [keel.here.clinician, keel.here.lead]) {
      const own = await newView(by, 'My own')
      const taken = await renameSharedView(keel.here.lead, { viewId: own, name: 'Taken' }, start)
      expect(taken).toMatchObject({ code: 'not-found' })
    }
  })
})
