import { beforeEach, describe, expect, it } from 'vitest'
import type { PatientActor } from '@/lib/access/actor'
import { archivePatient } from '@/lib/operations/patients/archive-patient'
import { invitePatient } from '@/lib/operations/patients/invite-patient'
import { listPatients } from '@/lib/operations/patients/list-patients'
import { restorePatient } from '@/lib/operations/patients/restore-patient'
import { must } from '@/prisma/sample/live-story'
import { at, start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { newPatient } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
let patient: PatientActor

beforeEach(async () => {
  patient = await newPatient(keel.here)
  must(await archivePatient(keel.here.reception, { patientId: patient.patientId }, at(1)))
})

const input = () => ({ patientId: patient.patientId })
const restore = () => restorePatient(keel.here.reception, input(), at(2))

describe('restorePatient', () => {
  refusesOthers(keel, {
    operation: restorePatient,
    action: 'patient.archive',
    input,
    roles: ['reception', 'clinician', 'lead'],
  })

  it('brings a patient back to the list, who can be given a link again', async () => {
    const { value, audit } = await keel.recorded(restore)
    must(value)
    const { patientId } = patient
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'patient.restored', patientId }])
    const { patients } = must(await listPatients(keel.here.reception, {}, start))
    expect(patients.find(({ id }) => id === patientId)).toMatchObject({ isArchived: false })
    expect((await invitePatient(keel.here.reception, input(), at(3))).ok).toBe(true)
  })

  it('does so once', async () => {
    must(await restore())
    const contents = await keel.contents()
    expect(await restore()).toEqual({ ok: true, value: null })
    expect(await keel.contents()).toEqual(contents)
  })
})
