import { beforeAll, describe, expect, it } from 'vitest'
import { listDueHandouts } from '@/lib/operations/handouts/list-due-handouts'
import { must } from '@/prisma/sample/live-story'
import { testKeel } from '@/tests/support/keel'
import { newPatient } from '@/tests/support/patient'
import { onTheDay, planOf, planWithoutCase, sendDue } from '@/tests/support/planned'
import { keelItself, refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
let plannedId: string

beforeAll(async () => {
  for (const clinic of [keel.there, keel.here]) {
    const { patientId } = await newPatient(clinic)
    await planWithoutCase(clinic, patientId)
    plannedId = (await planOf(keel, patientId)).id
  }
})

const due = async (clock = onTheDay()) => must(await listDueHandouts(keelItself(keel.here), {}, clock))

describe('listDueHandouts', () => {
  refusesOthers(keel, {
    operation: listDueHandouts,
    action: 'handout.send-due',
    input: () => ({}),
    roles: [],
    isByItself: true,
    elsewhere: null,
  })

  it('names what is due in this clinic, by day, until it is sent or held', async () => {
    expect(await due(onTheDay(-1))).toEqual([])
    expect(await due(onTheDay(10 * 60 + 1))).toEqual([])
    expect(await due(onTheDay(22 * 60))).toEqual([plannedId])
    expect(await due()).toEqual([plannedId])
    must(await sendDue(keel.here, plannedId))
    expect(await due()).toEqual([])
  })
})
