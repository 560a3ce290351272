import { beforeEach, describe, expect, it } from 'vitest'
import { changeContact } from '@/lib/operations/patients/change-contact'
import { erasePatient } from '@/lib/operations/patients/erase-patient'
import { placeHold } from '@/lib/operations/patients/place-hold'
import { viewErasure } from '@/lib/operations/patients/view-erasure'
import { must } from '@/prisma/sample/live-story'
import { drawnContact } from '@/tests/support/contact'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { newAlert, newPatient } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'
import { erasingOf, moreOf, newLead, wholePatient } from '@/tests/support/whole-patient'

const keel = testKeel()
let patientId: string

beforeEach(async () => {
  patientId = (await newPatient(keel.here)).patientId
})

const view = async (patientId: string) => must(await viewErasure(keel.here.lead, { patientId }, at(10)))

describe('viewErasure', () => {
  refusesOthers(keel, {
    operation: viewErasure,
    action: 'patient.erase',
    input: () => ({ patientId }),
    roles: ['lead'],
  })

  it('counts all that hangs on the record, and on those that became part of it', async () => {
    const whole = await wholePatient(keel, keel.here)
    await moreOf(keel, keel.here, whole.patientId)
    patientId = whole.patientId
    const { counts, keptUntil, holds } = await view(patientId)
    expect(counts).toMatchObject({ records: 3, sent: 1, unsent: 2, cases: 1, open: 0, mails: 2, waiting: 2, links: 5 })
    expect(counts.acts).toBeGreaterThan(3)
    expect(counts.handouts).toBeGreaterThan(1)
    expect([holds, keptUntil?.getUTCFullYear()]).toEqual([[], 2036])
  })

  it('says what stands against it', async () => {
    const open = await newAlert(keel, keel.here)
    must(await placeHold(keel.here.lead, { patientId: open.patient.patientId, reason: 'A lawsuit.' }, at(1)))
    const { counts, holds, openCases } = await view(open.patient.patientId)
    expect(openCases).toMatchObject([{ tier: 'EMERGENCY' }])
    expect([counts.open, holds]).toMatchObject([1, [{ reason: 'A lawsuit.' }]])
  })

  it('finds nothing of another clinic, nor of a record that became part of another', async () => {
    const other = await newPatient(keel.there)
    const notFound = { ok: false, code: 'not-found' }
    expect(await viewErasure(keel.here.lead, { patientId: other.patientId }, at(1))).toEqual(notFound)
    const whole = await wholePatient(keel, keel.here)
    const { second } = await moreOf(keel, keel.here, whole.patientId)
    expect(await viewErasure(keel.here.lead, { patientId: second }, at(1))).toEqual(notFound)
  })

  it('is drawn anew after something was added', async () => {
    const lead = await newLead(keel.here)
    const patient = await newPatient(keel.here)
    const asked = await erasingOf(lead, patient.patientId)
    const contact = { ...drawnContact, email: '', phone: '', mayLeaveMessage: false }
    must(await changeContact(keel.here.reception, { patientId: patient.patientId, ...contact }, at(10)))
    expect(await erasePatient(lead, asked, at(11))).toEqual({ ok: false, code: 'erase-changed' })
  })
})
