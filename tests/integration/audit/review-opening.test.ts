import { beforeEach, describe, expect, it } from 'vitest'
import { listOpenings } from '@/lib/operations/audit/list-openings'
import { listEvents } from '@/lib/operations/audit/list-events'
import { reviewOpening } from '@/lib/operations/audit/review-opening'
import { changeRole } from '@/lib/operations/staff/change-role'
import { must } from '@/prisma/sample/live-story'
import { at, newStaff } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { newPatient } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'
import { opened, restricted } from '@/tests/support/restricted'
import { newInvited } from '@/tests/support/staff-link'

const keel = testKeel()
let patientId: string
let openingId: string

const rows = async (lead = keel.here.lead) =>
  must(await listOpenings(lead, {}, at(5))).openings.filter((row) => row.patientId === patientId)

beforeEach(async () => {
  patientId = (await newPatient(keel.here)).patientId
  await restricted(keel.here, patientId)
  await opened(keel.here.clinician, patientId)
  openingId = (await rows())[0]?.id ?? ''
})

const input = () => ({ openingId, words: 'They care for them.' })

describe('reviewOpening', () => {
  refusesOthers(keel, {
    operation: reviewOpening,
    action: 'opening.review',
    input,
    roles: ['lead'],
    opensNothing: true,
  })

  it('says who looked, and what they say, once', async () => {
    const waiting = async () => must(await listEvents(keel.here.lead, {}, at(5))).toReview
    const before = await waiting()
    const { value, audit } = await keel.recorded(() => reviewOpening(keel.here.lead, input(), at(4)))
    must(value)
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'record.opening-reviewed', patientId, openingId }])
    const reviewed = { reviewedAt: at(4).now(), reviewer: keel.here.lead.name, reviewWords: 'They care for them.' }
    expect(await rows()).toMatchObject([{ ...reviewed, mayReview: false }])
    expect(await waiting()).toBe(before - 1)
    expect(await reviewOpening(keel.here.lead, { ...input(), words: 'Again.' }, at(6))).toEqual({
      ok: true,
      value: null,
    })
    expect(await rows()).toMatchObject([reviewed])
  })

  it('leaves one’s own opening to another lead, where there is one', async () => {
    const clinic = keel.here
    await opened(clinic.lead, patientId)
    const own = (await rows()).find(({ isOwn }) => isOwn)
    expect(own).toMatchObject({ mayReview: true })
    const another = await newStaff(clinic.id, 'lead', 'Dr. Other')
    expect((await rows()).find(({ isOwn }) => isOwn)).toMatchObject({ mayReview: false })
    const review = (lead = clinic.lead) => reviewOpening(lead, { openingId: own?.id }, at(4))
    expect(await review()).toEqual({ ok: false, code: 'own-opening' })
    must(await review(another))
  })

  it('leaves it to them where the other leads are the patient, or have not joined', async () => {
    const clinic = keel.there
    const patient = await newStaff(clinic.id, 'lead', 'Dr. Patient')
    const invited = await newInvited(clinic)
    must(await changeRole(clinic.lead, { staffId: invited.staffId, role: 'lead' }, at(1)))
    patientId = (await newPatient(clinic)).patientId
    await restricted(clinic, patientId, patient.staffId)
    await opened(clinic.lead, patientId)
    const [row] = await rows(clinic.lead)
    expect(row).toMatchObject({ isOwn: true, mayReview: true })
    must(await reviewOpening(clinic.lead, { openingId: row?.id }, at(4)))
    const other = (await newPatient(clinic)).patientId
    await restricted(clinic, other)
    await opened(clinic.lead, other)
    const { openings } = must(await listOpenings(clinic.lead, {}, at(5)))
    expect(openings.find((each) => each.patientId === other)).toMatchObject({ isOwn: true, mayReview: false })
  })

  it('shows a lead nothing of who opened their own record', async () => {
    const lead = await newStaff(keel.here.id, 'lead', 'Dr. Patient')
    patientId = (await newPatient(keel.here)).patientId
    await restricted(keel.here, patientId, lead.staffId)
    await opened(keel.here.clinician, patientId)
    expect(await rows(lead)).toEqual([])
    const [row] = await rows()
    expect(await reviewOpening(lead, { openingId: row?.id }, at(4))).toMatchObject({ ok: false, code: 'own-record' })
  })
})
