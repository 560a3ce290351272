import { beforeEach, describe, expect, it } from 'vitest'
import { liftHold } from '@/lib/operations/patients/lift-hold'
import { placeHold } from '@/lib/operations/patients/place-hold'
import { viewPatient } from '@/lib/operations/patients/view-patient'
import { must } from '@/prisma/sample/live-story'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { newPatient } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
const reason = 'A lawsuit.'
let patientId: string

beforeEach(async () => {
  patientId = (await newPatient(keel.here)).patientId
})

const input = () => ({ patientId, reason })
const place = (change: object = {}) => placeHold(keel.here.lead, { ...input(), ...change }, at(1))
const holds = async (who: 'lead' | 'reception' = 'lead') =>
  must(await viewPatient(keel.here[who], { patientId }, at(2))).holds

describe('placeHold', () => {
  refusesOthers(keel, { operation: placeHold, action: 'patient.hold', input, roles: ['lead'] })

  it('says that nothing is erased, by whom and since when; why it is, to leads alone', async () => {
    const { value, audit } = await keel.recorded(() => place())
    must(value)
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'patient.hold-placed', patientId }])
    const held = { placedAt: at(1).now(), by: keel.here.lead.name }
    expect(await holds()).toMatchObject([{ ...held, reason }])
    expect(await holds('reception')).toMatchObject([{ ...held, reason: null }])
  })

  it('places one, however often it is pressed', async () => {
    const results = await Promise.all([place(), place()])
    expect(results.map(({ ok }) => ok)).toEqual([true, true])
    expect(await place({ reason: 'Another reason.' })).toEqual({ ok: false, code: 'held-already' })
    expect(await holds()).toHaveLength(1)
  })

  it('wants a reason', async () => {
    const missing = { ok: false, code: 'invalid', fields: { reason: { code: 'field-missing' } } }
    expect(await place({ reason: ' ' })).toEqual(missing)
  })

  it('places another after the first was lifted', async () => {
    must(await place())
    must(await liftHold(keel.here.lead, { holdId: (await holds())[0]?.id }, at(2)))
    must(await place({ reason: 'Another reason.' }))
    expect(await holds()).toMatchObject([{ reason: 'Another reason.' }])
  })
})
