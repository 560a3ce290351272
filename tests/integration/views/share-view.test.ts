import { describe, expect, it } from 'vitest'
import { viewsMost } from '@/lib/cases/worklist-view'
import { shareView } from '@/lib/operations/views/share-view'
import { start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { refusesOthers } from '@/tests/support/refusals'
import { namesOf, newSharedView, newView, urgent, viewsOf } from '@/tests/support/views'

const keel = testKeel()

describe('shareView', () => {
  refusesOthers(keel, {
    operation: shareView,
    action: 'view.share',
    input: () => ({ name: 'For all', ...urgent }),
    roles: ['lead'],
    elsewhere: null,
  })

  it('is there for everybody at the clinic who sees the worklist, after their own', async () => {
    await newView(keel.here.clinician, 'Zebra')
    const { value, audit } = await keel.recorded(() => newSharedView(keel.here.lead, 'All urgent'))
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'view.saved', viewId: value, isShared: true }])
    expect(await namesOf(keel.here.clinician)).toEqual(['Zebra', 'All urgent'])
    expect((await viewsOf(keel.here.colleague)).views).toMatchObject([{ id: value, isShared: true }])
    expect(await namesOf(keel.there.lead)).toEqual([])
  })

  it('may be called as somebody’s own is, once in the clinic, and stops at its bound', async () => {
    await newView(keel.here.colleague, 'Same name')
    const id = await newSharedView(keel.here.lead, 'Same name')
    expect(await newSharedView(keel.here.lead, 'Same name')).toBe(id)
    const other = await shareView(keel.here.lead, { name: 'Same name', ...urgent, tier: null }, start)
    expect(other).toMatchObject({ fields: { name: { code: 'view-name-taken' } } })
    const there = (await namesOf(keel.there.lead)).length
    for (let nth = there; nth < viewsMost; nth += 1) await newSharedView(keel.there.lead, `View ${String(nth)}`)
    expect(await shareView(keel.there.lead, { name: 'More', ...urgent }, start)).toMatchObject({
      fields: { name: { code: 'views-full' } },
    })
  })
})
