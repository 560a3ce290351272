import { beforeEach, describe, expect, it } from 'vitest'
import { findHandout } from '@/lib/content/handouts/library'
import { backPain } from '@/lib/content/pathways/back-pain/pathway'
import { closeCase } from '@/lib/operations/cases/close-case'
import { listWorklist } from '@/lib/operations/cases/list-worklist'
import { viewCase } from '@/lib/operations/cases/view-case'
import { viewHistory } from '@/lib/operations/cases/view-history'
import { assignHandouts } from '@/lib/operations/handouts/assign-handouts'
import { followReading } from '@/lib/operations/handouts/follow-reading'
import { giveToPatient } from '@/lib/operations/handouts/give-to-patient'
import { openHandout } from '@/lib/operations/handouts/open-handout'
import { readHandout } from '@/lib/operations/handouts/read-handout'
import { sendDueHandout } from '@/lib/operations/handouts/send-due-handout'
import { sendPlannedHandout } from '@/lib/operations/handouts/send-planned-handout'
import { takeBackHandout } from '@/lib/operations/handouts/take-back-handout'
import { viewGiving } from '@/lib/operations/handouts/view-giving'
import { viewInsights } from '@/lib/operations/insights/view-insights'
import { viewHome } from '@/lib/operations/intake/view-home'
import { listNotices } from '@/lib/operations/notices/list-notices'
import { archivePatient } from '@/lib/operations/patients/archive-patient'
import { exportPatient } from '@/lib/operations/patients/export-patient'
import { mergePatients } from '@/lib/operations/patients/merge-patients'
import { undoMerge } from '@/lib/operations/patients/undo-merge'
import { viewMerge } from '@/lib/operations/patients/view-merge'
import { viewPatient } from '@/lib/operations/patients/view-patient'
import type { StaffActor } from '@/lib/access/actor'
import { handlers } from '@/lib/worker/handlers'
import { must } from '@/prisma/sample/live-story'
import { sayAway } from '@/lib/operations/staff/say-away'
import { at, newStaff, start } from '@/tests/support/clinic'
import { published } from '@/tests/support/draft'
import { testKeel } from '@/tests/support/keel'
import { giveAddress, messagesOf, newPatientAt } from '@/tests/support/mail'
import { newCase, newPatient, type TestCase } from '@/tests/support/patient'
import { onTheDay, planOf, planOnCase, planWithoutCase, sendDue } from '@/tests/support/planned'
import { keelItself, refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
let subject: TestCase
let plannedId: string

const planned = () => planOf(keel, subject.patient.patientId)
const view = async (clock = onTheDay(5)) => must(await viewCase(keel.here.clinician, { caseId: subject.caseId }, clock))
const mails = async () => (await messagesOf(keel, subject.patient.patientId)).map(({ kind }) => kind)
const sent = async () => (await view()).handouts.filter(({ handout }) => handout === 'h5')
const told = async (actor: StaffActor, clock = onTheDay(5)) =>
  must(await listNotices(actor, {}, clock)).notices.map(({ kind, line, coveredName }) => [kind, line, coveredName])

beforeEach(async () => {
  await keel.asOwner(`UPDATE planned_handout SET ended_as = 'sent', ended_at = now() WHERE ended_at IS NULL`)
  await keel.asOwner('UPDATE assignment SET opened_at = now() WHERE opened_at IS NULL')
  await keel.asOwner(`UPDATE check_in SET state = 'no-address', settled_at = now() WHERE state = 'planned'`)
  subject = await newCase(keel, keel.here)
  await giveAddress(keel, subject.patient, 'alex@mail.example')
  await planOnCase(keel.here, subject.caseId)
  plannedId = (await planned()).id
})

describe('what is planned', () => {
  it('stands on the case, in the log and in the timeline, and is offered no more; it is not given yet', async () => {
    const { planned: later, handouts, library, timeline, closing } = await view(at(1))
    expect(later).toMatchObject([
      { id: plannedId, title: findHandout('h5')?.words.en.title, by: keel.here.clinician.name, heldFor: null },
    ])
    expect(later[0]?.dueAt).toEqual(onTheDay().now())
    expect(handouts.map(({ handout }) => handout)).not.toContain('h5')
    expect(library.map(({ id }) => id)).not.toContain('h5')
    expect(timeline.map(({ event }) => event.type)).toContain('handout-planned')
    expect(closing.planned).toBe(1)
    expect(await mails()).toEqual([])
  })

  it('is nothing that the patient, the insights, the worklist, or who reminds and follows reading can see', async () => {
    const { caseId, patient } = subject
    for (const { id } of (await view(at(1))).handouts) {
      must(await takeBackHandout(keel.here.clinician, { assignmentId: id }, start))
    }
    // A warning card, whose reading is followed once it is sent.
    const card = { caseId, handouts: ['h2'], personalLine: '', thoughtOf: true, send: 'in-2-weeks' }
    must(await assignHandouts(keel.here.clinician, card, start))
    expect(must(await viewHome(patient, {}, at(5))).handouts).toEqual([])
    expect(await openHandout(patient, { assignmentId: plannedId }, at(5))).toEqual({ ok: false, code: 'not-found' })
    const contents = await keel.contents()
    must(await followReading(keelItself(keel.here), {}, at(25 * 60)))
    expect(await keel.contents()).toEqual(contents)
    expect(must(await listWorklist(keel.here.clinician, { filter: 'reading' }, at(30))).toTalkOver).toBe(0)
    const { handouts } = must(await viewInsights(keel.here.lead, { weeks: 4, section: null }, at(60)))
    expect(JSON.stringify(handouts)).not.toContain(findHandout('h5')?.words.en.title)
  })

  it('is planned once, also when two plan it at once or one of them gives it', async () => {
    const { caseId } = subject
    const wanted = { caseId, handouts: ['h4'], personalLine: '', thoughtOf: true, send: 'in-1-week' }
    const both = await Promise.all([
      assignHandouts(keel.here.clinician, wanted, at(1)),
      assignHandouts(keel.here.colleague, wanted, at(1)),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    const no = { ok: false, code: 'handout-sent-already' }
    expect(await assignHandouts(keel.here.lead, { ...wanted, send: 'now' }, at(2))).toEqual(no)
    expect((await view(at(3))).planned).toHaveLength(2)
  })

  it.each([
    ['a day that was', { send: 'on-a-day', sendOn: '2026-11-01' }, 'sendOn', 'away-in-past'],
    ['no day', { send: 'on-a-day' }, 'sendOn', 'date-not-real'],
    ['words', { send: 'on-a-day', sendOn: 'x'.repeat(99) }, 'sendOn', 'date-not-real'],
    ['another time', { send: 'some day' }, 'send', 'choose-from-list'],
  ])('refuses %s and stores nothing', async (_what, change, field, code) => {
    const contents = await keel.contents()
    const asked = { caseId: subject.caseId, handouts: ['h4'], personalLine: '', thoughtOf: true, ...change }
    expect(await assignHandouts(keel.here.clinician, asked, at(1))).toMatchObject({ fields: { [field]: { code } } })
    expect(await keel.contents()).toEqual(contents)
  })
})

describe('sendDueHandout', () => {
  refusesOthers(keel, {
    operation: sendDueHandout,
    action: 'handout.send-due',
    input: () => ({ plannedId }),
    roles: [],
    isByItself: true,
  })

  it.each([
    ['before its hour', onTheDay(-1)],
    ['by night', onTheDay(11 * 60)],
  ])('does nothing %s', async (_when, clock) => {
    const contents = await keel.contents()
    expect(await sendDue(keel.here, plannedId, clock)).toEqual({ ok: true, value: null })
    expect(await keel.contents()).toEqual(contents)
  })

  it('sends it in the name of who planned it, tells the patient, and writes all of it down', async () => {
    const { audit, timeline } = await keel.recorded(() => sendDue(keel.here, plannedId))
    const { version } = findHandout('h5') ?? {}
    expect(audit.map(({ event }) => event)).toMatchObject(
      [
        { type: 'handout.plan-ended', plannedId, end: 'sent' },
        { type: 'handout.assigned', assignmentId: plannedId, handout: 'h5', version },
        { type: 'message.queued' },
      ].slice(0, audit.length),
    )
    expect(timeline).toMatchObject([{ event: { type: 'handout-assigned', personalLine: 'As we said.' } }])
    expect(await sent()).toMatchObject([{ id: plannedId, by: keel.here.clinician.name, assignedAt: onTheDay().now() }])
    expect((await view()).planned).toEqual([])
    expect(await mails()).toEqual(['handout-sent'])
    must(await openHandout(subject.patient, { assignmentId: plannedId }, onTheDay(9)))
  })

  it('sends nothing twice where two processes take it at once, and again later', async () => {
    await Promise.all([sendDue(keel.here, plannedId), sendDue(keel.here, plannedId)])
    must(await sendDue(keel.here, plannedId, onTheDay(5)))
    expect(await sent()).toHaveLength(1)
    expect(await mails()).toEqual(['handout-sent'])
  })

  it('goes to a closed case, too: it was planned to', async () => {
    const closing = {
      caseId: subject.caseId,
      revision: (await view(at(1))).revision,
      outcome: 'advice-given',
      words: 'As agreed.',
    }
    must(await closeCase(keel.here.clinician, closing, at(2)))
    must(await sendDue(keel.here, plannedId))
    expect(await sent()).toHaveLength(1)
  })

  it.each<[what: string, reason: string, before: () => Promise<unknown>]>([
    [
      'an emergency or urgent case is open',
      'red-flag',
      async () => {
        const other = await newCase(keel, keel.here)
        await keel.asOwner(`UPDATE triage_case SET patient_id = $2, tier = 'URGENT', tier_rank = 1 WHERE id = $1`, [
          other.caseId,
          subject.patient.patientId,
        ])
      },
    ],
    [
      'their record is archived',
      'archived',
      () => keel.asOwner('UPDATE patient SET archived_at = now() WHERE id = $1', [subject.patient.patientId]),
    ],
    [
      'it is in the library no more',
      'retired',
      () => keel.asOwner(`UPDATE planned_handout SET handout = 'h99' WHERE id = $1`, [plannedId]),
    ],
    [
      'nothing reaches them',
      'not-reachable',
      async () => {
        await giveAddress(keel, subject.patient, null)
        await keel.asOwner('UPDATE invitation SET revoked_at = now() WHERE patient_id = $1', [
          subject.patient.patientId,
        ])
      },
    ],
    [
      'they have a mailbox, and their link ended an hour ago',
      'not-reachable',
      () =>
        keel.asOwner('UPDATE invitation SET expires_at = $2 WHERE patient_id = $1', [
          subject.patient.patientId,
          onTheDay(-60).now(),
        ]),
    ],
    [
      'they want no e-mails, and hold no link',
      'not-reachable',
      async () => {
        await keel.asOwner('UPDATE patient SET mail_off_at = now() WHERE id = $1', [subject.patient.patientId])
        await keel.asOwner('UPDATE invitation SET revoked_at = now() WHERE patient_id = $1', [
          subject.patient.patientId,
        ])
      },
    ],
  ])('holds it where %s, and tells who planned it', async (_what, reason, before) => {
    await keel.asOwner(`UPDATE check_in SET state = 'no-address', settled_at = now() WHERE case_id = $1`, [
      subject.caseId,
    ])
    await before()
    const title = findHandout('h5')?.words.en.title
    const { audit, timeline } = await keel.recorded(() => sendDue(keel.here, plannedId))
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'handout.held', plannedId, reason }])
    expect(timeline.map(({ event }) => event)).toEqual([{ type: 'handout-held', plannedId, title, reason }])
    expect(await sent()).toEqual([])
    expect(await mails()).toEqual([])
    expect((await view()).planned).toMatchObject([{ id: plannedId, heldFor: reason }])
    expect(await told(keel.here.clinician)).toEqual([['handout-held', title, null]])
    expect(await told(keel.here.colleague)).toEqual([])
    expect(await told(keel.here.lead)).toEqual([])
    expect(await told(keel.there.clinician)).toEqual([])
    const contents = await keel.contents()
    must(await sendDue(keel.here, plannedId, onTheDay(24 * 60)))
    expect(await keel.contents()).toEqual(contents)
  })

  it('waits, where no link opens, for the check-in that is due and brings one', async () => {
    const { patientId } = subject.patient
    await keel.asOwner('UPDATE invitation SET expires_at = $2 WHERE patient_id = $1', [patientId, onTheDay(-60).now()])
    const contents = await keel.contents()
    must(await sendDue(keel.here, plannedId))
    expect(await keel.contents()).toEqual(contents)
    await handlers['send-check-ins']?.({}, onTheDay(5))
    must(await sendDue(keel.here, plannedId, onTheDay(5)))
    expect(await planned()).toMatchObject({ endedAs: 'sent', heldFor: null })
    expect(await mails()).toEqual(['check-in', 'handout-sent'])
  })

  it('holds what a newer form speaks against, and not what was read when it was planned', async () => {
    const { caseId, patient, intakeId } = subject
    const wanted = { caseId, handouts: ['h7'], personalLine: '', send: 'in-2-weeks' }
    must(await assignHandouts(keel.here.clinician, { ...wanted, thoughtOf: false }, start))
    const { id } = await planned()
    const kidneys = `UPDATE submission SET answers = answers || '{"nsaid-cautions": ["kidney-disease"]}' WHERE intake_id = $1`
    const later = await newCase(keel, keel.here)
    await keel.asOwner(`UPDATE intake SET patient_id = $2 WHERE id = $1`, [later.intakeId, patient.patientId])
    await keel.asOwner(kidneys, [later.intakeId])
    await keel.asOwner(`UPDATE submission SET submitted_at = submitted_at + interval '1 hour' WHERE intake_id = $1`, [
      later.intakeId,
    ])
    must(await sendDue(keel.here, id))
    expect(await planned()).toMatchObject({ heldFor: 'caution' })
    await keel.asOwner(kidneys, [intakeId])
    await keel.asOwner('UPDATE planned_handout SET held_for = NULL, held_at = NULL, despite = $2 WHERE id = $1', [
      id,
      ['Is on the stop list by an illness: no ibuprofen or the like'],
    ])
    must(await sendDue(keel.here, id))
    expect(await planned()).toMatchObject({ heldFor: null, endedAs: 'sent' })
  })

  it('holds what a calm check-in speaks against, though it opened no case', async () => {
    const { patient } = subject
    const pregnant = '{"pregnancy": "yes", "pregnancy-weeks": 12}'
    const short = await newCase(keel, keel.here)
    await keel.asOwner('UPDATE intake SET patient_id = $2 WHERE id = $1', [short.intakeId, patient.patientId])
    const closing = { caseId: short.caseId, revision: 0, outcome: 'seen', words: 'As agreed.' }
    must(await closeCase(keel.here.lead, closing, at(1)))
    await keel.asOwner(
      `UPDATE submission SET questionnaire = $2, answers = answers || $3::jsonb,
        submitted_at = submitted_at + interval '1 hour' WHERE intake_id = $1`,
      [short.intakeId, backPain.checkIn.questionnaire.id, pregnant],
    )
    const reason = 'Is pregnant: to be asked first'
    const cautionsOf = async () => (await view(at(90))).planned.map(({ cautions }) => cautions)
    expect(await cautionsOf()).toEqual([[reason]])
    // Behind a whole form that came later it speaks no more.
    const whole = await newCase(keel, keel.here)
    await keel.asOwner('UPDATE intake SET patient_id = $2 WHERE id = $1', [whole.intakeId, patient.patientId])
    const later = `UPDATE submission SET submitted_at = submitted_at + $2::interval WHERE intake_id = $1`
    await keel.asOwner(later, [whole.intakeId, '2 hours'])
    expect(await cautionsOf()).toEqual([[]])
    await keel.asOwner(later, [whole.intakeId, '-2 hours'])
    const giving = must(await viewGiving(keel.here.clinician, { patientId: patient.patientId }, at(91)))
    expect(giving.library.find(({ id }) => id === 'h5')?.cautions).toEqual([reason])
    must(await sendDue(keel.here, plannedId))
    expect(await planned()).toMatchObject({ heldFor: 'caution' })
  })

  it('weighs another open case also where this one is the newest', async () => {
    const older = await newCase(keel, keel.here)
    await keel.asOwner('UPDATE intake SET patient_id = $2 WHERE id = $1', [older.intakeId, subject.patient.patientId])
    await keel.asOwner(
      `UPDATE triage_case SET patient_id = $2, opened_at = opened_at - interval '1 hour' WHERE id = $1`,
      [older.caseId, subject.patient.patientId],
    )
    await keel.asOwner(
      `UPDATE submission SET answers = answers || '{"pregnancy": "yes"}', submitted_at = submitted_at - interval '1 hour'
        WHERE intake_id = $1`,
      [older.intakeId],
    )
    must(await sendDue(keel.here, plannedId))
    expect(await planned()).toMatchObject({ heldFor: 'caution' })
  })

  it('goes in the language that they read: in Keel’s words where the clinic’s own lack it, else it is held', async () => {
    const own = await published(keel.here)
    await keel.asOwner(`UPDATE own_handout SET adapts = 'h5', adapts_version = 1 WHERE id = $1`, [own])
    const setLocale = (id: string, handout: string) =>
      keel.asOwner(`UPDATE planned_handout SET locale = 'es', handout = $2 WHERE id = $1`, [id, handout])
    await setLocale(plannedId, 'h5')
    must(await sendDue(keel.here, plannedId))
    const given = must(await readHandout(subject.patient, { assignmentId: plannedId }, onTheDay(9)))
    expect(given.title).toBe(findHandout('h5')?.words.es.title)
    await keel.asOwner('UPDATE own_handout SET adapts = NULL, adapts_version = NULL WHERE id = $1', [own])
    await planOnCase(keel.here, subject.caseId, 'h9')
    const { id } = await planned()
    await setLocale(id, own)
    must(await sendDue(keel.here, id))
    expect(await planned()).toMatchObject({ heldFor: 'other-language', endedAs: null })
    must(await sendPlannedHandout(keel.here.clinician, { plannedId: id, thoughtOf: false }, onTheDay(12)))
    expect((await view(onTheDay(13))).handouts.find((each) => each.id === id)).toMatchObject({ locale: 'en' })
    await keel.asOwner('UPDATE own_handout SET retired_at = now() WHERE id = $1', [own])
  })

  it('ends where the patient has it already from the same place', async () => {
    await keel.asOwner('UPDATE planned_handout SET case_id = NULL WHERE id = $1', [plannedId])
    await keel.asOwner(`UPDATE planned_handout SET handout = 'h4' WHERE id = $1`, [plannedId])
    const giving = { patientId: subject.patient.patientId, handouts: ['h5'], personalLine: '', thoughtOf: true }
    must(await giveToPatient(keel.here.clinician, giving, at(1)))
    await keel.asOwner(`UPDATE planned_handout SET handout = 'h5' WHERE id = $1`, [plannedId])
    const { audit } = await keel.recorded(() => sendDue(keel.here, plannedId))
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'handout.plan-ended', plannedId, end: 'had-already' }])
    expect(await planned()).toMatchObject({ endedAs: 'had-already' })
  })

  it('tells whoever covers, and where nobody is left who planned it, who has the case or the leads', async () => {
    const { clinician, colleague, lead } = keel.here
    const gone = await newStaff(keel.here.id, 'clinician', 'Dr. Gone')
    await keel.asOwner('UPDATE patient SET archived_at = now() WHERE id = $1', [subject.patient.patientId])
    must(await sendDue(keel.here, plannedId))
    const title = findHandout('h5')?.words.en.title
    const away = { staffId: clinician.staffId, coverId: colleague.staffId, back: '2026-12-24' }
    must(await sayAway(clinician, away, onTheDay(1)))
    expect(await told(colleague)).toEqual([['handout-held', title, clinician.name]])
    await keel.asOwner('UPDATE staff_cover SET ended_at = now()')
    await keel.asOwner('UPDATE planned_handout SET planned_by = $2 WHERE id = $1', [plannedId, gone.staffId])
    await keel.asOwner('UPDATE staff SET disabled_at = now() WHERE id = $1', [gone.staffId])
    expect(await told(lead)).toEqual([['handout-held', title, null]])
    expect(await told(colleague)).toEqual([])
    await keel.asOwner(`UPDATE triage_case SET state = 'claimed', owner_id = $2 WHERE id = $1`, [
      subject.caseId,
      colleague.staffId,
    ])
    expect(await told(colleague)).toEqual([['handout-held', title, null]])
    expect(await told(lead)).toEqual([])
  })

  it('is swept in each clinic; what fails in one waits for the next sweep', async () => {
    await keel.asOwner(`ALTER TABLE message ADD CONSTRAINT broken CHECK (person_id <> '${subject.patient.patientId}')`)
    const there = await newPatientAt(keel, keel.there, 'there@mail.example')
    await planWithoutCase(keel.there, there.patientId)
    await expect(handlers['send-handouts']?.({}, onTheDay())).rejects.toThrow('a planned handout could not be sent')
    expect(await planned()).toMatchObject({ endedAs: null, heldFor: null })
    expect(await planOf(keel, there.patientId)).toMatchObject({ endedAs: 'sent' })
    await keel.asOwner('ALTER TABLE message DROP CONSTRAINT broken')
    await handlers['send-handouts']?.({}, onTheDay(5))
    expect(await planned()).toMatchObject({ endedAs: 'sent' })
    expect(await sent()).toHaveLength(1)
  })
})

