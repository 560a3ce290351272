import { beforeEach, describe, expect, it } from 'vitest'
import { listWorklist } from '@/lib/operations/cases/list-worklist'
import { listPatients } from '@/lib/operations/patients/list-patients'
import { restrictRecord } from '@/lib/operations/patients/restrict-record'
import { viewPatient } from '@/lib/operations/patients/view-patient'
import { must } from '@/prisma/sample/live-story'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { newCase, newPatient } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'
import { opened, reason } from '@/tests/support/restricted'

const keel = testKeel()
let patientId: string

beforeEach(async () => {
  patientId = (await newPatient(keel.here)).patientId
})

const input = () => ({ patientId, reason })
const restrict = (change: object = {}) => restrictRecord(keel.here.lead, { ...input(), ...change }, at(1))
const shown = async (who: 'lead' | 'reception') => {
  await opened(keel.here[who], patientId)
  return must(await viewPatient(keel.here[who], { patientId }, at(3)))
}

describe('restrictRecord', () => {
  refusesOthers(keel, { operation: restrictRecord, action: 'patient.restrict', input, roles: ['lead'] })

  it('says by whom and since when, also among what was done to the record; why, to leads alone', async () => {
    const { value, audit } = await keel.recorded(() => restrict())
    must(value)
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'patient.restricted', patientId }])
    const is = { placedAt: at(1).now(), by: keel.here.lead.name }
    const { restrictions, events } = await shown('lead')
    expect(restrictions).toMatchObject([{ ...is, reason }])
    expect(events).toMatchObject([{ event: { type: 'restricted' }, by: keel.here.lead.name }])
    expect((await shown('reception')).restrictions).toMatchObject([{ ...is, reason: null, colleague: null }])
  })

  it('restricts once, however often it is pressed', async () => {
    must(await restrict())
    expect(await restrict()).toMatchObject({ ok: false, code: 'restricted-record' })
    await opened(keel.here.lead, patientId)
    const again = (why: string) => restrictRecord(keel.here.lead, { patientId, reason: why }, at(3))
    expect(await again(reason)).toEqual({ ok: true, value: null })
    expect(await again('Another.')).toEqual({ ok: false, code: 'restricted-already' })
    expect((await shown('lead')).restrictions).toHaveLength(1)
  })

  it('wants a reason, and a colleague of this clinic', async () => {
    expect(await restrict({ reason: ' ' })).toMatchObject({ fields: { reason: { code: 'field-missing' } } })
    const colleagueId = keel.there.clinician.staffId
    expect(await restrict({ colleagueId })).toMatchObject({ fields: { colleagueId: { code: 'choose-from-list' } } })
  })

  it('hides nobody: the lists still name them, and say that they are restricted', async () => {
    const { patient, caseId } = await newCase(keel, keel.here)
    patientId = patient.patientId
    const rowOf = async () =>
      must(await listWorklist(keel.here.clinician, {}, at(2))).rows.find(({ id }) => id === caseId)
    const before = await rowOf()
    expect(before).toMatchObject({ isRestricted: false })
    must(await restrict())
    expect(await rowOf()).toEqual({ ...before, isRestricted: true })
    const { patients } = must(await listPatients(keel.here.reception, {}, at(2)))
    expect(patients.find(({ id }) => id === patientId)).toMatchObject({ isRestricted: true })
  })
})
