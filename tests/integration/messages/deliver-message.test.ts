import { beforeEach, describe, expect, it } from 'vitest'
import type { PatientActor } from '@/lib/access/actor'
import { turnMail } from '@/lib/auth/mail-switch'
import { compose } from '@/lib/mail/compose'
import { queueMessage } from '@/lib/mail/queue-message'
import { findMessage } from '@/lib/db/messages'
import { inClinic } from '@/lib/db/transaction'
import type { MessageKind } from '@/lib/messages/message'
import { deliverMessage } from '@/lib/operations/messages/deliver-message'
import { emailLink } from '@/lib/operations/patients/email-link'
import { invitePatient } from '@/lib/operations/patients/invite-patient'
import { must } from '@/prisma/sample/live-story'
import { at, newStaff, start } from '@/tests/support/clinic'
import { giveAddress, messagesOf, newPatientAt } from '@/tests/support/mail'
import { testMailServer } from '@/tests/support/mail-server'
import { testKeel } from '@/tests/support/keel'
import { merged } from '@/tests/support/merging'
import { newIntake } from '@/tests/support/patient'
import { keelItself, refusesOthers } from '@/tests/support/refusals'

testMailServer()
const keel = testKeel()
let patient: PatientActor
let messageId: string

beforeEach(async () => {
  patient = await newPatientAt(keel, keel.here, 'alex@mail.example')
  must(await emailLink(keel.here.reception, { patientId: patient.patientId }, start))
  messageId = String((await messagesOf(keel, patient.patientId))[0]?.id)
})

const deliver = (id = messageId, clock = at(1)) => deliverMessage(keelItself(keel.here), { messageId: id }, clock)
const standing = async (personId = patient.patientId) => (await messagesOf(keel, personId)).at(-1)
const jobs = (id = messageId) =>
  keel.asOwner(`SELECT start_after FROM keel_jobs.job WHERE name = 'deliver-message' AND data ->> 'messageId' = $1`, [
    id,
  ])
const queue = (kind: MessageKind, personId: string, address: string) =>
  inClinic(keel.here.id, (tx) =>
    queueMessage({ tx, clinicId: keel.here.id, now: start.now() }, { kind, personId, aboutId: null, address }),
  )

