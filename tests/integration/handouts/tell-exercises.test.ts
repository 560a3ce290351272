import { beforeEach, describe, expect, it } from 'vitest'
import { closeCase } from '@/lib/operations/cases/close-case'
import { listWorklist } from '@/lib/operations/cases/list-worklist'
import { viewHistory } from '@/lib/operations/cases/view-history'
import { answerTeachBack } from '@/lib/operations/handouts/answer-teach-back'
import { assignHandouts } from '@/lib/operations/handouts/assign-handouts'
import { confirmHandout } from '@/lib/operations/handouts/confirm-handout'
import { readHandout } from '@/lib/operations/handouts/read-handout'
import { seeToHandout } from '@/lib/operations/handouts/see-to-handout'
import { takeBackHandout } from '@/lib/operations/handouts/take-back-handout'
import { tellExercises } from '@/lib/operations/handouts/tell-exercises'
import { viewHome } from '@/lib/operations/intake/view-home'
import { must } from '@/prisma/sample/live-story'
import { at } from '@/tests/support/clinic'
import { firstHandout } from '@/tests/support/handout'
import { testKeel } from '@/tests/support/keel'
import { look, newCase, type TestCase } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
/** Minutes until it is the next day at the clinic, where the test begins at nine in the morning. */
const midnight = 15 * 60
const [monday, tuesday] = ['2026-11-23', '2026-11-24']
let subject: TestCase
let assignmentId: string

const plan = async () => (await look(keel.here, subject.caseId)).handouts.find(({ handout }) => handout === 'h4')

beforeEach(async () => {
  await keel.asOwner(
    `UPDATE assignment SET attention = NULL, attention_at = NULL, seen_to_at = NULL, seen_to_by = NULL`,
  )
  subject = await newCase(keel, keel.here)
  const sending = { caseId: subject.caseId, handouts: ['h4'], personalLine: '', thoughtOf: true }
  must(await assignHandouts(keel.here.clinician, sending, at(4)))
  assignmentId = (await plan())?.id ?? ''
})

const input = (said: unknown = 'done') => ({ assignmentId, said })
const tell = (said: unknown, minutes = 9) => tellExercises(subject.patient, input(said), at(minutes))
const read = async (minutes = 10) => must(await readHandout(subject.patient, { assignmentId }, at(minutes)))
const days = async (minutes = 10) =>
  (await read(minutes)).exercises?.days.map(({ day, said, hurtAt }) => [day, said, hurtAt !== null])
const work = async () =>
  must(await listWorklist(keel.here.clinician, { filter: 'reading' }, at(2 * midnight))).rows.map(
    ({ id, reading }) => [id, reading] as const,
  )

