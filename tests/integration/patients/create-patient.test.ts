import { describe, expect, it } from 'vitest'
import { archivePatient } from '@/lib/operations/patients/archive-patient'
import { createPatient } from '@/lib/operations/patients/create-patient'
import { viewPatient } from '@/lib/operations/patients/view-patient'
import { must } from '@/prisma/sample/live-story'
import { start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { born, newPatientInput } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'
import { badWords } from '@/tests/support/words'

const keel = testKeel()
const create = (change: object = {}) => createPatient(keel.here.reception, { ...newPatientInput(), ...change }, start)

describe('createPatient', () => {
  refusesOthers(keel, {
    operation: createPatient,
    action: 'patient.create',
    input: newPatientInput,
    roles: ['reception', 'clinician', 'lead'],
    elsewhere: null,
  })

  it('registers a person, and records it without the name', async () => {
    const { value, audit } = await keel.recorded(() => create({ email: ' alex@example.org ' }))
    const { patientId } = must(value)
    const by = { clinicId: keel.here.id, actorKind: 'staff', actorId: keel.here.reception.staffId }
    expect(audit).toEqual([{ ...by, event: { type: 'patient.created', patientId } }])
    const seen = must(await viewPatient(keel.here.reception, { patientId }, start))
    expect(seen).toMatchObject({ familyName: 'Rivera', dateOfBirth: '1980-03-27', email: 'alex@example.org', age: 46 })
  })

  it('refuses a record number that is taken, also when two desks take it at once', async () => {
    const recordNumber = 'K-1'
    const both = await Promise.all([create({ recordNumber }), create({ recordNumber })])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    const taken = { ok: false, code: 'invalid', fields: { recordNumber: { code: 'record-number-taken' } } }
    expect(both.find(({ ok }) => !ok)).toEqual(taken)
    const contents = await keel.contents()
    expect(await create({ recordNumber: ' K-1 ' })).toEqual(taken)
    expect(await keel.contents()).toEqual(contents)
  })

  it('lets two clinics use the same number', async () => {
    must(await create({ recordNumber: 'K-2' }))
    const there = await createPatient(keel.there.reception, { ...newPatientInput(), recordNumber: 'K-2' }, start)
    expect(there.ok).toBe(true)
  })

  it.each([
    ['emoji', '🙂'],
    ['text from right to left', 'שרה'],
    ['HTML', '<b>Alex</b>'],
    ['an apostrophe and SQL', `O'Rourke"; --`],
    ['the name of a prototype', '__proto__'],
    ['200 letters', 'x'.repeat(200)],
    ['a vertical hyphen', 'Ann‐Marie'],
  ])('keeps %s in a name as it was typed', async (_what, givenName) => {
    const { patientId } = must(await create({ givenName }))
    expect(must(await viewPatient(keel.here.reception, { patientId }, start)).givenName).toBe(givenName)
  })

  it('takes one name, in either place, and not none', async () => {
    expect((await create({ familyName: '' })).ok).toBe(true)
    expect((await create({ givenName: ' \u200b' })).ok).toBe(true)
    const fields = { givenName: { code: 'name-missing' } }
    expect(await create({ givenName: ' ', familyName: '' })).toEqual({ ok: false, code: 'invalid', fields })
  })

  it('takes a record number in other capitals for the same', async () => {
    must(await create({ recordNumber: 'Kb-3' }))
    const fields = { recordNumber: { code: 'record-number-taken' } }
    expect(await create({ recordNumber: 'kB-3' })).toEqual({ ok: false, code: 'invalid', fields })
  })

  it('asks first where somebody like that is there already, archived or not, and of this clinic alone', async () => {
    const zoe = { givenName: 'Zoë', familyName: 'Okonkwo', isAnother: false }
    must(await createPatient(keel.there.reception, { ...newPatientInput(), ...zoe }, start))
    const { patientId } = must(await create(zoe))
    const again = { ...zoe, givenName: 'Zoe', familyName: 'OKONKWO' }
    expect(await create(again)).toEqual({ ok: false, code: 'patient-alike' })
    must(await archivePatient(keel.here.reception, { patientId }, start))
    expect(await create(again)).toEqual({ ok: false, code: 'patient-alike' })
    expect((await create({ ...again, isAnother: true })).ok).toBe(true)
    expect((await create({ ...again, dateOfBirth: { ...born, year: '1981' } })).ok).toBe(true)
    expect((await create({ ...again, givenName: 'Luis' })).ok).toBe(true)
  })

  it('finds the same person where each spelling joins another part of the name', async () => {
    const date = { dateOfBirth: { ...born, day: '13' }, isAnother: false }
    must(await create({ ...date, givenName: 'Maryann', familyName: "O'Brien" }))
    const again = await create({ ...date, givenName: 'Mary Ann', familyName: 'OBrien' })
    expect(again).toEqual({ ok: false, code: 'patient-alike' })
  })

  const noDate = { day: '', month: '', year: '' }
  it.each<readonly [string, string, unknown]>([
    ...['recordNumber', 'givenName', 'familyName'].flatMap((field) =>
      [...badWords, ['two lines', 'a\nb']].map(([what, value]) => [what, field, value] as const),
    ),
    ['nothing', 'recordNumber', ''],
    ['spaces', 'recordNumber', '   '],
    ['a sign that turns the text around', 'familyName', 'a\u202eb'],
    ['no date', 'dateOfBirth', noDate],
    ['no date at all', 'dateOfBirth', undefined],
    ['a date as text', 'dateOfBirth', '1980-03-27'],
    ['31 February', 'dateOfBirth', { ...born, day: '31', month: '2' }],
    ['29 February of a common year', 'dateOfBirth', { day: '29', month: '2', year: '1981' }],
    ['month 13', 'dateOfBirth', { ...born, month: '13' }],
    ['day 0', 'dateOfBirth', { ...born, day: '0' }],
    ['two figures for a year', 'dateOfBirth', { ...born, year: '80' }],
    ['figures of another script', 'dateOfBirth', { ...born, day: '٢٧' }],
    ['numbers that are not text', 'dateOfBirth', { day: 27, month: 3, year: 1980 }],
    ['tomorrow', 'dateOfBirth', { day: '24', month: '11', year: '2026' }],
    ['131 years ago', 'dateOfBirth', { ...born, year: '1895' }],
    ['an unknown sex', 'sex', 'constructor'],
    ['an e-mail address without an at', 'email', 'alex.example.org'],
    ['a long e-mail address', 'email', `${'x'.repeat(250)}@example.org`],
    ['letters for a phone number', 'phone', 'call me'],
    ['a long phone number', 'phone', '1'.repeat(41)],
    ['NUL for a phone number', 'phone', '(206)\0 555-0199'],
    ['a word for a yes', 'mayLeaveMessage', 'yes'],
  ])('refuses %s for %s, says so beside it and stores nothing', async (_what, field, value) => {
    const contents = await keel.contents()
    const result = await create({ [field]: value })
    expect(result).toMatchObject({ ok: false, code: 'invalid' })
    expect(Object.keys((result.ok ? null : result.fields) ?? {})).toEqual([field])
    expect(await keel.contents()).toEqual(contents)
  })

  it('ignores what is not asked, such as an id or a clinic', async () => {
    const { patientId } = must(await create({ id: keel.there.id, clinicId: keel.there.id, createdAt: new Date(0) }))
    const [row] = await keel.asOwner('SELECT clinic_id FROM patient WHERE id = $1', [patientId])
    expect(row).toEqual({ clinic_id: keel.here.id })
  })
})
