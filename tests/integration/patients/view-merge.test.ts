import { beforeEach, describe, expect, it } from 'vitest'
import type { PatientActor } from '@/lib/access/actor'
import { createPatient } from '@/lib/operations/patients/create-patient'
import { viewMerge } from '@/lib/operations/patients/view-merge'
import { must } from '@/prisma/sample/live-story'
import { start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { newCase, newPatientInput } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
let patient: PatientActor
let alikeId = ''

beforeEach(async () => {
  patient = (await newCase(keel, keel.here)).patient
  const alike = { ...newPatientInput(), givenName: 'Alexa', email: 'alexa@mail.example' }
  alikeId = must(await createPatient(keel.here.reception, alike, start)).patientId
})

const input = () => ({ patientId: patient.patientId, otherId: alikeId })
const look = async (asked: object) =>
  must(await viewMerge(keel.here.clinician, { patientId: patient.patientId, ...asked }, start))

describe('viewMerge', () => {
  refusesOthers(keel, { operation: viewMerge, action: 'patient.merge', input, roles: ['clinician', 'lead'] })

  it('names who has the same birthday and a name like it, and never the record itself', async () => {
    const { candidates } = await look({})
    const ids = candidates.map(({ id }) => id)
    expect(ids).toContain(alikeId)
    expect(ids).not.toContain(patient.patientId)
  })

  it('names whoever a search means', async () => {
    const other = { ...newPatientInput(), givenName: 'Ngozi', familyName: 'Okonkwo' }
    const { patientId } = must(await createPatient(keel.here.reception, other, start))
    expect((await look({ search: 'okonkwo' })).candidates.map(({ id }) => id)).toEqual([patientId])
  })

  it('lays both beside each other, and says where they differ', async () => {
    const { value, audit } = await keel.recorded(() => viewMerge(keel.here.clinician, input(), start))
    const { pair } = must(value)
    expect(pair?.differing).toEqual([
      { field: 'givenName', isOther: false },
      { field: 'email', isOther: true },
    ])
    expect(pair?.sides).toMatchObject([{ hangs: { forms: 1, openCases: 1 } }, { hangs: { forms: 0, cases: 0 } }])
    const viewed = [patient.patientId, alikeId].map((patientId) => ({ type: 'patient.viewed', patientId }))
    expect(audit.map(({ event }) => event)).toEqual(viewed)
  })
})
