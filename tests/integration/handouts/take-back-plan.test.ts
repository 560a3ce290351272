import { beforeEach, describe, expect, it } from 'vitest'
import { viewCase } from '@/lib/operations/cases/view-case'
import { takeBackPlan } from '@/lib/operations/handouts/take-back-plan'
import { must } from '@/prisma/sample/live-story'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { newCase, type TestCase } from '@/tests/support/patient'
import { planOf, planOnCase, sendDue } from '@/tests/support/planned'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
let subject: TestCase
let plannedId: string

beforeEach(async () => {
  subject = await newCase(keel, keel.here)
  await planOnCase(keel.here, subject.caseId)
  plannedId = (await planOf(keel, subject.patient.patientId)).id
})

const input = () => ({ plannedId })
const takeBack = () => takeBackPlan(keel.here.colleague, input(), at(9))

describe('takeBackPlan', () => {
  refusesOthers(keel, { operation: takeBackPlan, action: 'handout.assign', input, roles: ['clinician', 'lead'] })

  it('lets it go, once and by name; on its day nothing is sent, and it may be planned again', async () => {
    const { audit, timeline } = await keel.recorded(() => Promise.all([takeBack(), takeBack()]))
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'handout.plan-ended', plannedId, end: 'taken-back' }])
    expect(timeline).toMatchObject([{ event: { type: 'plan-taken-back', plannedId } }])
    const contents = await keel.contents()
    must(await sendDue(keel.here, plannedId))
    expect(await keel.contents()).toEqual(contents)
    await planOnCase(keel.here, subject.caseId)
    const { planned } = must(await viewCase(keel.here.clinician, { caseId: subject.caseId }, at(9)))
    expect(planned.map(({ id }) => id)).not.toContain(plannedId)
    expect(planned).toHaveLength(1)
  })
})
