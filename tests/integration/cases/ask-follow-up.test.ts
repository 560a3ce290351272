import { beforeEach, describe, expect, it } from 'vitest'
import { identifyPatient } from '@/lib/auth/identify-patient'
import { askFollowUp } from '@/lib/operations/cases/ask-follow-up'
import { closeCase } from '@/lib/operations/cases/close-case'
import { beginIntake } from '@/lib/operations/intake/begin-intake'
import { replyToEmergency } from '@/lib/operations/intake/reply-to-emergency'
import { archivePatient } from '@/lib/operations/patients/archive-patient'
import { invitePatient } from '@/lib/operations/patients/invite-patient'
import { must } from '@/prisma/sample/live-story'
import { at, start } from '@/tests/support/clinic'
import { giveAddress } from '@/tests/support/mail'
import { testKeel } from '@/tests/support/keel'
import { born, newAlert, newCase, save, submit, type TestCase } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
let subject: TestCase

beforeEach(async () => {
  subject = await newCase(keel, keel.here)
})

const input = () => ({ caseId: subject.caseId })
const ask = (clock = at(5)) => askFollowUp(keel.here.clinician, input(), clock)
const links = () =>
  keel.asOwner('SELECT id, revoked_at FROM invitation WHERE patient_id = $1 ORDER BY created_at', [
    subject.patient.patientId,
  ])

