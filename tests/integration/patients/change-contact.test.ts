import { beforeEach, describe, expect, it } from 'vitest'
import type { PatientActor } from '@/lib/access/actor'
import { insertMessage } from '@/lib/db/messages'
import { inClinic } from '@/lib/db/transaction'
import { viewCase } from '@/lib/operations/cases/view-case'
import { beginIntake } from '@/lib/operations/intake/begin-intake'
import { changeContact } from '@/lib/operations/patients/change-contact'
import { exportPatient } from '@/lib/operations/patients/export-patient'
import { viewPatient } from '@/lib/operations/patients/view-patient'
import { drawnCarer } from '@/lib/patients/carer'
import { must } from '@/prisma/sample/live-story'
import { drawnContact } from '@/tests/support/contact'
import { at, start } from '@/tests/support/clinic'
import { newPatientAt } from '@/tests/support/mail'
import { testKeel } from '@/tests/support/keel'
import { submit } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
let patient: PatientActor

beforeEach(async () => {
  patient = await newPatientAt(keel, keel.here, 'alex@mail.example')
})

const drawn = { ...drawnContact, emailWas: 'alex@mail.example' }
const held = { email: 'alex@mail.example', phone: '(206) 555-0199', mayLeaveMessage: true }
const change = (changes: object, was: object = drawn) =>
  changeContact(keel.here.reception, { patientId: patient.patientId, ...held, ...was, ...changes }, at(1))
const view = async () => must(await viewPatient(keel.here.reception, { patientId: patient.patientId }, at(2)))

