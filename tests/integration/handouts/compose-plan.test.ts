import { beforeEach, describe, expect, it } from 'vitest'
import { closeCase } from '@/lib/operations/cases/close-case'
import { listWorklist } from '@/lib/operations/cases/list-worklist'
import { viewInsights } from '@/lib/operations/insights/view-insights'
import { assignHandouts } from '@/lib/operations/handouts/assign-handouts'
import { composePlan } from '@/lib/operations/handouts/compose-plan'
import { printHandouts } from '@/lib/operations/handouts/print-handouts'
import { readHandout } from '@/lib/operations/handouts/read-handout'
import { sendDueHandout } from '@/lib/operations/handouts/send-due-handout'
import { sendPlannedHandout } from '@/lib/operations/handouts/send-planned-handout'
import { takeBackHandout } from '@/lib/operations/handouts/take-back-handout'
import { tellExercises } from '@/lib/operations/handouts/tell-exercises'
import { viewHandout } from '@/lib/operations/handouts/view-handout'
import { viewPlanning } from '@/lib/operations/handouts/view-planning'
import { viewHome } from '@/lib/operations/intake/view-home'
import { archivePatient } from '@/lib/operations/patients/archive-patient'
import { blocksOf } from '@/lib/leaflet/blocks'
import { locales } from '@/lib/intake/questionnaire'
import { allAgainst } from '@/prisma/sample/all-against'
import { must } from '@/prisma/sample/live-story'
import { at } from '@/tests/support/clinic'
import { newPlan, someExercise } from '@/tests/support/exercise-plan'
import { testKeel } from '@/tests/support/keel'
import { giveAddress, messagesOf } from '@/tests/support/mail'
import { look, newAlert, newCase, newPatient, type TestCase } from '@/tests/support/patient'
import { keelItself, refusesOthers } from '@/tests/support/refusals'
import { keptWords } from '@/tests/support/words'
import { eraseNow, newLead, wholePatient } from '@/tests/support/whole-patient'

const keel = testKeel()
const week = 7 * 24 * 60
let subject: TestCase

beforeEach(async () => {
  subject = await newCase(keel, keel.here)
})

const input = (change: object = {}) => newPlan({ caseId: subject.caseId, ...change })
const compose = (change: object = {}, minutes = 4) => composePlan(keel.here.clinician, input(change), at(minutes))
const given = async () =>
  (await look(keel.here, subject.caseId)).handouts.filter(({ title }) => title === 'Exercise plan')
const newest = async () => (await given()).at(-1)?.id ?? ''
const read = async (assignmentId: string, minutes = 10) =>
  must(await readHandout(subject.patient, { assignmentId }, at(minutes)))
const plansOf = async (patientId: string) =>
  keel.asOwner(
    `SELECT p.id, (SELECT count(*)::int FROM handout_version v WHERE v.handout = 'plan:' || p.id) AS copies
      FROM exercise_plan p WHERE p.patient_id = $1`,
    [patientId],
  )

