import { beforeEach, describe, expect, it } from 'vitest'
import { openHandout } from '@/lib/operations/handouts/open-handout'
import { must } from '@/prisma/sample/live-story'
import { at } from '@/tests/support/clinic'
import { firstHandout } from '@/tests/support/handout'
import { testKeel } from '@/tests/support/keel'
import { look, newCase, type TestCase } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
let subject: TestCase
let assignmentId: string

beforeEach(async () => {
  subject = await newCase(keel, keel.here)
  assignmentId = await firstHandout(subject)
})

const input = () => ({ assignmentId })
const act = (minutes = 9) => openHandout(subject.patient, input(), at(minutes))

describe('openHandout', () => {
  refusesOthers(keel, { operation: openHandout, action: 'handout.read', input, roles: [] })

  it('says on the case that the patient chose to read it', async () => {
    const { value, audit, timeline } = await keel.recorded(() => act())
    expect(value).toEqual({ ok: true, value: null })
    expect(audit).toMatchObject([{ actorKind: 'patient', event: { type: 'handout.opened', assignmentId } }])
    expect(timeline).toMatchObject([{ actorId: subject.patient.patientId, event: { type: 'handout-opened' } }])
    const seen = (await look(keel.here, subject.caseId)).handouts.find(({ id }) => id === assignmentId)
    expect(seen?.openedAt).toEqual(at(9).now())
  })

  it('counts the first time, also of two at once', async () => {
    const { value, audit, timeline } = await keel.recorded(() => Promise.all([act(), act()]))
    expect(value.map(({ ok }) => ok)).toEqual([true, true])
    expect([audit.length, timeline.length]).toEqual([1, 1])
    const contents = await keel.contents()
    must(await act(20))
    expect(await keel.contents()).toEqual(contents)
  })
})
