import { beforeEach, describe, expect, it } from 'vitest'
import type { PatientActor } from '@/lib/access/actor'
import { insertMessage } from '@/lib/db/messages'
import { inClinic } from '@/lib/db/transaction'
import { changeContact } from '@/lib/operations/patients/change-contact'
import { viewPatient } from '@/lib/operations/patients/view-patient'
import { must } from '@/prisma/sample/live-story'
import { drawnContact } from '@/tests/support/contact'
import { at, start } from '@/tests/support/clinic'
import { newPatientAt } from '@/tests/support/mail'
import { testKeel } from '@/tests/support/keel'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
let patient: PatientActor

beforeEach(async () => {
  patient = await newPatientAt(keel, keel.here, 'alex@mail.example')
})

const drawn = { ...drawnContact, emailWas: 'alex@mail.example' }
const held = { email: 'alex@mail.example', phone: '(206) 555-0199', mayLeaveMessage: true }
const change = (changes: Partial<Record<keyof typeof held | 'mayText', unknown>>, was: object = drawn) =>
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