describe('composePlan', () => {
  // An id that nobody has yet is no plan's: the form brings it.
  const inUse = () => input({ planId: keel.here.clinician.staffId })
  refusesOthers(keel, { operation: composePlan, action: 'handout.assign', input: inUse, roles: ['clinician', 'lead'] })

  it('gives what was composed as a handout of the case, in every language, and tells the patient', async () => {
    await giveAddress(keel, subject.patient, 'plan@mail.example')
    const exercises = [someExercise('bridge', { place: '2' }), someExercise('knee-roll', { word: 'Only to the left.' })]
    const { value, audit, timeline } = await keel.recorded(() => compose({ exercises, personalLine: 'For you.' }))
    const { assignmentId } = must(value) as { assignmentId: string }
    expect(audit.map(({ event }) => event)).toEqual([
      expect.objectContaining({ type: 'handout.assigned', caseId: subject.caseId, assignmentId, version: 1 }),
    ])
    expect(timeline.map(({ event }) => event)).toMatchObject([{ type: 'handout-assigned', title: 'Exercise plan' }])
    expect(await plansOf(subject.patient.patientId)).toMatchObject([{ copies: locales.length }])
    const { title, body, personalLine, pictures } = await read(assignmentId)
    expect({ title, personalLine }).toEqual({ title: 'Exercise plan', personalLine: 'For you.' })
    expect(body.indexOf('### Knee roll')).toBeLessThan(body.indexOf('### Bridge'))
    expect(body).toContain(String.raw`Only to the left\.`)
    expect(Object.keys(pictures)).toContain('bridge')
    const spanish = must(await readHandout(subject.patient, { assignmentId, locale: 'es' }, at(5)))
    expect(spanish).toMatchObject({ title: 'Plan de ejercicios', locale: 'es' })
    expect(await messagesOf(keel, subject.patient.patientId)).toMatchObject([{ kind: 'handout-sent' }])
  })

  it.each(keptWords)('keeps %s as a word to an exercise', async (_, word) => {
    must(await compose({ exercises: [someExercise('bridge', { word })] }))
    const { body } = await read(await newest())
    const said = blocksOf(body).map((block) => ('runs' in block ? block.runs.map(({ text }) => text).join('') : ''))
    expect(said).toContain(`For you: ${word.replace(/\s+/g, ' ')}`)
  })

  it('is one plan however often the form is sent, and what was composed with it first stays', async () => {
    const plan = input()
    const [one, other] = await Promise.all([
      composePlan(keel.here.clinician, plan, at(4)),
      composePlan(keel.here.clinician, { ...plan, exercises: [someExercise('knee-hug')] }, at(4)),
    ])
    expect([one, other].filter(({ ok }) => ok)).toHaveLength(1)
    expect([one, other].find(({ ok }) => !ok)).toMatchObject({ code: 'handout-sent-already' })
    expect(await given()).toHaveLength(1)
  })

  it.each([
    [{ exercises: [] }, 'take'],
    [{ exercises: [someExercise('nothing')] }, 'take'],
    [{ exercises: [someExercise('bridge', { sets: '99' })] }, 'sets-bridge'],
    [{ exercises: [someExercise('bridge', { days: [] })] }, 'days-bridge'],
    [{ exercises: [someExercise('bridge', { word: 'a\u0000b' })] }, 'word-bridge'],
    [{ personalLine: 'x'.repeat(501) }, 'personalLine'],
    [{ send: 'on-a-day', sendOn: '2020-01-01' }, 'sendOn'],
  ])('says beside its field what is wrong with %j, and keeps nothing', async (change, field) => {
    expect(await compose(change)).toMatchObject({ code: 'invalid', fields: { [field]: {} } })
    expect(await plansOf(subject.patient.patientId)).toEqual([])
  })

  it('waits until what speaks against it was thought of, and keeps that with it', async () => {
    const { caseId } = await newAlert(keel, keel.here)
    const { cautions: shown } = must(await viewPlanning(keel.here.clinician, { caseId }, at(9)))
    for (const [sent, code] of [
      [{ shown, thoughtOf: false }, 'think-first'],
      [{ shown: [], thoughtOf: true }, 'think-anew'],
    ] as const)
      expect(await compose({ caseId, ...sent })).toMatchObject({ fields: { thoughtOf: { code } } })
    const { timeline } = await keel.recorded(() => compose({ caseId, shown }))
    expect(timeline.map(({ event }) => event)).toMatchObject([{ despite: [expect.stringContaining('a look first')] }])
  })

  it('goes on a later day as it was composed', async () => {
    await giveAddress(keel, subject.patient, 'later@mail.example')
    must(await compose({ send: 'in-1-week' }))
    const { planned } = await look(keel.here, subject.caseId)
    expect(planned).toMatchObject([{ title: 'Exercise plan' }])
    expect(await given()).toEqual([])
    const plannedId = planned[0]?.id
    must(await sendDueHandout(keelItself(keel.here), { plannedId }, at(week + 120)))
    expect((await given()).map(({ id }) => id)).toEqual([plannedId])
  })

  it('is nobody’s who has no case that is open, or whose record is put away', async () => {
    const closing = { caseId: subject.caseId, revision: 0, outcome: 'seen', words: 'As agreed.' }
    must(await closeCase(keel.here.lead, closing, at(2)))
    expect(await compose()).toMatchObject({ code: 'case-closed' })
    const { patientId } = await newPatient(keel.here)
    const without = newPlan({ patientId, locale: 'es' })
    must(await composePlan(keel.here.clinician, without, at(4)))
    expect(await plansOf(patientId)).toHaveLength(1)
    must(await archivePatient(keel.here.reception, { patientId }, at(5)))
    expect(await composePlan(keel.here.clinician, newPlan({ patientId }), at(6))).toMatchObject({
      code: 'patient-archived',
    })
  })

  it('cannot be sent or looked at as if it were in the library', async () => {
    must(await compose())
    const [{ id = '' } = {}] = await plansOf(subject.patient.patientId)
    const handout = `plan:${String(id)}`
    const sending = { caseId: subject.caseId, handouts: [handout], personalLine: '', thoughtOf: true }
    expect(await assignHandouts(keel.here.clinician, sending, at(5))).toMatchObject({ ok: false })
    expect(await viewHandout(keel.here.clinician, { handout }, at(5))).toMatchObject({ ok: false })
  })
})

