import { beforeEach, describe, expect, it } from 'vitest'
import { listWorklist } from '@/lib/operations/cases/list-worklist'
import { answerTeachBack } from '@/lib/operations/handouts/answer-teach-back'
import { confirmHandout } from '@/lib/operations/handouts/confirm-handout'
import { seeToHandout } from '@/lib/operations/handouts/see-to-handout'
import { findHandout } from '@/lib/content/handouts/library'
import { must } from '@/prisma/sample/live-story'
import { asksSince } from '@/tests/support/asks'
import { at } from '@/tests/support/clinic'
import { firstHandout } from '@/tests/support/handout'
import { testKeel } from '@/tests/support/keel'
import { look, newCase, type TestCase } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
let subject: TestCase
let assignmentId: string

const answers = findHandout('h2')?.words.en.teachBack.answers ?? []

beforeEach(async () => {
  await keel.asOwner(
    `UPDATE assignment SET attention = NULL, attention_at = NULL, seen_to_at = NULL, seen_to_by = NULL`,
  )
  subject = await newCase(keel, keel.here)
  assignmentId = await firstHandout(subject)
  must(await confirmHandout(subject.patient, { assignmentId }, at(5)))
  const answer = answers.find(({ verdict }) => verdict === 'worrying')?.id
  must(await answerTeachBack(subject.patient, { assignmentId, answer }, at(6)))
})

const input = () => ({ assignmentId, asks: asksSince('worrying-answer', at(6).now()) })
const act = (typed: object = input()) => seeToHandout(keel.here.colleague, typed, at(9))
const shown = async () => (await look(keel.here, subject.caseId)).handouts.find(({ id }) => id === assignmentId)
const rows = async () => must(await listWorklist(keel.here.clinician, { filter: 'reading' }, at(8))).rows

describe('seeToHandout', () => {
  refusesOthers(keel, { operation: seeToHandout, action: 'handout.assign', input, roles: ['clinician', 'lead'] })

  it('a worrying answer is work on the worklist, until somebody says by name that they saw to it', async () => {
    expect(await rows()).toMatchObject([{ id: subject.caseId, reading: 'worrying-answer' }])
    const { audit, timeline } = await keel.recorded(() => act())
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'handout.seen-to', assignmentId }])
    expect(timeline).toMatchObject([{ event: { type: 'handout-seen-to', assignmentId } }])
    expect(await shown()).toMatchObject({
      attention: 'worrying-answer',
      seenTo: { at: at(9).now(), by: keel.here.colleague.name },
    })
    expect(await rows()).toEqual([])
  })

  it('is said once, also by two at once', async () => {
    const { value, timeline } = await keel.recorded(() => Promise.all([act(), act()]))
    expect(value.map(({ ok }) => ok)).toEqual([true, true])
    expect(timeline).toHaveLength(1)
    const contents = await keel.contents()
    must(await act())
    expect(await keel.contents()).toEqual(contents)
  })

  it.each([
    ['a card that was unread then', () => asksSince('unread-card', at(4).now())],
    ['what was said before', () => asksSince('worrying-answer', at(4).now())],
    ['no page that says what it showed', () => undefined],
  ])('does not see to what nobody has read: drawn with %s', async (_, asks) => {
    const contents = await keel.contents()
    expect(await act({ assignmentId, asks: asks() })).toEqual({ ok: false, code: 'handout-asks-anew' })
    expect(await keel.contents()).toEqual(contents)
    expect(await shown()).toMatchObject({ attention: 'worrying-answer', seenTo: null })
  })

  it('does not see to what the patient says while it waits', async () => {
    const drawn = input()
    const second = answers.findLast(({ verdict }) => verdict === 'worrying')?.id
    must(await answerTeachBack(subject.patient, { assignmentId, answer: second, turn: 'second' }, at(8)))
    expect(await act(drawn)).toEqual({ ok: false, code: 'handout-asks-anew' })
    must(await act({ assignmentId, asks: (await shown())?.asks }))
    expect(await rows()).toEqual([])
  })
})