describe('deliverMessage', () => {
  refusesOthers(keel, {
    operation: deliverMessage,
    action: 'message.deliver',
    input: () => ({ messageId }),
    roles: [],
    isByItself: true,
  })

  it('takes it in hand and hands it back in words, with a row in the audit that says neither', async () => {
    const { value, audit } = await keel.recorded(() => deliver())
    const { letter, attempts } = must(value) ?? {}
    expect(attempts).toBe(1)
    expect(letter).toMatchObject({
      to: 'alex@mail.example',
      fromName: 'The clinic here',
      locale: 'en',
      switchOff: null,
    })
    expect(letter?.text).toMatch(/http:\/\/localhost:3000\/i\/[\w-]{43}\n/)
    expect(audit).toEqual([
      { clinicId: keel.here.id, actorKind: 'system', actorId: null, event: { type: 'message.tried', messageId } },
    ])
    expect(await standing()).toMatchObject({ state: 'sending', attempts: 1 })
  })

  it('leaves it to whoever is at it, until they must have been lost', async () => {
    const both = await Promise.all([deliver(), deliver()])
    expect(both.map((result) => must(result)?.attempts ?? 0).sort()).toEqual([0, 1])
    // The other one comes again by a job of its own, which uses up no try.
    expect(await jobs()).toContainEqual({ start_after: at(2.5).now() })
    expect(must(await deliver(messageId, at(3)))?.attempts).toBe(2)
  })

  it('waits for the morning with what is to be read, and was asked for by day', async () => {
    const id = await queue('handout-sent', patient.patientId, 'alex@mail.example')
    const night = at(13 * 60)
    expect(must(await deliver(id, night))).toBeNull()
    expect(await standing()).toMatchObject({ state: 'waiting', attempts: 0 })
    expect(await jobs(id)).toContainEqual({ start_after: at(23 * 60).now() })
    expect(must(await deliver(id, at(23 * 60)))?.attempts).toBe(1)
  })

  it('has nobody to send to in a record that is archived', async () => {
    await keel.asOwner('UPDATE patient SET archived_at = now() WHERE id = $1', [patient.patientId])
    expect(must(await deliver())).toBeNull()
    expect(await standing()).toMatchObject({ state: 'failed', problem: 'nobody-there' })
  })

  it('goes out where the record became part of another meanwhile, unless that one was archived', async () => {
    const kept = await newPatientAt(keel, keel.here, 'kept@mail.example')
    const merged = 'UPDATE patient SET archived_at = now(), merged_into = $2 WHERE id = $1'
    await keel.asOwner(merged, [patient.patientId, kept.patientId])
    const next = await queue('handout-sent', patient.patientId, 'alex@mail.example')
    expect(must(await deliver(next))).not.toBeNull()
    await keel.asOwner('UPDATE patient SET archived_at = now() WHERE id = $1', [kept.patientId])
    expect(must(await deliver())).toBeNull()
    expect((await messagesOf(keel, patient.patientId))[0]).toMatchObject({ problem: 'nobody-there' })
  })

  it('speaks the language of the patient also where their form moved to another record', async () => {
    const { intakeId } = await newIntake(keel.here)
    await keel.asOwner(`UPDATE intake SET locale = 'es' WHERE id = $1`, [intakeId])
    const [form] = await keel.asOwner('SELECT patient_id FROM intake WHERE id = $1', [intakeId])
    const personId = String(form?.['patient_id'])
    await giveAddress(keel, { patientId: personId }, 'alex@mail.example')
    const next = await queue('handout-sent', personId, 'alex@mail.example')
    const kept = await newPatientAt(keel, keel.here, 'kept@mail.example')
    await merged(keel, keel.here, [kept.patientId, personId])
    expect(must(await deliver(next))?.letter).toMatchObject({ locale: 'es' })
  })

  it('tells again of what is to be read where the first went to an address that was corrected, or came back', async () => {
    const tell = (address: string) => queue('handout-sent', patient.patientId, address)
    const first = await tell('alex@mail.example')
    expect(await tell('alex@mail.example')).toBe(first)
    const second = await tell('alex@other.example')
    expect(second).not.toBe(first)
    await keel.asOwner(`UPDATE message SET state = 'bounced' WHERE id = $1`, [second])
    expect(await tell('alex@other.example')).not.toBe(second)
  })

  it('does nothing with what is settled', async () => {
    await keel.asOwner(`UPDATE message SET state = 'sent' WHERE id = $1`, [messageId])
    const contents = await keel.contents()
    expect(await deliver()).toEqual({ ok: true, value: null })
    expect(await keel.contents()).toEqual(contents)
  })

  it('does not send a link that has ended, nor to an address that was corrected', async () => {
    must(await invitePatient(keel.here.reception, { patientId: patient.patientId }, at(1)))
    const { value, audit } = await keel.recorded(() => deliver())
    expect(must(value)).toBeNull()
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'message.settled', messageId, state: 'failed' }])
    expect(await standing()).toMatchObject({ state: 'failed', problem: 'link-ended', attempts: 0 })

    const id = await queue('handout-sent', patient.patientId, 'alex@mail.example')
    await giveAddress(keel, patient, 'new@mail.example')
    expect(must(await deliver(id))).toBeNull()
    expect(await standing()).toMatchObject({ state: 'failed', problem: 'address-changed' })
  })

  it('does not write to staff who have left', async () => {
    const { staffId } = await newStaff(keel.here.id, 'clinician', 'Dr. Gone', { email: 'gone@clinic.example' })
    await keel.asOwner('UPDATE staff SET disabled_at = now() WHERE id = $1', [staffId])
    expect(must(await deliver(await queue('target-missed', staffId, 'gone@clinic.example')))).toBeNull()
    expect(await standing(staffId)).toMatchObject({ state: 'failed', problem: 'nobody-there' })
  })

  it('says hello to a colleague by name, and to a patient by none', async () => {
    const { staffId } = await newStaff(keel.here.id, 'clinician', 'Dr. Called', { email: 'called@clinic.example' })
    const helloOf = async (id: string) => must(await deliver(id))?.letter.text.split('\n')[0]
    expect(await helloOf(await queue('target-missed', staffId, 'called@clinic.example'))).toBe('Hello Dr. Called,')
    expect(await helloOf(messageId)).toBe('Hello,')
  })

  it('sends somebody who switched it off only what cannot be left out', async () => {
    const id = await queue('handout-sent', patient.patientId, 'alex@mail.example')
    const composed = await inClinic(keel.here.id, async (tx) => {
      const message = await findMessage(tx, keel.here.id, id)
      return message && compose({ tx, clinicId: keel.here.id, now: start.now() }, message)
    })
    const switchOff = composed?.letter.by === 'e-mail' ? composed.letter.switchOff : null
    must(await turnMail(switchOff?.split('/').at(-1) ?? '', true, start))
    expect(must(await deliver(id))).toBeNull()
    expect(await standing()).toMatchObject({ state: 'unsubscribed' })
    expect(must(await deliver())?.letter.to).toBe('alex@mail.example')
  })

  it('writes in the language of the latest form', async () => {
    await keel.asOwner(
      `INSERT INTO intake (clinic_id, id, patient_id, invitation_id, pathway, questionnaire, questionnaire_version, locale,
         current_page, notice_version, agreed_at, saved_at)
       SELECT clinic_id, id, patient_id, id, pathway, 'back-pain', 1, 'es', 'injury', 1, now(), now()
         FROM invitation WHERE patient_id = $1 LIMIT 1`,
      [patient.patientId],
    )
    expect(must(await deliver())?.letter).toMatchObject({ locale: 'es', subject: 'Su enlace de The clinic here' })
  })

  it('sends one for several of a kind within the hour', async () => {
    const ids = [
      await queue('handout-sent', patient.patientId, 'alex@mail.example'),
      await queue('handout-sent', patient.patientId, 'alex@mail.example'),
    ]
    expect(new Set(ids).size).toBe(1)
    expect(await messagesOf(keel, patient.patientId)).toHaveLength(2)
  })
})
