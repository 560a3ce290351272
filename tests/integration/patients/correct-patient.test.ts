import { beforeEach, describe, expect, it } from 'vitest'
import type { PatientActor } from '@/lib/access/actor'
import { identifyPatient } from '@/lib/auth/identify-patient'
import { correctPatient } from '@/lib/operations/patients/correct-patient'
import { listPatients } from '@/lib/operations/patients/list-patients'
import { viewPatient } from '@/lib/operations/patients/view-patient'
import { must } from '@/prisma/sample/live-story'
import { at, start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { born, newPatient, newPatientInput } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
let patient: PatientActor & { readonly token: string }
let held: object

const view = async () => must(await viewPatient(keel.here.reception, { patientId: patient.patientId }, at(2)))

beforeEach(async () => {
  patient = await newPatient(keel.here)
  const { recordNumber, drawn } = await view()
  held = { ...newPatientInput(), recordNumber, patientId: patient.patientId, drawn }
})

const correct = (change: object) => correctPatient(keel.here.reception, { ...held, ...change }, at(1))

describe('correctPatient', () => {
  refusesOthers(keel, {
    operation: correctPatient,
    action: 'patient.correct',
    input: () => ({ ...held, familyName: 'Riviera' }),
    roles: ['reception', 'clinician', 'lead'],
  })

  it('corrects what differs; the record says what it was, who did it and when, the audit log no words', async () => {
    const change = { givenName: 'Alexa', preferredName: 'Al', dateOfBirth: { ...born, day: '28' } }
    const { value, audit } = await keel.recorded(() => correct(change))
    expect(value.ok).toBe(true)
    const { patientId } = patient
    const fields = ['givenName', 'preferredName', 'dateOfBirth']
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'patient.corrected', patientId, fields }])
    const is = await view()
    expect(is).toMatchObject({ givenName: 'Alexa', preferredName: 'Al', dateOfBirth: '1980-03-28' })
    const was = { givenName: 'Alex', preferredName: null, dateOfBirth: '1980-03-27' }
    expect(is.events).toMatchObject([{ by: 'Desk here', at: at(1).now(), event: { type: 'corrected', was } }])
  })

  it('is found by the new name and opened by the new date, and no more by the old', async () => {
    const year = '1979'
    must(await correct({ familyName: 'Quennell', dateOfBirth: { ...born, year } }))
    const found = async (search: string) =>
      must(await listPatients(keel.here.reception, { search }, start)).patients.map(({ id }) => id)
    expect([await found('quennell'), await found('rivera 1979-03-27')]).toEqual([[patient.patientId], []])
    const { token } = patient
    expect((await identifyPatient({ token, dateOfBirth: born }, start)).ok).toBe(false)
    expect((await identifyPatient({ token, dateOfBirth: { ...born, year } }, start)).ok).toBe(true)
  })

  it('changes nothing where nothing differs', async () => {
    const contents = await keel.contents()
    expect((await correct({})).ok).toBe(true)
    expect(await keel.contents()).toEqual(contents)
  })

  it('overwrites nothing that a colleague corrected since the form was drawn', async () => {
    must(await correct({ givenName: 'Alexa' }))
    expect(await correct({ givenName: 'Alexis' })).toEqual({ ok: false, code: 'person-changed' })
  })

  it('asks first where it becomes somebody who is there already', async () => {
    must(await correct({ familyName: 'Okonkwo' }))
    const { recordNumber: number, drawn } = await view()
    const other = await newPatient(keel.here)
    const theirs = must(await viewPatient(keel.here.reception, { patientId: other.patientId }, start))
    const input = { ...held, ...{ recordNumber: theirs.recordNumber, patientId: other.patientId, drawn: theirs.drawn } }
    const asOkonkwo = { ...input, familyName: 'Okonkwo', isAnother: false }
    expect(await correctPatient(keel.here.lead, asOkonkwo, at(1))).toEqual({ ok: false, code: 'patient-alike' })
    expect((await correctPatient(keel.here.lead, { ...asOkonkwo, isAnother: true }, at(1))).ok).toBe(true)
    expect((await correct({ recordNumber: number.toUpperCase(), familyName: 'Okonkwo', drawn })).ok).toBe(true)
  })

  it.each([
    [{ recordNumber: ' ' }, { recordNumber: { code: 'field-missing' } }],
    [{ givenName: '', familyName: ' ' }, { givenName: { code: 'name-missing' } }],
    [{ dateOfBirth: { ...born, year: '1880' } }, { dateOfBirth: { code: 'date-not-possible' } }],
  ])('refuses %j', async (change, fields) => {
    expect(await correct(change)).toEqual({ ok: false, code: 'invalid', fields })
  })

  it('refuses the record number of another', async () => {
    const other = await newPatient(keel.here)
    const { recordNumber } = must(await viewPatient(keel.here.lead, { patientId: other.patientId }, start))
    const fields = { recordNumber: { code: 'record-number-taken' } }
    const taken = recordNumber.toUpperCase()
    expect(await correct({ recordNumber: taken })).toEqual({ ok: false, code: 'invalid', fields })
  })
})
