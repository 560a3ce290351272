import { describe, expect, it } from 'vitest'
import { listViews } from '@/lib/operations/views/list-views'
import { changeRole } from '@/lib/operations/staff/change-role'
import { endWork } from '@/lib/operations/staff/end-work'
import { chooseStart } from '@/lib/operations/views/choose-start'
import { must } from '@/prisma/sample/live-story'
import { start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { refusesOthers } from '@/tests/support/refusals'
import { newClinician, newSharedView, newView, viewsOf } from '@/tests/support/views'

const keel = testKeel()

describe('listViews', () => {
  refusesOthers(keel, {
    operation: listViews,
    action: 'view.keep',
    input: () => ({}),
    roles: ['clinician', 'lead'],
    elsewhere: null,
  })

  it('says what there is to narrow to, and writes nothing down: it names nobody', async () => {
    const me = await newClinician(keel, keel.here)
    const { value, audit } = await keel.recorded(() => viewsOf(me))
    expect(value).toEqual({ views: [], startId: null, complaints: [{ id: 'back-pain', name: 'Back pain' }] })
    expect(audit).toEqual([])
  })

  it.each<[how: string, leave: (staffId: string) => Promise<unknown>]>([
    ['works here no more', (staffId) => endWork(keel.here.lead, { staffId }, start)],
    ['works at the front desk now', (staffId) => changeRole(keel.here.lead, { staffId, role: 'reception' }, start)],
  ])('those of whoever %s are gone, the clinic’s stay', async (_, leave) => {
    const me = await newClinician(keel, keel.here)
    const shared = await newSharedView(keel.here.lead, 'For all')
    must(await chooseStart(me, { viewId: await newView(me, 'Mine') }, start))
    await leave(me.staffId)
    const [left] = await keel.asOwner('SELECT start_view_id AS start FROM staff WHERE id = $1', [me.staffId])
    expect(left).toEqual({ start: null })
    expect(await viewsOf(me)).toMatchObject({ views: [{ id: shared }], startId: null })
  })
})
