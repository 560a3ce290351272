import { beforeAll, describe, expect, it } from 'vitest'
import type { StaffActor } from '@/lib/access/actor'
import { openWorklist } from '@/lib/operations/cases/open-worklist'
import { chooseStart } from '@/lib/operations/views/choose-start'
import { removeSharedView } from '@/lib/operations/views/remove-shared-view'
import { must } from '@/prisma/sample/live-story'
import { start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { refusesOthers } from '@/tests/support/refusals'
import { newClinician, newSharedView, newView, urgent, viewsOf } from '@/tests/support/views'

const keel = testKeel()
let viewId: string

beforeAll(async () => {
  viewId = await newSharedView(keel.here.lead, 'For all')
})

const choose = (by: StaffActor, id: string) => chooseStart(by, { viewId: id }, start)
const opening = async (by: StaffActor, asked: object) => must(await openWorklist(by, asked, start)).views

describe('chooseStart', () => {
  refusesOthers(keel, {
    operation: chooseStart,
    action: 'view.keep',
    input: () => ({ viewId }),
    roles: ['clinician', 'lead'],
  })

  it('is what they start with, where they ask for nothing else; until they start with all again', async () => {
    const me = await newClinician(keel, keel.here)
    const own = await newView(me, 'Mine')
    const { audit } = await keel.recorded(() => Promise.all([choose(me, own), choose(me, own)]))
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'view.start-chosen', viewId: own }])
    expect(await opening(me, { isStart: true })).toMatchObject({ opened: { kind: 'view' }, narrowing: urgent })
    const all = { filter: 'all', tier: null, complaint: null }
    expect(await opening(me, all)).toMatchObject({ opened: { kind: 'none' }, narrowing: all })
    expect((await opening(keel.here.colleague, { ...all, isStart: true })).narrowing).toEqual(all)
    must(await choose(me, ''))
    expect(await viewsOf(me)).toMatchObject({ startId: null })
    expect((await opening(me, { ...all, isStart: true })).narrowing).toEqual(all)
  })

  it('where it was removed since, says so and shows all', async () => {
    const me = await newClinician(keel, keel.here)
    const shared = await newSharedView(keel.here.lead, 'For a while')
    must(await choose(me, shared))
    must(await removeSharedView(keel.here.lead, { viewId: shared }, start))
    const { opened, narrowing } = await opening(me, { isStart: true, filter: 'all', tier: null, complaint: null })
    expect(opened).toEqual({ kind: 'gone', isStart: true })
    expect(narrowing.filter).toBe('all')
    expect(await choose(me, shared)).toMatchObject({ code: 'not-found' })
    must(await choose(me, ''))
  })

  it('is not a colleague’s own', async () => {
    const theirs = await newView(keel.here.colleague, 'Theirs')
    expect(await choose(keel.here.clinician, theirs)).toMatchObject({ code: 'not-found' })
    const { opened } = await opening(keel.here.clinician, { viewId: theirs })
    expect(opened).toEqual({ kind: 'gone', isStart: false })
  })
})
