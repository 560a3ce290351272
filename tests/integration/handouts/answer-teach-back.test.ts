import { beforeEach, describe, expect, it } from 'vitest'
import { library } from '@/lib/content/handouts/library'
import { answerTeachBack } from '@/lib/operations/handouts/answer-teach-back'
import { confirmHandout } from '@/lib/operations/handouts/confirm-handout'
import { seeToHandout } from '@/lib/operations/handouts/see-to-handout'
import { readHandout } from '@/lib/operations/handouts/read-handout'
import { must } from '@/prisma/sample/live-story'
import { asksSince } from '@/tests/support/asks'
import { at } from '@/tests/support/clinic'
import { firstHandout } from '@/tests/support/handout'
import { testKeel } from '@/tests/support/keel'
import { look, newCase, type TestCase } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
const card = library.find(({ handout }) => handout === 'h2')?.words.en.teachBack
let subject: TestCase
let assignmentId: string

beforeEach(async () => {
  subject = await newCase(keel, keel.here)
  assignmentId = await firstHandout(subject)
  must(await confirmHandout(subject.patient, { assignmentId }, at(8)))
})

const input = (answer: unknown = 'any-sign-now') => ({ assignmentId, answer })
const act = (answer?: unknown, minutes = 9) => answerTeachBack(subject.patient, input(answer), at(minutes))
const again = (answer: string, minutes = 12) =>
  answerTeachBack(subject.patient, { assignmentId, answer, turn: 'second' }, at(minutes))
const read = async () => must(await readHandout(subject.patient, { assignmentId }, at(10)))
const onTheCase = async () => (await look(keel.here, subject.caseId)).handouts.find(({ id }) => id === assignmentId)