describe('a plan that was given', () => {
  it('says what is for today, and counts the days that it asks for', async () => {
    const exercises = [someExercise('bridge', { days: ['1'] }), someExercise('knee-hug', { days: ['2'], place: '2' })]
    must(await compose({ exercises }))
    const id = await newest()
    expect((await read(id)).exercises?.plan).toMatchObject({ today: [0], next: '2026-11-24', of: 1 })
    must(await tellExercises(subject.patient, { assignmentId: id, said: 'done' }, at(9)))
    expect((await given()).at(-1)?.exercises).toMatchObject({ done: 1, of: 1, isPlan: true })
    const later = await read(id, 2 * 24 * 60)
    expect(later.exercises?.plan).toMatchObject({ today: [], next: '2026-11-30', done: 1, of: 2 })
  })

  it('is work where it was stopped because it hurt', async () => {
    must(await compose())
    must(await tellExercises(subject.patient, { assignmentId: await newest(), said: 'stopped' }, at(9)))
    const { rows } = must(await listWorklist(keel.here.clinician, { filter: 'reading' }, at(20)))
    expect(rows.map(({ id }) => id)).toContain(subject.caseId)
  })

  it('goes by when it was composed, and is held on its day where one that was composed later was given', async () => {
    must(await compose({ send: 'in-2-weeks' }))
    const [older] = await keel.asOwner(`SELECT id FROM planned_handout WHERE case_id = $1`, [subject.caseId])
    const plannedId = String(older?.id)
    must(await compose({}, week))
    const later = await newest()
    const due = 2 * week + 60
    must(await sendDueHandout(keelItself(keel.here), { plannedId }, at(due)))
    const [held] = await keel.asOwner('SELECT held_for FROM planned_handout WHERE id = $1', [plannedId])
    expect(held).toEqual({ held_for: 'newer-plan' })
    must(
      await sendPlannedHandout(
        keel.here.clinician,
        { plannedId, thoughtOf: true, shown: allAgainst('h5') },
        at(due + 5),
      ),
    )
    expect(await read(plannedId, due + 9)).toMatchObject({ exercises: null, newerId: later })
    expect(await read(later, due + 9)).toMatchObject({ newerId: null, exercises: { plan: {} } })
    const home = must(await viewHome(subject.patient, {}, at(due + 9)))
    const plans = home.handouts.filter(({ id }) => [later, plannedId].includes(id))
    expect(plans.filter(({ exercises }) => exercises !== null).map(({ id }) => id)).toEqual([later])
  })

  it('gives its place to a newer one, and takes it again where that is taken back', async () => {
    must(await compose())
    const older = await newest()
    must(await compose({}, 6))
    const newer = await newest()
    const asked = async () => {
      const { handouts } = must(await viewHome(subject.patient, {}, at(10)))
      return handouts.flatMap(({ id, exercises }) => (exercises === null ? [] : [id]))
    }
    expect(await read(older)).toMatchObject({ exercises: null, newerId: newer })
    expect(await read(newer)).toMatchObject({ newerId: null, exercises: { plan: {} } })
    expect(await asked()).toEqual([newer])
    must(await takeBackHandout(keel.here.clinician, { assignmentId: newer }, at(11)))
    expect(await read(older)).toMatchObject({ newerId: null, exercises: { plan: {} } })
    expect(await asked()).toEqual([older])
  })

  it('is printed with its code and a week to tick', async () => {
    must(await compose())
    const { handouts } = must(await printHandouts(keel.here.clinician, { assignmentId: await newest() }, at(9)))
    expect(handouts).toMatchObject([{ title: 'Exercise plan', drawn: [{}], address: expect.any(String) as string }])
  })

  it('is counted with all other plans as one', async () => {
    must(await compose())
    must(await compose({}, 5))
    const { handouts } = must(await viewInsights(keel.here.lead, { weeks: 12, section: null }, at(30)))
    const plans = handouts.filter(({ title }) => title === 'Exercise plan')
    expect(plans).toMatchObject([{ handout: 'plan' }])
    expect(plans[0]?.sent).toBeGreaterThanOrEqual(2)
  })

  it('goes with whoever it is for, and its words with it', async () => {
    const whole = await wholePatient(keel, keel.here)
    const [plan] = await plansOf(whole.patientId)
    expect(plan).toMatchObject({ copies: locales.length })
    await eraseNow(await newLead(keel.here), whole.patientId)
    expect(await plansOf(whole.patientId)).toEqual([])
    const handout = `plan:${String(plan?.id)}`
    expect(await keel.asOwner('SELECT id FROM handout_version WHERE handout = $1', [handout])).toEqual([])
  })
})
