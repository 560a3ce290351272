import { beforeEach, describe, expect, it } from 'vitest'
import { identifyPatient } from '@/lib/auth/identify-patient'
import { mailedLink } from '@/lib/auth/make-mailed-link'
import { advanceCheckIn } from '@/lib/operations/cases/advance-check-in'
import { closeCase } from '@/lib/operations/cases/close-case'
import { beginIntake } from '@/lib/operations/intake/begin-intake'
import { viewHome } from '@/lib/operations/intake/view-home'
import { archivePatient } from '@/lib/operations/patients/archive-patient'
import { erasePatient } from '@/lib/operations/patients/erase-patient'
import { invitePatient } from '@/lib/operations/patients/invite-patient'
import { mergePatients } from '@/lib/operations/patients/merge-patients'
import { viewMerge } from '@/lib/operations/patients/view-merge'
import { must } from '@/prisma/sample/live-story'
import {
  advance,
  answerCheckIn,
  calm,
  checkInOf,
  day,
  type Followed,
  newFollowed,
  thursday,
} from '@/tests/support/check-in'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { born, newAlert, newIntake, newPatient, ordinary, saveAll, submit } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'
import { erasingOf, newLead } from '@/tests/support/whole-patient'

const keel = testKeel()
let followed: Followed

beforeEach(async () => {
  followed = await newFollowed(keel, keel.here)
})

const step = (clock = thursday()) => advance(keel.here, followed, clock)
const row = () => checkInOf(keel, followed)
const messages = () =>
  keel.asOwner('SELECT kind, person_id, about_id, address FROM message WHERE person_id = $1 ORDER BY created_at', [
    followed.patient.patientId,
  ])
const skipped = async (reason: string, clock = thursday()) => {
  const { audit, timeline } = await keel.recorded(() => step(clock))
  const { caseId, checkInId } = followed
  expect(audit.map(({ event }) => event)).toEqual([{ type: 'check-in.advanced', checkInId, caseId, step: 'skip' }])
  expect(timeline.map(({ event }) => event)).toEqual([{ type: 'check-in-skipped', kind: 'day-3', reason }])
  expect(await row()).toMatchObject({ state: 'skipped', reason, settled_at: clock.now() })
}

describe('a check-in is planned', () => {
  it('when the form is sent, by the tier that stands then', async () => {
    expect(await row()).toMatchObject({ kind: 'day-3', state: 'planned', due_at: thursday().now(), sent_at: null })
    const routine = await newIntake(keel.here)
    must(await submit(routine, await saveAll(routine, ordinary)))
    const planned = 'SELECT kind, due_at FROM check_in WHERE patient_id = $1'
    expect(await keel.asOwner(planned, [routine.patient.patientId])).toEqual([
      { kind: 'day-14', due_at: new Date('2026-12-07T18:00:00Z') },
    ])
    const emergency = await newAlert(keel, keel.here)
    must(await submit(emergency, 1))
    expect(await keel.asOwner(planned, [emergency.patient.patientId])).toEqual([])
  })
})