describe('askFollowUp', () => {
  refusesOthers(keel, { operation: askFollowUp, action: 'case.ask-follow-up', input, roles: ['clinician', 'lead'] })

  it('makes a link that opens, ends the older one, and records both what and because of which case', async () => {
    const { value, audit, timeline } = await keel.recorded(() => ask())
    const { link, expiresAt } = must(value)
    expect((expiresAt?.getTime() ?? 0) - at(5).now().getTime()).toBe(14 * 24 * 60 * 60 * 1000)
    const [old, made] = await links()
    expect([old?.revoked_at, made?.revoked_at]).toEqual([at(5).now(), null])
    const invitationId = made?.id
    const { caseId, patient } = subject
    expect(audit.map(({ event }) => event)).toEqual([
      { type: 'patient.invited', patientId: patient.patientId, invitationId },
      { type: 'case.follow-up-asked', caseId, invitationId },
    ])
    expect(timeline.map(({ event }) => event)).toEqual([{ type: 'follow-up-asked', invitationId }])
    const token = new URL(link ?? '').pathname.split('/').at(-1) ?? ''
    expect(JSON.stringify({ audit, timeline })).not.toContain(token)
    expect((await identifyPatient({ token, dateOfBirth: born }, at(6))).ok).toBe(true)
  })

  it('goes to the patient’s address where that is asked for, and is shown to nobody', async () => {
    const byMail = () => askFollowUp(keel.here.clinician, { ...input(), by: 'e-mail' }, at(5))
    const contents = await keel.contents()
    expect(await byMail()).toEqual({ ok: false, code: 'patient-without-address' })
    expect(await keel.contents()).toEqual(contents)
    await giveAddress(keel, subject.patient, 'alex@mail.example')
    const { value, audit, timeline } = await keel.recorded(byMail)
    expect(value).toEqual({ ok: true, value: { link: null, expiresAt: null, address: 'alex@mail.example' } })
    expect(audit.map(({ event }) => event.type)).toEqual(['patient.invited', 'case.follow-up-asked', 'message.queued'])
    expect(timeline).toHaveLength(1)
    expect((await keel.recorded(byMail)).audit).toEqual([])
  })

  it('leads to a form and a case of its own', async () => {
    must(await ask())
    const { intakeId } = must(await beginIntake(subject.patient, { agreed: true }, at(7)))
    must(await submit({ patient: subject.patient, intakeId }, 0, at(8)))
    const rows = await keel.asOwner('SELECT id FROM triage_case WHERE patient_id = $1', [subject.patient.patientId])
    expect(rows).toHaveLength(2)
  })

  it('is possible after the case is closed', async () => {
    must(await closeCase(keel.here.lead, { ...input(), revision: 0, outcome: 'seen', words: 'As agreed.' }, start))
    expect((await ask()).ok).toBe(true)
  })

  it('does not end the link of a form that is still being answered, and leaves no link behind', async () => {
    subject = await newAlert(keel, keel.here)
    const contents = await keel.contents()
    expect(await ask()).toEqual({ ok: false, code: 'follow-up-too-early' })
    expect(await keel.contents()).toEqual(contents)
  })

  describe('while another form of this patient is being answered', () => {
    const tooEarly = { ok: false, code: 'follow-up-too-early' }
    let token: string

    /** By a second link, in a browser that is signed in. */
    const comesBack = async () => {
      const { patientId } = subject.patient
      const { link } = must(await invitePatient(keel.here.reception, { patientId }, at(1)))
      token = new URL(link).pathname.split('/').at(-1) ?? ''
      must(await identifyPatient({ token, dateOfBirth: born }, at(2)))
      const { intakeId } = must(await beginIntake(subject.patient, { agreed: true }, at(2)))
      return { patient: subject.patient, intakeId }
    }
    const isSignedIn = async () => {
      const rows = await keel.asOwner('SELECT id FROM session WHERE person_id = $1 AND ended_at IS NULL', [
        subject.patient.patientId,
      ])
      return rows.length === 1
    }

    it.each(['screen', 'e-mail'] as const)('signs nobody out of an emergency of another case, by %s', async (by) => {
      await giveAddress(keel, subject.patient, 'alex@mail.example')
      must(await save(await comesBack(), { 'ces-retention': 'new' }, { clock: at(3) }))
      const contents = await keel.contents()
      expect(await askFollowUp(keel.here.clinician, { ...input(), by }, at(5))).toEqual(tooEarly)
      expect(await keel.contents()).toEqual(contents)
      expect(await isSignedIn()).toBe(true)
      expect((await identifyPatient({ token, dateOfBirth: born }, at(6))).ok).toBe(true)
    })

    it('signs nobody out of a form in which nothing was found yet, for as long as they are signed in', async () => {
      const { intakeId } = await comesBack()
      expect(await ask()).toEqual(tooEarly)
      expect((await ask(at(2 + 24 * 60))).ok).toBe(true)
      expect(must(await beginIntake(subject.patient, { agreed: true }, at(3 + 24 * 60))).intakeId).toBe(intakeId)
    })

    it('keeps an emergency that was left for hours open to whoever comes back to it', async () => {
      must(await save(await comesBack(), { 'ces-retention': 'new' }, { clock: at(3) }))
      expect(await ask(at(3 * 24 * 60))).toEqual(tooEarly)
    })

    it('is possible once they said what they do about it, or sent it', async () => {
      const intake = await comesBack()
      must(await save(intake, { 'ces-retention': 'new' }, { clock: at(3) }))
      const { intakeId, patient } = intake
      must(await replyToEmergency(patient, { intakeId, advice: 'emergency-department', reply: 'going' }, at(4)))
      expect((await ask()).ok).toBe(true)
    })
  })

  it('is refused for whoever was archived, by whom no link would open', async () => {
    must(await closeCase(keel.here.lead, { ...input(), revision: 0, outcome: 'seen', words: 'As agreed.' }, start))
    must(await archivePatient(keel.here.reception, { patientId: subject.patient.patientId }, at(1)))
    const contents = await keel.contents()
    expect(await ask()).toEqual({ ok: false, code: 'patient-archived' })
    expect(await keel.contents()).toEqual(contents)
  })

  it('leaves one living link when two ask at once', async () => {
    const both = await Promise.all([ask(), askFollowUp(keel.here.lead, input(), at(5))])
    expect(both.every(({ ok }) => ok)).toBe(true)
    expect((await links()).filter(({ revoked_at }) => revoked_at === null)).toHaveLength(1)
  })
})
