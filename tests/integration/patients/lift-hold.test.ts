import { beforeEach, describe, expect, it } from 'vitest'
import { confirmSession } from '@/lib/operations/account/confirm-session'
import { liftHold } from '@/lib/operations/patients/lift-hold'
import { placeHold } from '@/lib/operations/patients/place-hold'
import { viewPatient } from '@/lib/operations/patients/view-patient'
import { must } from '@/prisma/sample/live-story'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { newPatient } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'
import { newAskedLead, soundPassword } from '@/tests/support/staff-link'

const keel = testKeel()
let patientId: string
let holdId: string

const holds = async () => must(await viewPatient(keel.here.lead, { patientId }, at(2))).holds

beforeEach(async () => {
  patientId = (await newPatient(keel.here)).patientId
  must(await placeHold(keel.here.lead, { patientId, reason: 'A lawsuit.' }, at(1)))
  holdId = (await holds())[0]?.id ?? ''
})

const input = () => ({ holdId })
const lift = (clock = at(3)) => liftHold(keel.here.lead, input(), clock)

describe('liftHold', () => {
  refusesOthers(keel, { operation: liftHold, action: 'patient.hold', input, roles: ['lead'] })

  it('keeps that the record was held, why, and who lifted it', async () => {
    const { value, audit } = await keel.recorded(() => lift())
    must(value)
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'patient.hold-lifted', patientId }])
    expect(await holds()).toEqual([])
    const [row] = await keel.asOwner('SELECT reason, lifted_at, lifted_by FROM legal_hold WHERE id = $1', [holdId])
    expect(row).toEqual({ reason: 'A lawsuit.', lifted_at: at(3).now(), lifted_by: keel.here.lead.staffId })
  })

  it('asks whether it is still them first', async () => {
    const actor = await newAskedLead(keel, keel.here)
    const contents = await keel.contents()
    expect(await liftHold(actor, input(), at(20))).toEqual({ ok: false, code: 'confirm-needed', confirm: 'password' })
    expect(await keel.contents()).toEqual(contents)
    must(await confirmSession(actor, { proof: soundPassword }, at(20)))
    must(await liftHold(actor, input(), at(20)))
  })

  it('lifts it once', async () => {
    must(await lift())
    const contents = await keel.contents()
    expect(await lift(at(9))).toEqual({ ok: true, value: null })
    expect(await keel.contents()).toEqual(contents)
  })
})
