import { describe, expect, it } from 'vitest'
import { viewsMost } from '@/lib/cases/worklist-view'
import { saveView } from '@/lib/operations/views/save-view'
import { start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { refusesOthers } from '@/tests/support/refusals'
import { namesOf, newClinician, newView, urgent, viewsOf } from '@/tests/support/views'

const keel = testKeel()

describe('saveView', () => {
  refusesOthers(keel, {
    operation: saveView,
    action: 'view.keep',
    input: () => ({ name: 'Mine', ...urgent }),
    roles: ['clinician', 'lead'],
    elsewhere: null,
  })

  it('keeps the list as it is narrowed, for whoever saved it and nobody else', async () => {
    const me = await newClinician(keel, keel.here)
    const { value, audit } = await keel.recorded(() => saveView(me, { name: ' My urgent ', ...urgent }, start))
    if (!value.ok) throw new Error('it was refused')
    const { viewId } = value.value
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'view.saved', viewId, isShared: false }])
    expect((await viewsOf(me)).views).toEqual([{ id: viewId, name: 'My urgent', isShared: false, ...urgent }])
    for (const other of [keel.here.colleague, keel.here.lead, keel.there.clinician]) {
      expect(await namesOf(other)).not.toContain('My urgent')
    }
  })

  it('is one of two taps, and of two at once; another list does not take its name', async () => {
    const me = await newClinician(keel, keel.here)
    const { audit } = await keel.recorded(() => Promise.all([newView(me, 'Twice'), newView(me, 'Twice')]))
    expect(audit).toHaveLength(1)
    expect(await namesOf(me)).toEqual(['Twice'])
    const other = await saveView(me, { name: 'Twice', ...urgent, tier: 'SOON' }, start)
    expect(other).toMatchObject({ code: 'invalid', fields: { name: { code: 'view-name-taken' } } })
    expect(await newView(keel.here.colleague, 'Twice')).not.toBe((await viewsOf(me)).views[0]?.id)
  })

  it('stops at its bound, and when several come at once', async () => {
    const me = await newClinician(keel, keel.here)
    for (let nth = 1; nth < viewsMost; nth += 1) await newView(me, `View ${String(nth)}`)
    const both = await Promise.all(['A', 'B'].map((name) => saveView(me, { name, ...urgent }, start)))
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject({ fields: { name: { code: 'views-full' } } })
  })

  it.each<[what: string, input: object, field: string, code: string]>([
    ['no name', { name: '  ' }, 'name', 'field-missing'],
    ['a long name', { name: 'x'.repeat(41) }, 'name', 'text-too-long'],
    ['a name of two lines', { name: 'a\u0000b' }, 'name', 'characters-not-allowed'],
    ['a list that there is not', { filter: 'everything' }, 'filter', 'choose-from-list'],
    ['a tier that there is not', { tier: 'WORST' }, 'tier', 'choose-from-list'],
    ['words for a complaint', { complaint: 'Alex Doe' }, 'complaint', 'choose-from-list'],
  ])('refuses %s', async (_, changed, field, code) => {
    const answer = await saveView(keel.here.clinician, { name: 'Mine', ...urgent, ...changed }, start)
    expect(answer).toMatchObject({ code: 'invalid', fields: { [field]: { code } } })
  })

  it('keeps no search, and of closed cases no tier', async () => {
    const me = await newClinician(keel, keel.here)
    await saveView(me, { name: 'Closed', ...urgent, filter: 'closed', search: 'Doe', q: 'Doe' }, start)
    expect((await viewsOf(me)).views).toMatchObject([{ filter: 'closed', tier: null, complaint: 'back-pain' }])
    const rows = await keel.asOwner('SELECT * FROM worklist_view WHERE staff_id = $1', [me.staffId])
    expect(JSON.stringify(rows)).not.toContain('Doe')
  })
})
