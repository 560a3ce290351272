import { beforeEach, describe, expect, it } from 'vitest'
import { confirmSession } from '@/lib/operations/account/confirm-session'
import { liftRestriction } from '@/lib/operations/patients/lift-restriction'
import { viewPatient } from '@/lib/operations/patients/view-patient'
import { must } from '@/prisma/sample/live-story'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { newPatient } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'
import { opened, restricted, restrictionOf } from '@/tests/support/restricted'
import { newAskedLead, soundPassword } from '@/tests/support/staff-link'

const keel = testKeel()
let patientId: string
let restrictionId: string

beforeEach(async () => {
  patientId = (await newPatient(keel.here)).patientId
  await restricted(keel.here, patientId)
  restrictionId = await restrictionOf(keel.here, patientId, 2)
})

const input = () => ({ restrictionId })
const lift = (minute: number) => liftRestriction(keel.here.lead, input(), at(minute))

describe('liftRestriction', () => {
  refusesOthers(keel, {
    operation: (actor, given) => liftRestriction(actor, given, at(3)),
    action: 'patient.restrict',
    input,
    roles: ['lead'],
  })

  it('opens the record to everybody again, and keeps that it was restricted', async () => {
    expect(await viewPatient(keel.here.clinician, { patientId }, at(3))).toMatchObject({ code: 'restricted-record' })
    const { value, audit } = await keel.recorded(() => lift(4))
    must(value)
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'patient.unrestricted', patientId }])
    const { restrictions, events } = must(await viewPatient(keel.here.clinician, { patientId }, at(5)))
    expect(restrictions).toEqual([])
    expect(events.map(({ event }) => event.type)).toEqual(['unrestricted', 'restricted'])
  })

  it('asks whether it is still them first', async () => {
    const actor = await newAskedLead(keel, keel.here)
    await opened(actor, patientId, 19)
    expect(await liftRestriction(actor, input(), at(20))).toMatchObject({ code: 'confirm-needed', confirm: 'password' })
    must(await confirmSession(actor, { proof: soundPassword }, at(20)))
    must(await liftRestriction(actor, input(), at(20)))
  })

  it('lifts it once, and only of a record that is open to whoever does', async () => {
    expect(await lift(63)).toMatchObject({ ok: false, code: 'restricted-record' })
    await opened(keel.here.lead, patientId, 64)
    must(await lift(65))
    expect(await lift(66)).toEqual({ ok: true, value: null })
  })
})
