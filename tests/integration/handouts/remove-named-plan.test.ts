import { beforeEach, describe, expect, it } from 'vitest'
import { removeNamedPlan } from '@/lib/operations/handouts/remove-named-plan'
import { saveNamedPlan } from '@/lib/operations/handouts/save-named-plan'
import { viewNamedPlans } from '@/lib/operations/handouts/view-named-plans'
import { must } from '@/prisma/sample/live-story'
import { start } from '@/tests/support/clinic'
import { newNamedPlan } from '@/tests/support/exercise-plan'
import { testKeel } from '@/tests/support/keel'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
let typed = newNamedPlan()
let namedPlanId: string
const plans = async () => must(await viewNamedPlans(keel.here.lead, {}, start)).plans

beforeEach(async () => {
  typed = newNamedPlan()
  must(await saveNamedPlan(keel.here.lead, typed, start))
  namedPlanId = (await plans()).find(({ name }) => name === typed.name)?.id ?? ''
})

const input = () => ({ namedPlanId })

describe('removeNamedPlan', () => {
  refusesOthers(keel, { operation: removeNamedPlan, action: 'handout.arrange', input, roles: ['lead'] })

  it('is gone, once, and its name is free', async () => {
    const remove = () => removeNamedPlan(keel.here.lead, input(), start)
    const { audit } = await keel.recorded(() => Promise.all([remove(), remove()]))
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'named-plan.removed', namedPlanId }])
    expect((await plans()).map(({ id }) => id)).not.toContain(namedPlanId)
    must(await saveNamedPlan(keel.here.lead, typed, start))
  })
})
