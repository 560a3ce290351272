import { describe, expect, it } from 'vitest'
import { saveNamedPlan } from '@/lib/operations/handouts/save-named-plan'
import { viewNamedPlans } from '@/lib/operations/handouts/view-named-plans'
import { viewPlanning } from '@/lib/operations/handouts/view-planning'
import { must } from '@/prisma/sample/live-story'
import { start } from '@/tests/support/clinic'
import { newNamedPlan, someExercise } from '@/tests/support/exercise-plan'
import { testKeel } from '@/tests/support/keel'
import { newCase, newPatient } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'
import { badNames, keptNames } from '@/tests/support/words'

const keel = testKeel()
const save = (input: unknown) => saveNamedPlan(keel.here.lead, input, start)
const plans = async () => must(await viewNamedPlans(keel.here.lead, {}, start)).plans
const idOf = async (name: string) => (await plans()).find((each) => each.name === name)?.id ?? ''
const planning = async (of: object) => must(await viewPlanning(keel.here.clinician, of, start))

describe('saveNamedPlan', () => {
  refusesOthers(keel, {
    operation: saveNamedPlan,
    action: 'handout.arrange',
    input: () => newNamedPlan(),
    roles: ['lead'],
    elsewhere: null,
  })

  it('is where a plan may start from, on a case and without one, without a word to anybody', async () => {
    const typed = newNamedPlan([someExercise('bridge', { word: 'For Mr. Lowell.' }), someExercise('knee-hug')])
    const { audit } = await keel.recorded(() => save(typed))
    const namedPlanId = await idOf(typed.name)
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'named-plan.saved', namedPlanId }])
    const { caseId } = await newCase(keel, keel.here)
    const { patientId } = await newPatient(keel.here)
    for (const of of [{ caseId }, { patientId }]) {
      expect((await planning(of)).starts).toContainEqual({ id: namedPlanId, name: typed.name, because: null })
      const { items, from } = await planning({ ...of, from: namedPlanId })
      expect(from).toBe(namedPlanId)
      expect(items).toEqual([
        { exercise: 'bridge', dose: { sets: 2, times: 10, seconds: 5 }, days: [1, 3, 5], word: '' },
        { exercise: 'knee-hug', dose: { sets: 2, times: 10, seconds: 5 }, days: [1, 3, 5], word: '' },
      ])
    }
  })

  it('is offered in its own clinic alone', async () => {
    const typed = newNamedPlan()
    must(await save(typed))
    const namedPlanId = await idOf(typed.name)
    const { patientId } = await newPatient(keel.there)
    const there = must(await viewPlanning(keel.there.clinician, { patientId, from: namedPlanId }, start))
    expect(there).toMatchObject({ from: '', items: [] })
    expect(there.starts.map(({ id }) => id)).not.toContain(namedPlanId)
  })

  it('is changed by whoever saw it as it is, and by nobody else', async () => {
    const typed = newNamedPlan()
    must(await save(typed))
    const change = { ...typed, namedPlanId: await idOf(typed.name), name: `${typed.name}, changed` }
    const both = await Promise.all([save(change), save({ ...change, exercises: [someExercise('knee-roll')] })])
    expect(both.map((result) => (result.ok ? 'ok' : result.code)).sort()).toEqual(['named-plan-changed', 'ok'])
    const elsewhere = await saveNamedPlan(keel.there.lead, change, start)
    expect(elsewhere).toEqual({ ok: false, code: 'not-found' })
  })

  it('gives a name to one of two: where both are renamed to it, and where one is put together meanwhile', async () => {
    for (const isNew of [true, false, true, false]) {
      const [one, two] = [newNamedPlan(), newNamedPlan()]
      must(await save(one))
      if (!isNew) must(await save(two))
      const name = `${two.name}, both`
      const first = { ...one, namedPlanId: await idOf(one.name), name }
      const second = { ...two, namedPlanId: isNew ? '' : await idOf(two.name), name }
      const both = await Promise.all([first, second].map(save))
      expect(both.filter(({ ok }) => ok)).toHaveLength(1)
      expect(both.find(({ ok }) => !ok)).toMatchObject({ fields: { name: { code: 'plan-name-taken' } } })
    }
  })

  it.each(keptNames)('keeps %s as it was typed', async (_, name) => {
    must(await save({ ...newNamedPlan(), name }))
    expect((await plans()).map((each) => each.name)).toContain(name)
  })

  it.each(badNames)('refuses %s as its name', async (_, name) => {
    expect(await save({ ...newNamedPlan(), name })).toMatchObject({ ok: false, code: 'invalid' })
  })

  it('wants a name of its own, and exercises that there are', async () => {
    const typed = newNamedPlan()
    must(await save(typed))
    expect(await save(typed)).toMatchObject({ fields: { name: { code: 'plan-name-taken' } } })
    const other = newNamedPlan()
    must(await save(other))
    const renamed = { ...other, namedPlanId: await idOf(other.name), name: typed.name }
    expect(await save(renamed)).toMatchObject({ fields: { name: { code: 'plan-name-taken' } } })
    const refusedFor = async (change: object) => await save({ ...newNamedPlan(), ...change })
    expect(await refusedFor({ name: ' ' })).toMatchObject({ fields: { name: { code: 'field-missing' } } })
    expect(await refusedFor({ name: 'a\u0000b' })).toMatchObject({
      fields: { name: { code: 'characters-not-allowed' } },
    })
    expect(await refusedFor({ exercises: [] })).toMatchObject({ fields: { take: { code: 'choose-exercises' } } })
    expect(await refusedFor({ exercises: [someExercise('headstand')] })).toMatchObject({
      fields: { take: { code: 'choose-from-list' } },
    })
    expect(await refusedFor({ exercises: [someExercise('bridge', { sets: '9' })] })).toMatchObject({
      fields: { 'sets-bridge': { code: 'number-range' } },
    })
  })

  it('is refused in words beside a hundred others, and all of them are shown', async () => {
    must(await saveNamedPlan(keel.there.lead, newNamedPlan(), start))
    await keel.asOwner(
      `INSERT INTO named_plan (clinic_id, id, name, items)
      SELECT p.clinic_id, gen_random_uuid(), 'Plan ' || n, p.items FROM named_plan p, generate_series(1, 100) n
      WHERE p.clinic_id = $1 AND p.removed_at IS NULL LIMIT 100`,
      [keel.there.id],
    )
    const full = { ok: false, code: 'named-plans-full' }
    expect(await saveNamedPlan(keel.there.lead, newNamedPlan(), start)).toEqual(full)
    const { plans: shown } = must(await viewNamedPlans(keel.there.lead, {}, start))
    const { n } =
      (
        await keel.asOwner('SELECT count(*)::int AS n FROM named_plan WHERE clinic_id = $1 AND removed_at IS NULL', [
          keel.there.id,
        ])
      )[0] ?? {}
    expect([n, shown.length]).toEqual([n, n])
  })
})
