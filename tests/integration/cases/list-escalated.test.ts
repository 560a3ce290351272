import { describe, expect, it } from 'vitest'
import { answerEscalation } from '@/lib/operations/cases/answer-escalation'
import { escalateMissed } from '@/lib/operations/cases/escalate-missed'
import { listEscalated } from '@/lib/operations/cases/list-escalated'
import { listWorklist } from '@/lib/operations/cases/list-worklist'
import { must } from '@/prisma/sample/live-story'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { newAlert } from '@/tests/support/patient'
import { keelItself, refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()

const list = () => listEscalated(keel.here.lead, {}, at(15))
const filtered = async () =>
  must(await listWorklist(keel.here.clinician, { filter: 'escalated' }, at(15))).rows.map(({ id, escalation }) => [
    id,
    escalation?.answeredBy,
  ])

describe('listEscalated', () => {
  refusesOthers(keel, {
    operation: listEscalated,
    action: 'escalation.list',
    input: () => ({}),
    roles: ['lead'],
    elsewhere: null,
  })

  it('names the first three that nobody has answered for, and how many more; the worklist shows them all', async () => {
    expect(must(await list())).toMatchObject({ first: [], more: 0 })
    const cases = [await newAlert(keel, keel.here), await newAlert(keel, keel.here), await newAlert(keel, keel.here)]
    await newAlert(keel, keel.there)
    cases.push(await newAlert(keel, keel.here))
    must(await escalateMissed(keelItself(keel.here), {}, at(10)))
    must(await escalateMissed(keelItself(keel.there), {}, at(10)))
    const ids = cases.map(({ caseId }) => caseId)
    const all = must(await list())
    expect(all).toMatchObject({ more: 1, isCapped: false })
    expect(all.first.map(({ caseId }) => caseId)).toEqual(ids.slice(0, 3))
    expect(all.first[0]).toMatchObject({ tier: 'EMERGENCY', patient: 'Alex Rivera', dueAt: at(10).now() })
    const [first = ''] = ids
    must(await answerEscalation(keel.here.clinician, { caseId: first }, at(12)))
    expect(must(await list()).first.map(({ caseId }) => caseId)).toEqual(ids.slice(1))
    // Somebody has looked at the first one: it stands after those that nobody has.
    expect(await filtered()).toEqual(
      [...ids.slice(1), first].map((id) => [id, id === first ? keel.here.clinician.name : null]),
    )
  })
})