describe('advanceCheckIn', () => {
  refusesOthers(keel, {
    operation: advanceCheckIn,
    action: 'check-in.advance',
    input: () => ({ checkInId: followed.checkInId }),
    roles: [],
    isByItself: true,
  })

  it('does nothing before its hour', async () => {
    const contents = await keel.contents()
    expect(await step(thursday(-1))).toEqual({ ok: true, value: null })
    expect(await keel.contents()).toEqual(contents)
  })

  it('wakes nobody: where Keel comes back by night, the check-in and its reminder go in the morning', async () => {
    const contents = await keel.contents()
    for (const clock of [thursday(10 * 60), thursday(16 * 60), thursday(22 * 60 - 1)]) {
      expect(await step(clock)).toEqual({ ok: true, value: null })
    }
    expect(await keel.contents()).toEqual(contents)
    must(await step(thursday(22 * 60)))
    expect(await row()).toMatchObject({ state: 'sent', sent_at: thursday(22 * 60).now() })
    must(await step(thursday(22 * 60 + day + 13 * 60)))
    expect((await row()).state).toBe('sent')
  })

  it('sends a link that opens a check-in, beside the one there is, and writes all of it down', async () => {
    const { audit, timeline } = await keel.recorded(() => step())
    const { caseId, checkInId, patient } = followed
    const { patientId } = patient
    const { invitation_id: invitationId, ...sent } = await row()
    const by = { clinicId: keel.here.id, actorKind: 'system', actorId: null }
    expect(audit).toEqual([
      { ...by, event: { type: 'patient.invited', patientId, invitationId } },
      { ...by, event: { type: 'check-in.advanced', checkInId, caseId, step: 'send' } },
    ])
    expect(timeline).toEqual([{ ...by, event: { type: 'check-in-sent', kind: 'day-3' } }])
    expect(sent).toMatchObject({ state: 'sent', sent_at: thursday().now(), due_at: thursday(day).now() })
    expect(await messages()).toEqual([
      { kind: 'check-in', person_id: patientId, about_id: invitationId, address: 'alex@mail.example' },
    ])
    const links =
      'SELECT purpose, case_id, created_by, revoked_at FROM invitation WHERE patient_id = $1 ORDER BY created_at'
    const [first, own] = await keel.asOwner(links, [patientId])
    expect([first?.purpose, first?.revoked_at]).toEqual(['intake', null])
    expect(own).toEqual({ purpose: 'check-in', case_id: caseId, created_by: null, revoked_at: null })

    const link = mailedLink(keel.here.id, String(invitationId))
    const token = new URL(link).pathname.split('/').at(-1) ?? ''
    expect((await identifyPatient({ token, dateOfBirth: born }, thursday(5))).ok).toBe(true)
    expect(must(await viewHome(patient, {}, thursday(5)))).toMatchObject({ next: { isCheckIn: true } })
    const { intakeId, page } = must(await beginIntake(patient, { agreed: true }, thursday(6)))
    expect(page).toBe('bladder-and-bowel')
    expect(await row()).toMatchObject({ intake_id: intakeId })
    const [begun] = await keel.asOwner('SELECT questionnaire FROM intake WHERE id = $1', [intakeId])
    expect(begun).toEqual({ questionnaire: 'back-pain-check-in' })
  })

  it('sends it once, also where several processes come at once and again', async () => {
    await Promise.all([step(), step(), step(), step()])
    must(await step(thursday(5)))
    expect((await messages()).map(({ kind }) => kind)).toEqual(['check-in'])
    const count = 'SELECT count(*)::int AS n FROM invitation WHERE case_id = $1'
    expect(await keel.asOwner(count, [followed.caseId])).toEqual([{ n: 1 }])
  })

  it('reminds once on the next day, and gives up on the day after: that is shown, not hidden', async () => {
    must(await step(thursday(5)))
    must(await step(thursday(day)))
    expect((await row()).state).toBe('sent')
    must(await step(thursday(day + 5)))
    must(await step(thursday(day + 6)))
    expect(await row()).toMatchObject({ state: 'reminded', reminded_at: thursday(day + 5).now() })
    const sent = await messages()
    expect(sent.map(({ kind }) => kind)).toEqual(['check-in', 'check-in-reminder'])
    expect(sent[1]?.about_id).toBe(sent[0]?.about_id)
    const { audit, timeline } = await keel.recorded(() => step(thursday(2 * day + 5)))
    expect(audit.map(({ event }) => event)).toMatchObject([{ type: 'check-in.advanced', step: 'give-up' }])
    expect(timeline.map(({ event }) => event)).toEqual([{ type: 'check-in-unanswered', kind: 'day-3' }])
    expect(await row()).toMatchObject({ state: 'no-reply', settled_at: null })
    const contents = await keel.contents()
    must(await step(thursday(9 * day)))
    expect(await keel.contents()).toEqual(contents)
  })

  it('reminds whoever has begun and not finished', async () => {
    must(await step())
    await answerCheckIn(followed.patient, calm, thursday(60))
    must(await step(thursday(day)))
    expect(await row()).toMatchObject({ state: 'reminded' })
  })

  it('says at once that there is no address', async () => {
    followed = await newFollowed(keel, keel.here, null)
    const { timeline } = await keel.recorded(() => step())
    expect(timeline.map(({ event }) => event)).toEqual([{ type: 'check-in-no-address', kind: 'day-3' }])
    expect(await row()).toMatchObject({ state: 'no-address', invitation_id: null, settled_at: null })
    expect(await messages()).toEqual([])
  })

  it.each([
    ['wants no such e-mails', `UPDATE patient SET mail_off_at = now() WHERE id = $1`],
    [
      'is not reached any more',
      `INSERT INTO message (clinic_id, id, kind, person_kind, person_id, address, state, created_at, tried_at)
         SELECT clinic_id, gen_random_uuid(), 'link', 'patient', id, email, 'bounced', now(), now() FROM patient
          WHERE id = $1`,
    ],
  ])('says at once that the patient %s, instead of taking silence for an answer', async (_, change) => {
    await keel.asOwner(change, [followed.patient.patientId])
    const before = await messages()
    must(await step())
    expect(await row()).toMatchObject({ state: 'no-address', invitation_id: null })
    expect(await messages()).toEqual(before)
  })

  it('gives up where the link opens no more before it was reminded of', async () => {
    must(await step())
    await keel.asOwner('UPDATE invitation SET failed_attempts = 5 WHERE case_id = $1', [followed.caseId])
    must(await step(thursday(day)))
    expect(await row()).toMatchObject({ state: 'no-reply', reminded_at: null })
  })

  it.each(['sent-to-emergency', 'opened-in-error'])('leaves alone whose case was closed: %s', async (outcome) => {
    const closing = { caseId: followed.caseId, revision: 0, outcome, words: 'As agreed.' }
    must(await closeCase(keel.here.clinician, closing, at(5)))
    await skipped('case-closed')
  })

  it('asks also after a case that was closed as seen', async () => {
    must(
      await closeCase(
        keel.here.clinician,
        { caseId: followed.caseId, revision: 0, outcome: 'seen', words: 'As agreed.' },
        at(5),
      ),
    )
    must(await step())
    expect((await row()).state).toBe('sent')
  })

  it('leaves alone whoever has sent a newer form', async () => {
    const { patient } = followed
    must(await invitePatient(keel.here.reception, { patientId: patient.patientId }, at(5)))
    const { intakeId } = must(await beginIntake(patient, { agreed: true }, at(6)))
    must(await submit({ patient, intakeId }, 0, at(7)))
    await skipped('newer-form')
    expect(await messages()).toEqual([])
  })

  it('leaves alone whoever holds another link that waits, and does not end it', async () => {
    const { patientId } = followed.patient
    must(await invitePatient(keel.here.reception, { patientId }, at(5)))
    await skipped('link-in-use')
    const open = 'SELECT purpose FROM invitation WHERE patient_id = $1 AND revoked_at IS NULL'
    expect(await keel.asOwner(open, [patientId])).toEqual([{ purpose: 'intake' }])
  })

  const archive = async (minutes = 6) => {
    const { caseId, patient } = followed
    const closing = { caseId, revision: 0, outcome: 'seen', words: 'As agreed.' }
    must(await closeCase(keel.here.clinician, closing, at(5)))
    must(await archivePatient(keel.here.reception, { patientId: patient.patientId }, at(minutes)))
  }
  const links = () => keel.asOwner('SELECT id FROM invitation WHERE case_id = $1', [followed.caseId])

  it('makes nothing for a patient whose record was archived, and says so', async () => {
    await archive()
    await skipped('record-archived')
    expect([await messages(), await links()]).toEqual([[], []])
  })

  it('neither reminds whoever was archived since, nor speaks of silence', async () => {
    must(await step())
    await archive(3 * day + 90)
    const sent = await messages()
    await skipped('record-archived', thursday(day))
    expect(await messages()).toEqual(sent)
  })

  it('goes by the record that another became part of', async () => {
    const kept = await newPatient(keel.here)
    const ids = { patientId: kept.patientId, otherId: followed.patient.patientId }
    const { pair } = must(await viewMerge(keel.here.lead, ids, at(5)))
    must(await mergePatients(keel.here.lead, { ...ids, taken: [], drawn: pair?.drawn ?? '' }, at(5)))
    followed = { ...followed, patient: { ...followed.patient, patientId: kept.patientId } }
    await archive()
    await skipped('record-archived')
    expect([await messages(), await links()]).toEqual([[], []])
  })

  it('finds nothing of a record that was erased', async () => {
    const lead = await newLead(keel.here)
    await archive()
    must(await erasePatient(lead, await erasingOf(lead, followed.patient.patientId), at(11)))
    expect(await step()).toEqual({ ok: false, code: 'not-found' })
  })

  it('does not remind of a link that the clinic has replaced', async () => {
    must(await step())
    must(await invitePatient(keel.here.reception, { patientId: followed.patient.patientId }, thursday(60)))
    await skipped('link-in-use', thursday(day))
  })

  it('keeps neither the link nor what was answered in what it records', async () => {
    const { audit, timeline } = await keel.recorded(() => step())
    const link = mailedLink(keel.here.id, String((await row()).invitation_id))
    const token = new URL(link).pathname.split('/').at(-1) ?? ''
    expect(JSON.stringify([audit, timeline, await messages()])).not.toContain(token)
    expect(await keel.asOwner(`SELECT 1 FROM keel_jobs.job WHERE data::text LIKE $1`, [`%${token}%`])).toEqual([])
  })
})
