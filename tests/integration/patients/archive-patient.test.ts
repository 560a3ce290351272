import { beforeEach, describe, expect, it } from 'vitest'
import type { PatientActor } from '@/lib/access/actor'
import { findLink } from '@/lib/auth/find-link'
import { archivePatient } from '@/lib/operations/patients/archive-patient'
import { emailLink } from '@/lib/operations/patients/email-link'
import { invitePatient } from '@/lib/operations/patients/invite-patient'
import { listPatients } from '@/lib/operations/patients/list-patients'
import { viewPatient } from '@/lib/operations/patients/view-patient'
import { must } from '@/prisma/sample/live-story'
import { at, start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { newPatientAt } from '@/tests/support/mail'
import { newCase, newPatient } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
let patient: PatientActor & { readonly token: string }

beforeEach(async () => {
  patient = await newPatient(keel.here)
})

const input = () => ({ patientId: patient.patientId })
const archive = () => archivePatient(keel.here.reception, input(), at(1))
const listed = async (search: string) =>
  must(await listPatients(keel.here.reception, { search }, start)).patients.filter(({ id }) => id === patient.patientId)

describe('archivePatient', () => {
  refusesOthers(keel, {
    operation: archivePatient,
    action: 'patient.archive',
    input,
    roles: ['reception', 'clinician', 'lead'],
  })

  it('takes a patient off the list and ends their links; a search finds them still', async () => {
    const { value, audit } = await keel.recorded(archive)
    must(value)
    const { patientId } = patient
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'patient.archived', patientId }])
    expect([await listed(''), await listed('rivera')]).toMatchObject([[], [{ isArchived: true }]])
    expect(await findLink(patient.token, at(2))).toMatchObject({ isOpen: false })
    expect(must(await viewPatient(keel.here.lead, input(), at(2)))).toMatchObject({
      archivedAt: at(1).now(),
      events: [{ by: 'Desk here', at: at(1).now(), event: { type: 'archived' } }],
    })
  })

  it('makes no link for them, on the screen or by e-mail', async () => {
    must(await archive())
    expect(await invitePatient(keel.here.reception, input(), at(2))).toEqual({ ok: false, code: 'patient-archived' })
    patient = { ...patient, ...(await newPatientAt(keel, keel.here, 'alex@mail.example')) }
    must(await archive())
    expect(await emailLink(keel.here.reception, input(), at(2))).toEqual({ ok: false, code: 'patient-archived' })
  })

  it('does so once, and not while a case of theirs is open', async () => {
    must(await archive())
    const contents = await keel.contents()
    expect(await archive()).toEqual({ ok: true, value: null })
    expect(await keel.contents()).toEqual(contents)
    const { patientId } = (await newCase(keel, keel.here)).patient
    const refusal = await archivePatient(keel.here.lead, { patientId }, at(1))
    expect(refusal).toEqual({ ok: false, code: 'patient-in-care' })
  })
})
