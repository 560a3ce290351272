import { describe, expect, it } from 'vitest'
import { noticeVersion } from '@/lib/content/notice'
import { beginIntake } from '@/lib/operations/intake/begin-intake'
import { createPatient } from '@/lib/operations/patients/create-patient'
import { invitePatient } from '@/lib/operations/patients/invite-patient'
import { must } from '@/prisma/sample/live-story'
import { at, start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { newIntake, newPatient, newPatientInput, submit } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
const agreed = { agreed: true }

describe('beginIntake', () => {
  refusesOthers(keel, {
    operation: beginIntake,
    action: 'intake.begin',
    input: () => agreed,
    roles: [],
    elsewhere: null,
    isAboutThing: false,
  })

  it('begins one, and keeps which notice was agreed to and when', async () => {
    const patient = await newPatient(keel.here)
    const { value, audit } = await keel.recorded(() => beginIntake(patient, agreed, at(2)))
    const { intakeId, page } = must(value)
    expect(page).toBe('bladder-and-bowel')
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'intake.begun', intakeId, noticeVersion }])
    const rows = await keel.asOwner('SELECT agreed_at, notice_version, state FROM intake WHERE id = $1', [intakeId])
    expect(rows).toEqual([{ agreed_at: at(2).now(), notice_version: noticeVersion, state: 'draft' }])
  })

  it('keeps the number that the patient confirms, and which of it changed', async () => {
    const patient = await newPatient(keel.here)
    const said = { ...agreed, phone: '(206) 555-0170 x12', mayLeaveMessage: false, isOthersPhone: true }
    const { audit } = await keel.recorded(() => beginIntake(patient, said, at(2)))
    expect(audit.map(({ event }) => event)).toContainEqual({
      type: 'patient.contact-changed',
      patientId: patient.patientId,
      fields: ['phone', 'mayLeaveMessage'],
    })
    const columns = 'phone, may_leave_message, phone_is_others, phone_confirmed_at'
    const rows = await keel.asOwner(`SELECT ${columns} FROM patient WHERE id = $1`, [patient.patientId])
    expect(rows).toEqual([
      { phone: said.phone, may_leave_message: false, phone_is_others: true, phone_confirmed_at: at(2).now() },
    ])
  })

  it('has texts come only to the number that was agreed on, and to no phone of somebody else', async () => {
    const number = '+12065550199'
    const agreedTo = async (said: object) => {
      const patient = await newPatient(keel.here)
      await keel.asOwner('UPDATE patient SET text_to = $2 WHERE id = $1', [patient.patientId, number])
      must(await beginIntake(patient, { ...agreed, ...said }, at(2)))
      const rows = await keel.asOwner('SELECT text_to FROM patient WHERE id = $1', [patient.patientId])
      return rows[0]?.['text_to']
    }
    expect(await agreedTo({})).toBe(number)
    expect(await agreedTo({ phone: '(206) 555-0199' })).toBe(number)
    for (const phone of ['206-555-0199', '+1 206 555 0199', '2065550199'])
      expect(await agreedTo({ phone })).toBe(number)
    expect(await agreedTo({ phone: '(206) 555-0170' })).toBeNull()
    expect(await agreedTo({ phone: '206-555-0199 x12' })).toBeNull()
    expect(await agreedTo({ phone: '206-555-0199', isOthersPhone: true })).toBeNull()
    expect(await agreedTo({ phone: '(206) 555-0199', isOthersPhone: true })).toBeNull()
  })

  it('begins without a number where there is none, and not with one that cannot be called', async () => {
    const patient = await newPatient(keel.here)
    const wrong = await beginIntake(patient, { ...agreed, phone: 'ask my wife' }, start)
    expect(wrong).toMatchObject({ code: 'invalid', fields: { phone: { code: 'phone-not-valid' } } })
    must(await beginIntake(patient, { ...agreed, phone: '' }, start))
    const rows = await keel.asOwner('SELECT phone FROM patient WHERE id = $1', [patient.patientId])
    expect(rows).toEqual([{ phone: null }])
  })

  it.each([false, 'true', 1, null, {}])('does not begin without a clear yes (%s)', async (answer) => {
    const patient = await newPatient(keel.here)
    const contents = await keel.contents()
    const result = await beginIntake(patient, { agreed: answer }, start)
    expect(result).toMatchObject({ code: 'invalid', fields: { agreed: { code: 'agreement-needed' } } })
    expect(await keel.contents()).toEqual(contents)
  })

  it('leads to the one that is there when begun again, and records nothing', async () => {
    const { patient, intakeId } = await newIntake(keel.here)
    const contents = await keel.contents()
    expect(must(await beginIntake(patient, agreed, start)).intakeId).toBe(intakeId)
    expect(await keel.contents()).toEqual(contents)
  })

  it('makes one intake of two devices that begin at once', async () => {
    const patient = await newPatient(keel.here)
    const both = await Promise.all([beginIntake(patient, agreed, start), beginIntake(patient, agreed, start)])
    for (const each of both) if (!each.ok) expect(each.code).toBe('begun-elsewhere')
    const rows = await keel.asOwner('SELECT 1 FROM intake WHERE patient_id = $1', [patient.patientId])
    expect(rows).toHaveLength(1)
  })

  it('needs a new link for a second intake, and takes it', async () => {
    const intake = await newIntake(keel.here)
    must(await submit(intake, 0))
    expect(await beginIntake(intake.patient, agreed, start)).toEqual({ ok: false, code: 'link-needed' })
    must(await invitePatient(keel.here.reception, { patientId: intake.patient.patientId }, at(1)))
    const again = must(await beginIntake(intake.patient, agreed, at(2)))
    expect(again.intakeId).not.toBe(intake.intakeId)
  })

  it('needs a link at all', async () => {
    const patient = await newPatient(keel.here)
    const { patientId } = must(await createPatient(keel.here.reception, newPatientInput(), start))
    const refused = { ok: false, code: 'link-needed' }
    expect(await beginIntake({ ...patient, patientId }, agreed, start)).toEqual(refused)
  })
})