describe('changeContact', () => {
  refusesOthers(keel, {
    operation: changeContact,
    action: 'patient.change-contact',
    input: () => ({ patientId: patient.patientId, ...held, ...drawn, email: 'new@mail.example' }),
    roles: ['reception', 'clinician', 'lead'],
  })

  it('corrects what differs, and records which fields and none of their words', async () => {
    const { value, audit } = await keel.recorded(() =>
      change({ email: ' right@mail.example ', mayLeaveMessage: false }),
    )
    expect(value).toEqual({ ok: true, value: null })
    expect(audit.map(({ event }) => event)).toEqual([
      { type: 'patient.contact-changed', patientId: patient.patientId, fields: ['email', 'mayLeaveMessage'] },
    ])
    expect(await view()).toMatchObject({ email: 'right@mail.example', phone: held.phone, mayLeaveMessage: false })
  })

  it('takes an address away', async () => {
    must(await change({ email: '' }))
    expect((await view()).email).toBeNull()
  })

  it('keeps at which number they agreed to text messages, and that they agree no more', async () => {
    const { audit } = await keel.recorded(() => change({ mayText: true }))
    expect(audit.map(({ event }) => event)).toEqual([
      { type: 'patient.contact-changed', patientId: patient.patientId, fields: ['textTo'] },
    ])
    expect(await view()).toMatchObject({ textTo: '+12065550199', address: '+12065550199', canText: true })
    must(await change({ phone: '(206) 555-0170', mayText: true }, { ...drawn, textWas: true }))
    expect((await view()).textTo).toBe('+12065550170')
    must(await change({}, { ...drawn, phoneWas: '(206) 555-0170', textWas: true }))
    expect(await view()).toMatchObject({ textTo: null, address: 'alex@mail.example', canText: false })
  })

  describe('of whoever switched e-mails off', () => {
    const off = () => keel.asOwner('UPDATE patient SET mail_off_at = now() WHERE id = $1', [patient.patientId])
    const isOff = async () => (await view()).mailOffSince !== null

    it('writes again to who agrees to text messages anew, and records that', async () => {
      await off()
      const { audit } = await keel.recorded(() => change({ mayText: true }))
      expect(audit.map(({ event }) => event)).toMatchObject([
        { type: 'patient.contact-changed', fields: ['textTo'] },
        { type: 'mail.switched', personKind: 'patient', personId: patient.patientId, isOff: false },
      ])
      expect(await isOff()).toBe(false)
    })

    it('leaves it as it was where the agreement is the one there was, or another number, or none', async () => {
      must(await change({ mayText: true }))
      await off()
      const agreed = { ...drawn, textWas: true }
      must(await change({ mayText: true, email: 'new@mail.example' }, agreed))
      const corrected = { ...agreed, emailWas: 'new@mail.example' }
      must(await change({ mayText: true, email: 'new@mail.example', phone: '(206) 555-0170' }, corrected))
      expect(await isOff()).toBe(true)
      must(await change({ email: 'new@mail.example' }, { ...corrected, phoneWas: '(206) 555-0170' }))
      expect(await isOff()).toBe(true)
    })
  })

  describe('whom else to call', () => {
    const luz = { carerName: ' Luz Rivera ', carerRelation: 'sister', carerPhone: '(206) 555-0111', carerMayKnow: true }
    const carer = { name: 'Luz Rivera', relation: 'sister', phone: '(206) 555-0111', mayKnow: true }
    const asDrawn = { ...drawn, carerWas: drawnCarer(carer) }

    it('is kept whole, with what the patient agreed to, and recorded by the name of the field alone', async () => {
      const { audit } = await keel.recorded(() => change(luz))
      expect(audit.map(({ event }) => event)).toEqual([
        { type: 'patient.contact-changed', patientId: patient.patientId, fields: ['carer'] },
      ])
      expect(await view()).toMatchObject({ carer, email: held.email, phone: held.phone })
      must(await change({ ...luz, carerMayKnow: false }, asDrawn))
      expect((await view()).carer?.mayKnow).toBe(false)
      expect((await view()).events[0]).toMatchObject({ event: { type: 'corrected', was: { carer } } })
    })

    it('is somebody with a number, or nobody', async () => {
      const missing = (field: string) => ({
        ok: false,
        code: 'invalid',
        fields: { [field]: { code: 'field-missing' } },
      })
      expect(await change({ ...luz, carerName: ' ' })).toEqual(missing('carerName'))
      expect(await change({ ...luz, carerPhone: '' })).toEqual(missing('carerPhone'))
      expect(await change({ ...luz, carerPhone: 'next door' })).toMatchObject({
        fields: { carerPhone: { code: 'phone-not-valid' } },
      })
      must(await change(luz))
      must(await change({}, asDrawn))
      expect((await view()).carer).toBeNull()
    })

    it('is not overwritten by a form that was drawn with somebody else', async () => {
      must(await change(luz))
      expect(await change({ email: 'new@mail.example' })).toEqual({ ok: false, code: 'contact-changed' })
      expect((await view()).carer).toEqual(carer)
    })

    it('stands on the case beside the other ways, and in the patient’s own copy of the record', async () => {
      must(await change(luz))
      const { patientId } = patient
      const { intakeId } = must(await beginIntake(patient, { agreed: true }, start))
      must(await submit({ patient, intakeId }, 0))
      const { caseId } = await keel
        .asOwner('SELECT id AS "caseId" FROM triage_case WHERE patient_id = $1', [patientId])
        .then(([row]) => row as { readonly caseId: string })
      expect(must(await viewCase(keel.here.clinician, { caseId }, at(3))).patient.carer).toEqual(carer)
      const file = must(await exportPatient(keel.here.lead, { patientId, withPrivate: true }, at(4)))
      expect(JSON.stringify(file)).toContain('Luz Rivera')
    })
  })

  it.each(['(206) 555-0199 ext 12', '555-0199', ''])('takes %j for no number to text to', async (phone) => {
    const contents = await keel.contents()
    const fields = { phone: { code: 'phone-not-for-texts' } }
    expect(await change({ phone, mayText: true })).toEqual({ ok: false, code: 'invalid', fields })
    expect(await keel.contents()).toEqual(contents)
  })

  it('changes nothing where nothing differs', async () => {
    const contents = await keel.contents()
    expect(await change({})).toEqual({ ok: true, value: null })
    expect(await keel.contents()).toEqual(contents)
  })

  it.each([
    [{ email: 'alex' }, { email: { code: 'email-not-valid' } }],
    [{ email: 'a@b.example\nBcc: c@d.example' }, { email: { code: 'characters-not-allowed' } }],
    [{ phone: 'call me' }, { phone: { code: 'phone-not-valid' } }],
  ])('refuses %j', async (changes, fields) => {
    expect(await change(changes)).toEqual({ ok: false, code: 'invalid', fields })
  })

  it('overwrites nothing that a colleague changed since the form was drawn', async () => {
    must(await change({ phone: '(206) 555-0100' }))
    expect(await change({ email: 'new@mail.example' })).toEqual({ ok: false, code: 'contact-changed' })
    const both = await Promise.all([
      change({ email: 'one@mail.example' }, { ...drawn, phoneWas: '(206) 555-0100' }),
      change({ email: 'two@mail.example' }, { ...drawn, phoneWas: '(206) 555-0100' }),
    ])
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
  })

  it.each([
    ['that no message may be left', 'may_leave_message = false', { email: 'new@mail.example' }],
    ['that others read on this phone', 'text_to = NULL', { email: 'new@mail.example', mayText: true }],
  ])('overwrites nothing that the patient has said since, such as %s', async (_, said, typed) => {
    must(await change({ mayText: true }))
    const asDrawn = { ...drawn, textWas: true }
    await keel.asOwner(`UPDATE patient SET ${said} WHERE id = $1`, [patient.patientId])
    expect(await change({ mayText: true, ...typed }, asDrawn)).toEqual({ ok: false, code: 'contact-changed' })
  })

  it('takes a bounce off the patient, for it counts for its address alone', async () => {
    const address = 'alex@mail.example'
    const message = { kind: 'link', personId: patient.patientId, aboutId: null, address } as const
    const id = await inClinic(keel.here.id, (tx) => insertMessage(tx, keel.here.id, message, start.now()))
    await keel.asOwner(`UPDATE message SET state = 'bounced', tried_at = $2 WHERE id = $1`, [id, start.now()])
    expect(await view()).toMatchObject({ bouncedAt: start.now(), lastLinkMail: { state: 'bounced' } })
    must(await change({ email: 'right@mail.example' }))
    expect(await view()).toMatchObject({ bouncedAt: null, lastLinkMail: null })
    must(await change({}, { ...drawn, emailWas: 'right@mail.example' }))
    expect(await view()).toMatchObject({ bouncedAt: start.now() })
  })
})