describe('answerTeachBack', () => {
  refusesOthers(keel, { operation: answerTeachBack, action: 'handout.read', input, roles: [] })

  it.each(['right', 'worrying'] as const)(
    'says on the case that the answer was %s, and in the log nothing of it',
    async (verdict) => {
      const answer = card?.answers.find((each) => each.verdict === verdict)
      const { value, audit, timeline } = await keel.recorded(() => act(answer?.id))
      expect(value).toEqual({ ok: true, value: null })
      expect(audit).toMatchObject([
        { actorKind: 'patient', event: { type: 'handout.teach-back-answered', assignmentId } },
      ])
      expect(JSON.stringify(audit)).not.toMatch(new RegExp(`${verdict}|${String(answer?.id)}`))
      expect(timeline).toMatchObject([
        { actorId: subject.patient.patientId, event: { type: 'teach-back-answered', assignmentId, verdict } },
      ])
      const teachBack = { verdict, at: at(9).now(), ask: card?.ask, answer: answer?.words, again: null }
      expect((await onTheCase())?.teachBack).toEqual(teachBack)
    },
  )

  it('comes after the reading', async () => {
    const unread = (await look(keel.here, subject.caseId)).handouts.find(({ confirmedAt }) => confirmedAt === null)?.id
    const contents = await keel.contents()
    expect(await answerTeachBack(subject.patient, { assignmentId: unread, answer: 'not-sure' }, at(9))).toEqual({
      ok: false,
      code: 'not-found',
    })
    expect(await keel.contents()).toEqual(contents)
  })

  it('shows the patient a good answer, after theirs and not before', async () => {
    const before = (await read()).teachBack
    expect(before).toMatchObject({ ask: card?.ask, reply: null })
    expect(before?.answers.map((each) => Object.keys(each))).toEqual(card?.answers.map(() => ['id', 'words']))
    must(await act('wait-for-morning'))
    expect((await read()).teachBack?.reply).toMatchObject({
      answer: { id: 'wait-for-morning', verdict: 'worrying' },
      model: card?.model,
    })
  })

  it('counts the first answer, also of two at once', async () => {
    const { value, audit, timeline } = await keel.recorded(() => Promise.all([act(), act('not-sure')]))
    expect(value.map(({ ok }) => ok)).toEqual([true, true])
    expect([audit.length, timeline.length]).toEqual([1, 1])
    const contents = await keel.contents()
    must(await act('wait-for-call', 20))
    expect(await keel.contents()).toEqual(contents)
  })

  it.each([
    ['any-sign-now', 'right'],
    ['wait-for-call', 'worrying'],
  ] as const)(
    'takes one more answer after one that was not right: %s; the first one stays',
    async (answer, verdict) => {
      must(await act('wait-for-morning'))
      expect((await read()).teachBack).toMatchObject({ mayAnswerAgain: true, reply: { before: null } })
      const { audit, timeline } = await keel.recorded(() => again(answer))
      expect(audit).toMatchObject([{ event: { type: 'handout.teach-back-answered', assignmentId } }])
      expect(timeline).toMatchObject([{ event: { type: 'teach-back-answered', verdict, isAgain: true } }])
      expect((await onTheCase())?.teachBack).toMatchObject({
        verdict: 'worrying',
        at: at(9).now(),
        again: { verdict, at: at(12).now(), answer: card?.answers.find(({ id }) => id === answer)?.words },
      })
      expect((await read()).teachBack).toMatchObject({
        mayAnswerAgain: false,
        reply: { answer: { id: answer }, before: { id: 'wait-for-morning' } },
      })
      const contents = await keel.contents()
      must(await again('not-sure', 13))
      expect(await keel.contents()).toEqual(contents)
    },
  )

  it('takes no second answer before the first, none after a right one, and one of two at once', async () => {
    const before = await keel.contents()
    must(await again('any-sign-now'))
    expect(await keel.contents()).toEqual(before)
    must(await act())
    const right = await keel.contents()
    must(await again('wait-for-morning'))
    expect(await keel.contents()).toEqual(right)
    await keel.asOwner("UPDATE assignment SET teach_back_verdict = 'close' WHERE id = $1", [assignmentId])
    const { timeline } = await keel.recorded(() => Promise.all([again('any-sign-now'), again('not-sure')]))
    expect(timeline).toHaveLength(1)
  })

  it('takes a first form that is sent twice for one answer', async () => {
    must(await act('wait-for-morning'))
    const contents = await keel.contents()
    must(await answerTeachBack(subject.patient, { assignmentId, answer: 'wait-for-morning', turn: '' }, at(9)))
    expect(await keel.contents()).toEqual(contents)
  })

  it('makes a second worrying answer work again where the first was seen to, and lets what waits say so anew', async () => {
    const attention = async () => {
      const [row] = await keel.asOwner('SELECT attention, attention_at, seen_to_at FROM assignment WHERE id = $1', [
        assignmentId,
      ])
      return row
    }
    const waiting = { attention: 'worrying-answer', attention_at: at(9).now(), seen_to_at: null }
    must(await act('wait-for-morning'))
    const asks = asksSince('worrying-answer', at(9).now())
    must(await seeToHandout(keel.here.clinician, { assignmentId, asks }, at(10)))
    must(await again('wait-for-call'))
    expect(await attention()).toEqual({ ...waiting, attention_at: at(12).now() })
    await keel.asOwner(
      'UPDATE assignment SET second_answer = NULL, second_verdict = NULL, second_at = NULL, attention_at = $2 WHERE id = $1',
      [assignmentId, at(9).now()],
    )
    must(await again('wait-for-call', 14))
    expect(await attention()).toEqual({ ...waiting, attention_at: at(14).now() })
  })

  it.each([
    ['nothing', '', 'choice-missing'],
    ['no field at all', undefined, 'choice-missing'],
    ['an answer of another handout', 'stop-list', 'choose-from-list'],
    ['the name of a prototype', '__proto__', 'choose-from-list'],
    ['something long', 'x'.repeat(41), 'choose-from-list'],
    ['NUL', '\0', 'choose-from-list'],
    ['two answers', ['any-sign-now', 'not-sure'], 'choice-missing'],
  ])('refuses %s and stores nothing', async (_what, answer, code) => {
    const contents = await keel.contents()
    const result = await answerTeachBack(subject.patient, { assignmentId, answer }, at(9))
    expect(result).toEqual({ ok: false, code: 'invalid', fields: { answer: { code } } })
    expect(await keel.contents()).toEqual(contents)
  })

  it('asks nothing of a version that was published without a question', async () => {
    await keel.asOwner('UPDATE handout_version SET teach_back = NULL')
    expect((await read()).teachBack).toBeNull()
    expect(await act()).toEqual({ ok: false, code: 'not-found' })
    expect((await onTheCase())?.teachBack).toBeNull()
  })

  it('keeps in the database no verdict without an answer and a time', async () => {
    const write = (columns: string) => keel.asOwner(`UPDATE assignment SET ${columns}`)
    await expect(write(`teach_back_verdict = 'right'`)).rejects.toThrow(/check/)
    await expect(write(`second_verdict = 'right'`)).rejects.toThrow(/check/)
    await expect(write(`second_answer = 'x', second_at = now(), second_verdict = 'right'`)).rejects.toThrow(/check/)
    await expect(write(`teach_back_answer = 'x', teach_back_at = now(), teach_back_verdict = 'fine'`)).rejects.toThrow(
      /check/,
    )
  })
})
