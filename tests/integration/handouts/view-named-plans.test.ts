import { describe, expect, it } from 'vitest'
import { saveNamedPlan } from '@/lib/operations/handouts/save-named-plan'
import { viewNamedPlans } from '@/lib/operations/handouts/view-named-plans'
import { must } from '@/prisma/sample/live-story'
import { start } from '@/tests/support/clinic'
import { newNamedPlan, someExercise } from '@/tests/support/exercise-plan'
import { testKeel } from '@/tests/support/keel'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
const view = async (from = '') => must(await viewNamedPlans(keel.here.lead, { from }, start))

describe('viewNamedPlans', () => {
  refusesOthers(keel, {
    operation: viewNamedPlans,
    action: 'handout.arrange',
    input: () => ({}),
    roles: ['lead'],
    elsewhere: null,
  })

  it('starts anew from nothing or from one of Keel’s, or changes one of the clinic’s', async () => {
    expect(await view()).toMatchObject({ plans: [], from: '', changed: null, items: [] })
    const loosen = await view('loosen')
    expect(loosen.changed).toBeNull()
    expect(loosen.items.map(({ exercise }) => exercise)).toEqual(['knee-hug', 'knee-roll', 'back-tilt'])
    const typed = newNamedPlan([someExercise('bridge')])
    must(await saveNamedPlan(keel.here.lead, typed, start))
    const [plan] = (await view()).plans
    expect(plan).toMatchObject({ name: typed.name, exercises: ['Bridge'] })
    const chosen = await view(plan?.id)
    expect(chosen.changed).toEqual({ id: plan?.id, revision: 0, name: typed.name })
    expect(chosen.items).toMatchObject([{ exercise: 'bridge', days: [1, 3, 5] }])
    expect(must(await viewNamedPlans(keel.there.lead, { from: plan?.id }, start))).toMatchObject({
      plans: [],
      changed: null,
    })
  })
})
