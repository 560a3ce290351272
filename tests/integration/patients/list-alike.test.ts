import { beforeEach, describe, expect, it } from 'vitest'
import type { PatientActor } from '@/lib/access/actor'
import { listAlike } from '@/lib/operations/patients/list-alike'
import { must } from '@/prisma/sample/live-story'
import { start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { born, newPatient } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
const alex = { givenName: 'Alex', familyName: 'Rivera', dateOfBirth: born }
let patient: PatientActor

beforeEach(async () => {
  patient = await newPatient(keel.here)
})

const ids = async (change: object = {}) =>
  must(await listAlike(keel.here.reception, { ...alex, ...change }, start)).map(({ id }) => id)

describe('listAlike', () => {
  refusesOthers(keel, {
    operation: listAlike,
    action: 'patient.list',
    input: () => alex,
    roles: ['reception', 'clinician', 'lead'],
    elsewhere: null,
  })

  it('names who is there already, with what tells them apart', async () => {
    const found = must(await listAlike(keel.here.reception, { ...alex, familyName: 'Rivéra' }, start))
    expect(found.find(({ id }) => id === patient.patientId)).toMatchObject({
      ...{ name: 'Rivera, Alex', dateOfBirth: '1980-03-27', isArchived: false },
    })
  })

  it('leaves out the one it is about, whoever has another name, and another clinic', async () => {
    const there = await newPatient(keel.there)
    expect(await ids({ patientId: patient.patientId })).not.toContain(patient.patientId)
    expect(await ids()).not.toContain(there.patientId)
    expect(await ids({ givenName: 'Robin', familyName: 'Okafor' })).toEqual([])
    expect(await ids({ dateOfBirth: { ...born, year: '1981' } })).toEqual([])
  })
})
