import { beforeEach, describe, expect, it } from 'vitest'
import { assignHandouts } from '@/lib/operations/handouts/assign-handouts'
import { readHandout } from '@/lib/operations/handouts/read-handout'
import { takeBackHandout } from '@/lib/operations/handouts/take-back-handout'
import { viewHome } from '@/lib/operations/intake/view-home'
import { must } from '@/prisma/sample/live-story'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { look, newCase, type TestCase } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
let subject: TestCase
let assignmentId: string

const send = (minutes: number) => {
  const sending = { caseId: subject.caseId, handouts: ['h4'], personalLine: '', thoughtOf: false }
  return assignHandouts(keel.here.clinician, sending, at(minutes))
}
const sent = async () => (await look(keel.here, subject.caseId)).handouts.filter(({ handout }) => handout === 'h4')

beforeEach(async () => {
  subject = await newCase(keel, keel.here)
  must(await send(4))
  assignmentId = (await sent())[0]?.id ?? ''
})

const input = () => ({ assignmentId })
const act = () => takeBackHandout(keel.here.colleague, input(), at(9))
const shown = async () => must(await viewHome(subject.patient, {}, at(10))).handouts.map(({ id }) => id)

describe('takeBackHandout', () => {
  refusesOthers(keel, { operation: takeBackHandout, action: 'handout.assign', input, roles: ['clinician', 'lead'] })

  it('hides it from the patient, and says on the case who took it back and when', async () => {
    expect(await shown()).toContain(assignmentId)
    const { audit, timeline } = await keel.recorded(() => act())
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'handout.taken-back', assignmentId }])
    expect(timeline).toMatchObject([{ event: { type: 'handout-taken-back', assignmentId } }])
    expect(await shown()).not.toContain(assignmentId)
    expect(await readHandout(subject.patient, { assignmentId }, at(10))).toEqual({ ok: false, code: 'not-found' })
    expect((await sent())[0]?.takenBack).toEqual({ at: at(9).now(), by: keel.here.colleague.name })
  })

  it('may be sent again, which is another one', async () => {
    must(await act())
    must(await send(12))
    const both = await sent()
    expect(both.map(({ takenBack }) => takenBack !== null)).toEqual([true, false])
    expect(await shown()).toContain(both[1]?.id)
    expect(await send(13)).toEqual({ ok: false, code: 'handout-sent-already' })
  })

  it('takes it back once, also when two do at once', async () => {
    const { value, timeline } = await keel.recorded(() => Promise.all([act(), act()]))
    expect(value.map(({ ok }) => ok)).toEqual([true, true])
    expect(timeline).toHaveLength(1)
  })
})
