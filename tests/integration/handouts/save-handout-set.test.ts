import { describe, expect, it } from 'vitest'
import { listHandouts } from '@/lib/operations/handouts/list-handouts'
import { retireHandout } from '@/lib/operations/handouts/retire-handout'
import { saveHandoutSet } from '@/lib/operations/handouts/save-handout-set'
import { must } from '@/prisma/sample/live-story'
import { start } from '@/tests/support/clinic'
import { published } from '@/tests/support/draft'
import { testKeel } from '@/tests/support/keel'
import { look, newCase } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'
import { badNames, keptNames } from '@/tests/support/words'

const keel = testKeel()
let made = 0
const fresh = () => ({ setId: '', revision: 0, name: `Week ${String((made += 1))}`, handouts: ['h4', 'h5'] })
const save = (input: unknown) => saveHandoutSet(keel.here.lead, input, start)
const sets = async () => must(await listHandouts(keel.here.clinician, { search: '' }, start)).sets

describe('saveHandoutSet', () => {
  refusesOthers(keel, {
    operation: saveHandoutSet,
    action: 'handout.arrange',
    input: fresh,
    roles: ['lead'],
    elsewhere: null,
  })

  it('is offered on each case, until all of it was sent', async () => {
    const typed = fresh()
    const { audit } = await keel.recorded(() => save(typed))
    const set = (await sets()).find(({ name }) => name === typed.name)
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'handout-set.saved', setId: set?.id }])
    const { caseId } = await newCase(keel, keel.here)
    const offered = (await look(keel.here, caseId)).sets.find(({ name }) => name === typed.name)
    expect(offered).toEqual({ id: set?.id, name: typed.name, handouts: ['h4', 'h5'] })
  })

  it('is changed by whoever saw it as it is, and by nobody else', async () => {
    const typed = fresh()
    must(await save(typed))
    const { id: setId = '' } = (await sets()).find(({ name }) => name === typed.name) ?? {}
    const change = { ...typed, setId, handouts: ['h9'] }
    const both = await Promise.all([save(change), save({ ...change, handouts: ['h6'] })])
    expect(both.map((result) => (result.ok ? 'ok' : result.code)).sort()).toEqual(['ok', 'set-changed'])
    const elsewhere = await saveHandoutSet(keel.there.lead, change, start)
    expect(elsewhere).toEqual({ ok: false, code: 'not-found' })
  })

  it('refuses a revision that no column holds', async () => {
    const typed = fresh()
    must(await save(typed))
    const { id: setId = '' } = (await sets()).find(({ name }) => name === typed.name) ?? {}
    const fields = { revision: { code: 'not-valid' } }
    expect(await save({ ...typed, setId, revision: 2 ** 31 })).toEqual({ ok: false, code: 'invalid', fields })
    expect(await save({ ...typed, setId, revision: 2 ** 31 - 1 })).toMatchObject({ code: 'set-changed' })
  })

  it('gives one name to one of two that are called so at the same moment', async () => {
    const [one, two] = [fresh(), fresh()]
    must(await save(one))
    must(await save(two))
    const idOf = async (name: string) => (await sets()).find((set) => set.name === name)?.id ?? ''
    const changes = [
      { ...one, setId: await idOf(one.name), name: 'Both' },
      { ...two, setId: await idOf(two.name), name: 'Both' },
    ]
    const both = await Promise.all(changes.map(save))
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject({ fields: { name: { code: 'set-name-taken' } } })
  })

  it('gives a name to one of two where one set is renamed to it while a colleague puts another together', async () => {
    const keptNames: string[] = []
    for (const turn of [1, 2, 3, 4, 5, 6]) {
      const [old, other] = [fresh(), fresh()]
      must(await save(old))
      const { id: setId = '' } = (await sets()).find(({ name }) => name === old.name) ?? {}
      const renamed = { ...old, setId, name: other.name, handouts: ['h9'] }
      const inTurn = turn % 2 === 0 ? [renamed, other] : [other, renamed]
      const both = await Promise.all(inTurn.map(save))
      expect(both.filter(({ ok }) => ok)).toHaveLength(1)
      expect(both.find(({ ok }) => !ok)).toMatchObject({ fields: { name: { code: 'set-name-taken' } } })
      const all = await sets()
      keptNames.push(...all.filter(({ name }) => name === other.name).map(({ name }) => name))
      // Whoever came second has what there was before, as it was.
      const before = all.find(({ id }) => id === setId)
      expect(before?.handouts.map(({ id }) => id)).toEqual(before?.name === old.name ? ['h4', 'h5'] : ['h9'])
    }
    expect(keptNames).toHaveLength(6)
  })

  it.each(keptNames)('keeps %s as its name', async (_, name) => {
    must(await save({ ...fresh(), name }))
    expect((await sets()).map((set) => set.name)).toContain(name)
  })

  it.each(badNames)('refuses %s as its name', async (_, name) => {
    expect(await save({ ...fresh(), name })).toMatchObject({ ok: false, code: 'invalid' })
  })

  it('leaves out what is not sent any more', async () => {
    const own = await published(keel.here)
    const typed = { ...fresh(), handouts: ['h4', own] }
    must(await save(typed))
    must(await retireHandout(keel.here.lead, { handoutId: own }, start))
    const set = (await sets()).find(({ name }) => name === typed.name)
    expect(set?.handouts.map(({ id }) => id)).toEqual(['h4'])
  })

  it('has Keel’s again where what took its place is retired', async () => {
    const own = await published(keel.here)
    await keel.asOwner(`UPDATE own_handout SET adapts = 'h9', adapts_version = 1 WHERE id = $1`, [own])
    const typed = { ...fresh(), handouts: ['h4', own] }
    must(await save(typed))
    const shown = async () => (await sets()).find(({ name }) => name === typed.name)?.handouts.map(({ id }) => id)
    expect(await shown()).toEqual(['h4', own])
    must(await retireHandout(keel.here.lead, { handoutId: own }, start))
    expect(await shown()).toEqual(['h4', 'h9'])
  })

  it('wants a name of its own, and handouts that are sent', async () => {
    const typed = fresh()
    must(await save(typed))
    expect(await save(typed)).toMatchObject({ fields: { name: { code: 'set-name-taken' } } })
    expect(await save({ ...fresh(), name: ' ' })).toMatchObject({ fields: { name: { code: 'field-missing' } } })
    expect(await save({ ...fresh(), handouts: [] })).toMatchObject({
      fields: { handouts: { code: 'choose-handouts' } },
    })
    const unknown = { ...fresh(), handouts: ['h4', 'h99'] }
    expect(await save(unknown)).toMatchObject({ fields: { handouts: { code: 'choose-from-list' } } })
    const theirs = { ...fresh(), handouts: [await published(keel.there)] }
    expect(await save(theirs)).toMatchObject({ fields: { handouts: { code: 'choose-from-list' } } })
  })

  it('is refused in words beside a hundred others, and all of them are shown', async () => {
    await keel.asOwner(
      `INSERT INTO handout_set (clinic_id, id, name, handouts)
      SELECT $1, gen_random_uuid(), 'Set ' || n, ARRAY['h4'] FROM generate_series(1, 100) n`,
      [keel.there.id],
    )
    const more = fresh()
    expect(await saveHandoutSet(keel.there.lead, more, start)).toEqual({ ok: false, code: 'sets-full' })
    const shown = async () => must(await listHandouts(keel.there.clinician, { search: '' }, start)).sets
    const [one] = await shown()
    must(await saveHandoutSet(keel.there.lead, { ...more, setId: one?.id ?? '', revision: one?.revision ?? 0 }, start))
    // From before there was a bound.
    await keel.asOwner(
      `INSERT INTO handout_set (clinic_id, id, name, handouts) VALUES ($1, gen_random_uuid(), 'Z', ARRAY['h4'])`,
      [keel.there.id],
    )
    expect((await shown()).map(({ name }) => name)).toContain('Z')
  })
})
