import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { addNote } from '@/lib/operations/cases/add-note'
import { claimCase } from '@/lib/operations/cases/claim-case'
import { followReaders } from '@/lib/operations/cases/follow-readers'
import { viewCaseGiving } from '@/lib/operations/cases/view-case-giving'
import { viewCase } from '@/lib/operations/cases/view-case'
import { viewHistory } from '@/lib/operations/cases/view-history'
import { viewGiving } from '@/lib/operations/handouts/view-giving'
import { viewHome } from '@/lib/operations/intake/view-home'
import { exportPatient } from '@/lib/operations/patients/export-patient'
import { mergePatients } from '@/lib/operations/patients/merge-patients'
import { openRestricted } from '@/lib/operations/patients/open-restricted'
import { viewMerge } from '@/lib/operations/patients/view-merge'
import { viewPatient } from '@/lib/operations/patients/view-patient'
import { viewRestricted } from '@/lib/operations/patients/view-restricted'
import { must } from '@/prisma/sample/live-story'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { newCase, newPatient, type TestCase } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'
import { opened, restricted, restrictionOf } from '@/tests/support/restricted'

const keel = testKeel()
const asked = { ok: false, code: 'restricted-record' }
let sent: TestCase
let patientId: string

beforeEach(async () => {
  sent = await newCase(keel, keel.here)
  patientId = sent.patient.patientId
  await restricted(keel.here, patientId)
})

const input = () => ({ patientId, why: 'care', words: '' })
const see = (minute: number, actor = keel.here.clinician) => viewCase(actor, { caseId: sent.caseId }, at(minute))

describe('openRestricted', () => {
  refusesOthers(keel, {
    operation: openRestricted,
    action: 'record.open',
    input,
    roles: ['reception', 'clinician', 'lead'],
    opensNothing: true,
  })

  it('opens the record to whoever says why, and writes that down', async () => {
    const record = { patientId, caseId: sent.caseId }
    expect(await see(2)).toEqual({ ...asked, record })
    const { value, audit } = await keel.recorded(() => openRestricted(keel.here.clinician, input(), at(2)))
    must(value)
    expect(audit).toMatchObject([{ event: { type: 'record.opened', patientId, why: 'care' } }])
    must(await see(3))
    must(await claimCase(keel.here.clinician, { caseId: sent.caseId }, at(3)))
  })

  it('holds for an hour, for this session and this record alone', async () => {
    await opened(keel.here.clinician, patientId)
    const other = (await newPatient(keel.here)).patientId
    await restricted(keel.here, other)
    must(await see(61))
    expect(await see(62)).toMatchObject(asked)
    expect(await see(3, { ...keel.here.clinician, sessionId: randomUUID() })).toMatchObject(asked)
    expect(await see(3, keel.here.colleague)).toMatchObject(asked)
    expect(await viewPatient(keel.here.clinician, { patientId: other }, at(3))).toMatchObject(asked)
  })

  it('counts once, however often it is pressed', async () => {
    await Promise.all([opened(keel.here.clinician, patientId), opened(keel.here.clinician, patientId)])
    expect(await keel.asOwner('SELECT why FROM record_opening WHERE patient_id = $1', [patientId])).toHaveLength(1)
  })

  it('wants words for any other reason', async () => {
    const other = (words: string) => openRestricted(keel.here.clinician, { patientId, why: 'other', words }, at(2))
    expect(await other(' ')).toMatchObject({ code: 'invalid', fields: { words: { code: 'field-missing' } } })
    must(await other('They asked me to call.'))
    must(await see(3))
  })

  it('is asked of whatever shows or changes the record, and never of the patient', async () => {
    const { clinician, lead } = keel.here
    const { caseId } = sent
    const all = [
      viewPatient(clinician, { patientId }, at(2)),
      viewHistory(clinician, { patientId, from: null, to: null }, at(2)),
      viewGiving(clinician, { patientId }, at(2)),
      viewCaseGiving(clinician, { caseId }, at(2)),
      followReaders(clinician, { caseId }, at(2)),
      claimCase(clinician, { caseId }, at(2)),
      addNote(clinician, { caseId, words: 'A note.' }, at(2)),
      exportPatient(lead, { patientId }, at(2)),
    ]
    for (const result of await Promise.all(all)) expect(result).toMatchObject(asked)
    must(await viewHome(sent.patient, {}, at(2)))
  })

  it('asks again where a record is restricted while somebody has it open', async () => {
    const { patient, caseId } = await newCase(keel, keel.here)
    must(await viewCase(keel.here.clinician, { caseId }, at(2)))
    await restricted(keel.here, patient.patientId)
    const note = addNote(keel.here.clinician, { caseId, words: 'A note.' }, at(3))
    expect(await note).toMatchObject(asked)
  })

  it('stays restricted once it has become part of another record', async () => {
    const { lead, clinician } = keel.here
    const kept = (await newPatient(keel.here)).patientId
    await opened(lead, patientId)
    const pair = { patientId: kept, otherId: patientId }
    const drawn = must(await viewMerge(lead, pair, at(3))).pair?.drawn ?? ''
    must(await mergePatients(lead, { ...pair, taken: [], drawn }, at(4)))
    expect(await viewPatient(clinician, { patientId: kept }, at(5))).toMatchObject(asked)
    expect(await see(5)).toMatchObject({ ...asked, record: { patientId: kept } })
    await opened(clinician, kept, 6)
    must(await see(7))
  })

  it('never opens a record to the colleague whose own it is', async () => {
    const own = (await newPatient(keel.here)).patientId
    await restricted(keel.here, own, keel.here.lead.staffId)
    const refused = { ok: false, code: 'own-record' }
    for (const operation of [openRestricted, viewPatient, viewRestricted, exportPatient])
      expect(await operation(keel.here.lead, { ...input(), patientId: own }, at(2))).toMatchObject(refused)
    await opened(keel.here.clinician, own)
    must(await viewPatient(keel.here.clinician, { patientId: own }, at(3)))
  })

  it('stands in what a patient gets of their record', async () => {
    await restrictionOf(keel.here, patientId)
    const { file } = must(await exportPatient(keel.here.lead, { patientId }, at(4)))
    expect(file).toMatchObject({ restrictions: [{ patientId }], openings: [{ patientId, why: 'care' }] })
    expect(JSON.stringify(file)).not.toContain(keel.here.lead.sessionId)
  })
})
