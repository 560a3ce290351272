import { beforeEach, describe, expect, it } from 'vitest'
import { claimCase } from '@/lib/operations/cases/claim-case'
import { callThoseOnCall } from '@/lib/operations/cases/call-those-on-call'
import { escalateMissed } from '@/lib/operations/cases/escalate-missed'
import { listWorklist } from '@/lib/operations/cases/list-worklist'
import { viewCase } from '@/lib/operations/cases/view-case'
import { listPatients } from '@/lib/operations/patients/list-patients'
import { restrictRecord } from '@/lib/operations/patients/restrict-record'
import { viewPatient } from '@/lib/operations/patients/view-patient'
import { must } from '@/prisma/sample/live-story'
import { at, newStaff } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { setOnCall } from '@/tests/support/on-call'
import { newAlert, newCase, newPatient } from '@/tests/support/patient'
import { keelItself, refusesOthers } from '@/tests/support/refusals'
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

  it('leaves no case with the colleague who is the patient: it is anybody’s again, and on call is told', async () => {
    const { colleague, clinician, lead } = keel.here
    const { patient, caseId } = await newAlert(keel, keel.here)
    const theirs = await newCase(keel, keel.here)
    patientId = patient.patientId
    for (const id of [caseId, theirs.caseId]) must(await claimCase(colleague, { caseId: id }, at(0)))
    const { audit, timeline } = await keel.recorded(() => restrict({ colleagueId: colleague.staffId }))
    expect(audit.map(({ event }) => event)).toEqual([
      { type: 'patient.restricted', patientId },
      { type: 'case.released', caseId },
    ])
    expect(timeline.map(({ event, actorId }) => [event, actorId])).toEqual([[{ type: 'released' }, lead.staffId]])
    await setOnCall(lead, [clinician.staffId])
    must(await escalateMissed(keelItself(keel.here), {}, at(20)))
    expect(must(await callThoseOnCall(keelItself(keel.here), {}, at(20)))).toEqual({ called: 1 })
    const rows = await keel.asOwner('SELECT owner_id FROM triage_case WHERE id = ANY ($1)', [[theirs.caseId]])
    expect(rows).toEqual([{ owner_id: colleague.staffId }])
  })

  it('leaves none with them either where they take it at the same moment', async () => {
    const { id, lead } = keel.here
    for (let time = 0; time < 8; time += 1) {
      const taker = await newStaff(id, 'clinician', 'Dr. Patient')
      const { patient, caseId } = await newCase(keel, keel.here)
      const [placed] = await Promise.allSettled([
        restrictRecord(lead, { patientId: patient.patientId, reason, colleagueId: taker.staffId }, at(1)),
        claimCase(taker, { caseId }, at(1)),
      ])
      expect(placed).toMatchObject({ status: 'fulfilled', value: { ok: true } })
      const rows = await keel.asOwner('SELECT owner_id FROM triage_case WHERE id = $1', [caseId])
      expect(rows).toEqual([{ owner_id: null }])
    }
  })

  it('lets nobody take a case of theirs who could still open it as they pressed', async () => {
    const { id, lead } = keel.here
    const taker = await newStaff(id, 'clinician', 'Dr. Patient')
    const { patient, caseId } = await newCase(keel, keel.here)
    must(await restrictRecord(lead, { patientId: patient.patientId, reason, colleagueId: taker.staffId }, at(1)))
    const take = keel.asOwner(
      `UPDATE triage_case SET state = 'claimed', owner_id = $2, group_id = NULL WHERE id = $1`,
      [caseId, taker.staffId],
    )
    await expect(take).rejects.toMatchObject({ code: '40001' })
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

  it('leaves no case with the colleague who is the patient: it is anybody’s again, and nothing else of theirs', async () => {
    const { colleague } = keel.here
    const [own, other] = [await newCase(keel, keel.here), await newCase(keel, keel.here)]
    for (const { caseId } of [own, other]) must(await claimCase(colleague, { caseId }, at(0)))
    patientId = own.patient.patientId
    const { value, audit } = await keel.recorded(() => restrict({ colleagueId: colleague.staffId }))
    must(value)
    const released = { type: 'case.released', caseId: own.caseId }
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'patient.restricted', patientId }, released])
    const { rows } = must(await listWorklist(keel.here.clinician, { show: 'all' }, at(2)))
    const ownerOf = (caseId: string) => rows.find(({ id }) => id === caseId)?.owner ?? null
    expect(ownerOf(own.caseId)).toBeNull()
    expect(ownerOf(other.caseId)).toMatchObject({ name: colleague.name })
  })

  it('leaves none with them either where they take it at the same moment', async () => {
    for (let time = 0; time < 8; time += 1) {
      const { caseId, patient } = await newCase(keel, keel.here)
      patientId = patient.patientId
      const claim = () => claimCase(keel.here.colleague, { caseId }, at(1))
      const [restriction] = await Promise.allSettled([restrict({ colleagueId: keel.here.colleague.staffId }), claim()])
      expect(restriction).toMatchObject({ status: 'fulfilled', value: { ok: true } })
      await opened(keel.here.clinician, patientId)
      expect(must(await viewCase(keel.here.clinician, { caseId }, at(3))).standing.owner).toBeNull()
    }
  })
})