describe('tellExercises', () => {
  refusesOthers(keel, { operation: tellExercises, action: 'handout.read', input, roles: [] })

  it('keeps that they are done today, and in the log not how it went', async () => {
    const { value, audit, timeline } = await keel.recorded(() => tell('done'))
    expect(value).toEqual({ ok: true, value: null })
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'handout.exercises-told', assignmentId }])
    expect(timeline).toEqual([])
    expect(await days()).toEqual([[monday, 'done', false]])
    expect((await plan())?.exercises).toMatchObject({ done: 1, of: 1, stopped: [], corrected: [] })
    expect(await work()).toEqual([])
  })

  it('makes a stop work for the clinic, until somebody says by name that they saw to it', async () => {
    const { audit, timeline } = await keel.recorded(() => tell('stopped'))
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'handout.exercises-told', assignmentId }])
    expect(timeline).toMatchObject([
      { actorId: subject.patient.patientId, event: { type: 'exercise-stopped', assignmentId } },
    ])
    expect(await plan()).toMatchObject({
      exercises: { stopped: [monday] },
      attention: 'stopped-exercise',
      seenTo: null,
    })
    expect(await work()).toEqual([[subject.caseId, 'stopped-exercise']])
    must(await seeToHandout(keel.here.colleague, { assignmentId, asks: (await plan())?.asks }, at(11)))
    expect(await work()).toEqual([])
    must(await tell('stopped', 12))
    expect(await work()).toEqual([])
    must(await tell('stopped', midnight + 1))
    expect(await work()).toEqual([[subject.caseId, 'stopped-exercise']])
  })

  it.each([
    ['done', [monday, 'done', true]],
    ['nothing', [monday, null, true]],
  ] as const)(
    'lets a stop be put right the same day: %s; it stays work, and says so on the case',
    async (said, day) => {
      must(await tell('stopped'))
      const { timeline } = await keel.recorded(() => tell(said, 10))
      expect(timeline).toMatchObject([{ event: { type: 'exercise-stop-corrected', assignmentId } }])
      expect(await days()).toEqual([day])
      expect((await plan())?.exercises).toMatchObject({ stopped: [], corrected: [monday] })
      expect(await work()).toEqual([[subject.caseId, 'stopped-exercise']])
    },
  )

  it('turns what is done into a stop, and back into nothing, in one row', async () => {
    for (const said of ['done', 'stopped', 'done', 'nothing']) must(await tell(said))
    const rows = await keel.asOwner('SELECT said, hurt_at FROM exercise_day WHERE assignment_id = $1', [assignmentId])
    expect(rows).toEqual([{ said: null, hurt_at: at(9).now() }])
  })

  it('is said once, also by two presses at once, and takes nothing back where nothing was said', async () => {
    const empty = await keel.contents()
    must(await tell('nothing'))
    expect(await keel.contents()).toEqual(empty)
    const { value, audit, timeline } = await keel.recorded(() => Promise.all([tell('stopped'), tell('stopped')]))
    expect(value.map(({ ok }) => ok)).toEqual([true, true])
    expect([audit.length, timeline.length]).toEqual([1, 1])
    const contents = await keel.contents()
    must(await tell('stopped', 20))
    expect(await keel.contents()).toEqual(contents)
  })

  it('of two different presses at once keeps both one after the other, and never loses that it hurt', async () => {
    const { value } = await keel.recorded(() => Promise.all([tell('done'), tell('stopped')]))
    expect(value.map(({ ok }) => ok)).toEqual([true, true])
    expect(await days()).toEqual([[monday, expect.stringMatching(/done|stopped/), true]])
    expect(await work()).toHaveLength(1)
  })

  it('counts by the day of the clinic, and leaves yesterday as it was', async () => {
    must(await tell('stopped', midnight - 1))
    must(await tell('done', midnight))
    expect(await days(midnight)).toEqual([
      [monday, 'stopped', true],
      [tuesday, 'done', false],
    ])
    must(await tell('nothing', midnight + 1))
    expect(await days(midnight + 2)).toEqual([
      [monday, 'stopped', true],
      [tuesday, null, false],
    ])
  })

  it('hides no worrying answer behind a stop, nor a stop that was seen to behind nothing', async () => {
    must(await confirmHandout(subject.patient, { assignmentId }, at(5)))
    must(await tell('stopped'))
    must(await answerTeachBack(subject.patient, { assignmentId, answer: 'stay-in-bed' }, at(10)))
    expect(await plan()).toMatchObject({ attention: 'stopped-exercise', teachBack: { verdict: 'worrying' } })
    await keel.asOwner(
      'UPDATE assignment SET teach_back_answer = NULL, teach_back_verdict = NULL, teach_back_at = NULL',
    )
    must(await seeToHandout(keel.here.colleague, { assignmentId, asks: (await plan())?.asks }, at(11)))
    must(await answerTeachBack(subject.patient, { assignmentId, answer: 'stay-in-bed' }, at(12)))
    expect(await plan()).toMatchObject({ attention: 'worrying-answer', seenTo: null })
  })

  it('shows on the worklist what presses most', async () => {
    await keel.asOwner(
      `UPDATE assignment SET attention = 'unread-card', attention_at = now() WHERE case_id = $1 AND id <> $2`,
      [subject.caseId, assignmentId],
    )
    must(await tell('stopped'))
    expect(await work()).toEqual([[subject.caseId, 'stopped-exercise']])
  })

  it('is said on the patient’s own page, where a handout tells exercises, and begins anew each day', async () => {
    const said = async (minutes: number) =>
      must(await viewHome(subject.patient, {}, at(minutes))).handouts.map(({ id, exercises }) => [id, exercises])
    const card = await firstHandout(subject)
    expect(await said(9)).toEqual(
      expect.arrayContaining([
        [card, null],
        [assignmentId, 'nothing'],
      ]),
    )
    must(await tell('done'))
    expect(await said(10)).toContainEqual([assignmentId, 'done'])
    expect(await said(midnight)).toContainEqual([assignmentId, 'nothing'])
  })

  it('is in the history of the patient, once anything was said', async () => {
    const { patientId } = subject.patient
    const shown = async () => must(await viewHistory(keel.here.clinician, { patientId }, at(10))).exercised
    expect(await shown()).toEqual([])
    must(await tell('stopped'))
    expect(await shown()).toMatchObject([{ id: assignmentId, exercises: { done: 0, stopped: [monday] } }])
  })

  it('goes on after the case was closed: a stop is found there, too', async () => {
    const { revision } = await look(keel.here, subject.caseId)
    const closing = { caseId: subject.caseId, revision, outcome: 'advice-given', words: 'Exercises.' }
    must(await closeCase(keel.here.clinician, closing, at(6)))
    must(await tell('stopped'))
    expect(await work()).toEqual([[subject.caseId, 'stopped-exercise']])
  })

  it('is not there for a handout without exercises, nor for one that was taken back, whose days stay on the case', async () => {
    must(await tell('done'))
    const card = await firstHandout(subject)
    expect((await readHandout(subject.patient, { assignmentId: card }, at(9))).ok).toBe(true)
    const notThere = { ok: false, code: 'not-found' }
    const contents = await keel.contents()
    expect(await tellExercises(subject.patient, { assignmentId: card, said: 'stopped' }, at(9))).toEqual(notThere)
    expect(await keel.contents()).toEqual(contents)
    must(await takeBackHandout(keel.here.clinician, { assignmentId }, at(10)))
    expect(await tell('stopped', 11)).toEqual(notThere)
    expect(await plan()).toMatchObject({ exercises: { done: 1 }, attention: null })
  })

  it('never waits at the clinic for a handout that is taken back at that moment', async () => {
    const outcomes = await Promise.all([tell('stopped'), takeBackHandout(keel.here.clinician, { assignmentId }, at(9))])
    expect(outcomes[1]).toMatchObject({ ok: true })
    expect(await work()).toEqual([])
  })

  it('shows the signs of the handout, in the language of the reader', async () => {
    const signs = async (locale: string) =>
      must(await readHandout(subject.patient, { assignmentId, locale }, at(9))).exercises?.signs
    expect(await signs('en')).toContain('You had a car crash')
    expect(await signs('es')).toContain('Tuvo un choque de auto')
  })

  it.each([
    ['nothing at all', undefined],
    ['what no button says', 'half'],
    ['the name of a prototype', '__proto__'],
    ['NUL', '\0'],
    ['two at once', ['done', 'stopped']],
  ])('refuses %s and stores nothing', async (_what, said) => {
    const contents = await keel.contents()
    const result = await tellExercises(subject.patient, { assignmentId, said }, at(9))
    expect(result).toEqual({ ok: false, code: 'invalid', fields: { said: { code: 'choose-from-list' } } })
    expect(await keel.contents()).toEqual(contents)
  })

  it('keeps in the database no stop without its moment, one row a day, and nothing else that is said', async () => {
    const insert = (said: string, hurt: string) =>
      keel.asOwner(
        `INSERT INTO exercise_day SELECT clinic_id, id, '2026-11-20', ${said}, now(), ${hurt} FROM assignment WHERE id = $1`,
        [assignmentId],
      )
    await expect(insert(`'stopped'`, 'NULL')).rejects.toThrow(/check/)
    await expect(insert(`'half'`, 'NULL')).rejects.toThrow(/check/)
    await insert(`'done'`, 'NULL')
    await expect(insert(`'done'`, 'NULL')).rejects.toThrow(/pkey/)
  })
})