describe('without a case', () => {
  it('follows a record that became part of another, goes back when that is undone, and stands in the file', async () => {
    const kept = await newPatientAt(keel, keel.here, 'alex@mail.example')
    const other = await newPatient(keel.here)
    for (const { patientId } of [kept, other]) await planWithoutCase(keel.here, patientId)
    const pair = { patientId: kept.patientId, otherId: other.patientId }
    const { drawn } = must(await viewMerge(keel.here.clinician, pair, start)).pair ?? {}
    must(await mergePatients(keel.here.clinician, { ...pair, taken: [], drawn }, at(2)))
    const giving = async (patientId: string) => must(await viewGiving(keel.here.clinician, { patientId }, onTheDay(5)))
    const plans = (await giving(kept.patientId)).planned
    expect(plans).toHaveLength(2)
    const file = must(await exportPatient(keel.here.lead, { patientId: kept.patientId, withPrivate: false }, at(9)))
    expect(JSON.stringify(file)).toContain(plans[0]?.id)
    for (const { id } of plans) {
      must(await sendPlannedHandout(keel.here.clinician, { plannedId: id, thoughtOf: false }, at(4)))
    }
    expect((await giving(kept.patientId)).handouts).toHaveLength(1)
    const { merges } = must(await viewPatient(keel.here.clinician, { patientId: kept.patientId }, at(3)))
    must(await undoMerge(keel.here.clinician, { mergeId: merges[0]?.id }, at(5)))
    const counts = await keel.asOwner(
      'SELECT patient_id, count(*)::int AS n FROM planned_handout WHERE patient_id = ANY ($1) GROUP BY 1',
      [[kept.patientId, other.patientId]],
    )
    expect(counts.map(({ n }) => n)).toEqual([1, 1])
  })

  it('is held for who is archived meanwhile, and the notice leads to the patient', async () => {
    const { patientId } = await newPatient(keel.here)
    await planWithoutCase(keel.here, patientId)
    must(await archivePatient(keel.here.reception, { patientId }, at(2)))
    must(await sendDue(keel.here, (await planOf(keel, patientId)).id))
    const { notices } = must(await listNotices(keel.here.clinician, {}, onTheDay(5)))
    expect(notices).toMatchObject([{ kind: 'handout-held', caseId: null, patientId }])
    const { rows } = must(await viewHistory(keel.here.clinician, { patientId }, onTheDay(6)))
    expect(rows.filter((row) => row.type === 'act' && row.caseId === null)).toEqual([])
  })
})
