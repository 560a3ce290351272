import { beforeEach, describe, expect, it } from 'vitest'
import { assignHandouts } from '@/lib/operations/handouts/assign-handouts'
import { answerTeachBack } from '@/lib/operations/handouts/answer-teach-back'
import { confirmHandout } from '@/lib/operations/handouts/confirm-handout'
import { listHandouts } from '@/lib/operations/handouts/list-handouts'
import { openHandout } from '@/lib/operations/handouts/open-handout'
import { readHandout } from '@/lib/operations/handouts/read-handout'
import { retireHandout } from '@/lib/operations/handouts/retire-handout'
import { must } from '@/prisma/sample/live-story'
import { at, start } from '@/tests/support/clinic'
import { published } from '@/tests/support/draft'
import { testKeel } from '@/tests/support/keel'
import { look, newCase } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
let handoutId: string

beforeEach(async () => {
  handoutId = await published(keel.here)
})

const input = () => ({ handoutId })
const send = (caseId: string) =>
  assignHandouts(keel.here.clinician, { caseId, handouts: [handoutId], personalLine: '', thoughtOf: false }, at(4))

describe('retireHandout', () => {
  refusesOthers(keel, { operation: retireHandout, action: 'draft.write', input, roles: ['lead'] })

  it('is not sent any more, and stays with whoever was sent it', async () => {
    const subject = await newCase(keel, keel.here)
    must(await send(subject.caseId))
    const { value, audit } = await keel.recorded(() => retireHandout(keel.here.lead, input(), at(5)))
    must(value)
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'handout.retired', handoutId }])
    const other = await newCase(keel, keel.here)
    expect(await send(other.caseId)).toMatchObject({ fields: { handouts: { code: 'choose-from-list' } } })
    const sent = (await look(keel.here, subject.caseId)).handouts.find(({ handout }) => handout === handoutId)
    const read = must(await readHandout(subject.patient, { assignmentId: sent?.id ?? '' }, at(6)))
    expect(read).toMatchObject({ title: 'Hopping', version: 1 })
    expect(must(await listHandouts(keel.here.lead, { search: '' }, start)).retired).toMatchObject([{ id: handoutId }])
  })

  it('is read to its end by whoever had it open: confirmed, and its question answered', async () => {
    const { caseId, patient } = await newCase(keel, keel.here)
    must(await send(caseId))
    const sent = async () => (await look(keel.here, caseId)).handouts.find(({ handout }) => handout === handoutId)
    const assignmentId = (await sent())?.id ?? ''
    must(await openHandout(patient, { assignmentId }, at(5)))
    must(await retireHandout(keel.here.lead, input(), at(6)))
    must(await confirmHandout(patient, { assignmentId }, at(7)))
    must(await answerTeachBack(patient, { assignmentId, answer: 'answer-1' }, at(8)))
    expect(must(await readHandout(patient, { assignmentId }, at(9))).confirmedAt).toEqual(at(7).now())
    expect(await sent()).toMatchObject({ confirmedAt: at(7).now(), takenBack: null })
  })

  it('retires once', async () => {
    must(await retireHandout(keel.here.lead, input(), start))
    expect(await keel.recorded(() => retireHandout(keel.here.lead, input(), start))).toMatchObject({ audit: [] })
  })
})
