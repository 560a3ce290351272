import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { PatientActor } from '@/lib/access/actor'
import { findLink } from '@/lib/auth/find-link'
import { actorOf } from '@/lib/auth/session'
import { listEvents } from '@/lib/operations/audit/list-events'
import { claimCase } from '@/lib/operations/cases/claim-case'
import { viewHistory } from '@/lib/operations/cases/view-history'
import { beginIntake } from '@/lib/operations/intake/begin-intake'
import { changeContact } from '@/lib/operations/patients/change-contact'
import { correctPatient } from '@/lib/operations/patients/correct-patient'
import { listPatients } from '@/lib/operations/patients/list-patients'
import { mergePatients } from '@/lib/operations/patients/merge-patients'
import { restorePatient } from '@/lib/operations/patients/restore-patient'
import { viewMerge } from '@/lib/operations/patients/view-merge'
import { viewPatient } from '@/lib/operations/patients/view-patient'
import { undoMerge } from '@/lib/operations/patients/undo-merge'
import { choosable } from '@/lib/patients/choosable'
import { must } from '@/prisma/sample/live-story'
import { drawnContact } from '@/tests/support/contact'
import { at, start } from '@/tests/support/clinic'
import { insertedSession } from '@/tests/support/in-log'
import { testKeel } from '@/tests/support/keel'
import { born, newCase, newIntake, newPatient, save, submit, type TestCase } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'
import { opened, restricted } from '@/tests/support/restricted'

const keel = testKeel()
let kept: TestCase
let other: TestCase
let drawn = ''

const drawnOf = async (one: string, another: string) =>
  must(await viewMerge(keel.here.clinician, { patientId: one, otherId: another }, start)).pair?.drawn ?? ''

const input = (taken: readonly string[] = []) => ({
  ...{ patientId: kept.patient.patientId, otherId: other.patient.patientId, drawn },
  taken,
})
const merge = (taken?: readonly string[], clock = at(1)) => mergePatients(keel.here.clinician, input(taken), clock)
const pageOf = async ({ patientId }: PatientActor) => must(await viewPatient(keel.here.lead, { patientId }, at(3)))
const rows = (table: string, { patientId }: PatientActor) =>
  keel.asOwner(`SELECT id FROM ${table} WHERE patient_id = $1 ORDER BY id`, [patientId])

beforeEach(async () => {
  kept = await newCase(keel, keel.here)
  other = await newCase(keel, keel.here)
  const { patientId } = other.patient
  const contact = { patientId, email: 'alex@mail.example', phone: '(206) 555-0100', mayLeaveMessage: true }
  must(await changeContact(keel.here.reception, { ...drawnContact, ...contact }, start))
  drawn = await drawnOf(kept.patient.patientId, patientId)
})

describe('mergePatients', () => {
  refusesOthers(keel, {
    operation: mergePatients,
    action: 'patient.merge',
    input,
    roles: ['clinician', 'lead'],
  })

  it('leaves no case with a colleague who turns out to be the patient', async () => {
    const { colleague, clinician } = keel.here
    const { patientId } = kept.patient
    must(await claimCase(colleague, { caseId: other.caseId }, start))
    await restricted(keel.here, patientId, colleague.staffId)
    await opened(clinician, patientId)
    const { audit, timeline } = await keel.recorded(() => merge([], at(3)))
    expect(audit.map(({ event }) => event)).toContainEqual({ type: 'case.released', caseId: other.caseId })
    expect(timeline.map(({ event }) => event)).toEqual([{ type: 'released' }])
    const rows = await keel.asOwner('SELECT state, owner_id FROM triage_case WHERE id = $1', [other.caseId])
    expect(rows).toEqual([{ state: 'open', owner_id: null }])
  })

  it('moves all that hangs on the other record, keeps what was chosen, and says so once', async () => {
    const { value, audit } = await keel.recorded(() => merge(['email']))
    must(value)
    const patientIds = [kept.patient.patientId, other.patient.patientId]
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'patient.merged', patientIds, fields: ['email'] }])
    for (const table of ['invitation', 'intake', 'triage_case', 'assignment', 'check_in']) {
      expect(await rows(table, other.patient)).toEqual([])
    }
    expect(await rows('triage_case', kept.patient)).toHaveLength(2)
    const page = await pageOf(kept.patient)
    expect(page).toMatchObject({ email: 'alex@mail.example', phone: '(206) 555-0199', archivedAt: null })
    expect(page.intakes).toHaveLength(2)
    expect(page.events[0]).toMatchObject({ by: 'Dr. First here', event: { type: 'merged', was: { email: null } } })
    expect(page.events.filter(({ event }) => event.type === 'merged')).toHaveLength(1)
    expect(page.merges).toMatchObject([{ mayUndo: true }])
    expect(await pageOf(other.patient)).toMatchObject({
      mergedInto: kept.patient.patientId,
      email: 'alex@mail.example',
    })
  })

  it('takes a number with what was agreed to of it: no text message goes on to the one that it replaced', async () => {
    const { patientId } = kept.patient
    const reached = async () =>
      (await keel.asOwner('SELECT phone, may_leave_message, text_to FROM patient WHERE id = $1', [patientId]))[0]
    await keel.asOwner('UPDATE patient SET text_to = $2 WHERE id = $1', [patientId, '+12065550199'])
    drawn = await drawnOf(patientId, other.patient.patientId)
    const before = await reached()
    must(await merge(['phone']))
    expect(await reached()).toEqual({ phone: '(206) 555-0100', may_leave_message: true, text_to: null })
    const [merged] = (await pageOf(kept.patient)).merges
    must(await undoMerge(keel.here.lead, { mergeId: merged?.id ?? '' }, at(2)))
    expect(await reached()).toEqual(before)
  })

  it('takes all that differs where that is chosen', async () => {
    const { patientId: otherId } = other.patient
    const carer = { name: 'Luz', relation: 'sister', phone: '(206) 555-0111', mayKnow: false }
    await keel.asOwner(
      `UPDATE patient SET given_name = 'Alexa', family_name = 'Rivers', preferred_name = 'Al', pronouns = 'she',
        date_of_birth = '1981-01-01', sex = 'other', may_leave_message = false, text_to = '+12065550100', carer = $2
       WHERE id = $1`,
      [otherId, carer],
    )
    const { patientId } = kept.patient
    drawn = await drawnOf(patientId, otherId)
    must(await merge(choosable))
    expect(await pageOf(kept.patient)).toMatchObject({
      givenName: 'Alexa',
      sex: 'other',
      carer,
      dateOfBirth: '1981-01-01',
    })
    expect(await keel.asOwner('SELECT text_to FROM patient WHERE id = $1', [patientId])).toEqual([
      { text_to: '+12065550100' },
    ])
  })

  it('is said on both records, of the other and of its number; what was replaced on the one that it was replaced on', async () => {
    const [one, two] = [await pageOf(kept.patient), await pageOf(other.patient)]
    must(await merge(['email']))
    const told = async (patient: PatientActor) => (await pageOf(patient)).events.map(({ event }) => event)
    const { patientId } = kept.patient
    const by = {
      type: 'merged',
      otherId: other.patient.patientId,
      recordNumber: two.recordNumber,
      was: { email: null },
    }
    expect((await told(kept.patient)).filter(({ type }) => type === 'merged')).toEqual([by])
    const back = { type: 'merged', otherId: patientId, recordNumber: one.recordNumber, was: {} }
    expect((await told(other.patient))[0]).toEqual(back)
  })

  it('makes one line of time of both', async () => {
    must(await merge())
    const { patientId } = kept.patient
    const history = must(await viewHistory(keel.here.clinician, { patientId }, at(2)))
    const { recordNumber } = await pageOf(other.patient)
    const said = history.rows.flatMap((row) => (row.type === 'record' ? [row] : []))
    expect(said).toMatchObject([
      { at: at(1).now(), by: keel.here.clinician.name, event: { type: 'merged', recordNumber } },
    ])
    expect(history.rows.filter(({ type }) => type === 'form')).toHaveLength(2)
    expect(new Set(history.rows.map(({ id }) => id)).size).toBe(history.rows.length)
  })

  it('leaves every link and session open, as the one patient', async () => {
    const { clinicId } = other.patient
    const patient = await newPatient(keel.here)
    const draft = { patient, ...must(await beginIntake(patient, { agreed: true }, start)) }
    const both = { patientId: kept.patient.patientId, otherId: draft.patient.patientId, taken: [] }
    const times = { createdAt: start.now(), expiresAt: at(600).now() }
    const sessionId = await insertedSession(clinicId, {
      ...{ kind: 'patient', personId: draft.patient.patientId, ...times },
    })
    const seen = await drawnOf(both.patientId, both.otherId)
    must(await mergePatients(keel.here.lead, { ...both, drawn: seen }, at(1)))
    expect(await findLink(patient.token, at(2))).toMatchObject({ isOpen: true })
    expect(await actorOf({ clinicId, sessionId }, at(2).now())).toMatchObject({ patientId: kept.patient.patientId })
    // Whoever asked before it was merged and is heard after goes on as the one that was kept.
    must(await save(draft, { trauma: 'none' }, { page: 'injury' }))
    must(await submit(draft, 1, at(2)))
    expect(await rows('triage_case', kept.patient)).toHaveLength(2)
  })

  it('takes along what is planned or composed for the other one by whoever asked before', async () => {
    must(await merge())
    const { patientId: of, clinicId } = other.patient
    const { staffId } = keel.here.clinician
    const [planned] = await keel.asOwner(
      `INSERT INTO planned_handout (clinic_id, id, patient_id, handout, title, locale, planned_by, planned_at, due_at)
        VALUES ($1, gen_random_uuid(), $2, 'h4', 'Moving', 'en', $3, now(), now()) RETURNING patient_id`,
      [clinicId, of, staffId],
    )
    const [composed] = await keel.asOwner(
      `INSERT INTO exercise_plan (clinic_id, id, patient_id, items, composed_by, composed_at)
        VALUES ($1, gen_random_uuid(), $2, '[]', $3, now()) RETURNING patient_id`,
      [clinicId, of, staffId],
    )
    const keptId = { patient_id: kept.patient.patientId }
    expect([planned, composed]).toEqual([keptId, keptId])
  })

  it('is found by the words of either record, once', async () => {
    const { recordNumber } = await pageOf(other.patient)
    must(await merge())
    const found = must(await listPatients(keel.here.reception, { search: recordNumber }, at(2)))
    expect(found.patients.map(({ id }) => id)).toEqual([kept.patient.patientId])
  })

  it('shows who saw either record', async () => {
    must(await viewPatient(keel.here.reception, { patientId: other.patient.patientId }, at(1)))
    must(await merge())
    const log = must(await listEvents(keel.here.lead, { patient: kept.patient.patientId }, at(2)))
    const kinds = log.events.map(({ id, event }) => ({ id, type: event.type, about: JSON.stringify(event) }))
    expect(kinds.some(({ type, about }) => type === 'patient.viewed' && about.includes(other.patient.patientId))).toBe(
      true,
    )
    expect(kinds.filter(({ type }) => type === 'patient.merged')).toHaveLength(1)
    expect(new Set(kinds.map(({ id }) => id)).size).toBe(kinds.length)
  })

  it('leaves nobody without a name', async () => {
    const nameless = (it: TestCase, column: string) =>
      keel.asOwner(`UPDATE patient SET ${column} = '' WHERE id = $1`, [it.patient.patientId])
    await nameless(kept, 'family_name')
    await nameless(other, 'given_name')
    drawn = await drawnOf(kept.patient.patientId, other.patient.patientId)
    expect(await merge(['givenName'])).toEqual({ ok: false, code: 'merge-nameless' })
    must(await merge(['familyName']))
    expect(await pageOf(kept.patient)).toMatchObject({ givenName: 'Alex', familyName: 'Rivera' })
  })

  it('refuses the same record, one that was merged, one that is archived, and what was changed since', async () => {
    const same = { ...input(), otherId: kept.patient.patientId }
    expect(await mergePatients(keel.here.lead, same, at(1))).toEqual({ ok: false, code: 'merge-same' })
    expect(await mergePatients(keel.here.lead, { ...input(), drawn: 'x' }, at(1))).toEqual({
      ok: false,
      code: 'merge-changed',
    })
    const nobody = { ...input(), otherId: randomUUID() }
    expect(await mergePatients(keel.here.lead, nobody, at(1))).toEqual({ ok: false, code: 'not-found' })
    must(await merge())
    expect(await merge()).toEqual({ ok: false, code: 'merge-already' })
    const patientId = other.patient.patientId
    expect(await restorePatient(keel.here.lead, { patientId }, at(2))).toEqual({ ok: false, code: 'patient-merged' })
    const third = await newPatient(keel.here)
    const intoMerged = {
      patientId,
      otherId: third.patientId,
      taken: [],
      drawn: await drawnOf(patientId, third.patientId),
    }
    expect(await mergePatients(keel.here.lead, intoMerged, at(2))).toEqual({ ok: false, code: 'merge-already' })
  })

  it('takes nothing that an older page says of the record that became part of another', async () => {
    const page = await pageOf(other.patient)
    must(await merge())
    const { patientId } = other.patient
    const contact = { patientId, email: 'new@mail.example', phone: '(206) 555-0100', mayLeaveMessage: true }
    const saved = { ...drawnContact, ...contact, emailWas: 'alex@mail.example', phoneWas: contact.phone }
    const said = { ok: false, code: 'patient-merged' }
    expect(await changeContact(keel.here.reception, saved, at(2))).toEqual(said)
    const { recordNumber, sex, drawn: held } = page
    const person = { recordNumber, sex, givenName: 'Alexa', familyName: 'Rivera', dateOfBirth: born }
    expect(await correctPatient(keel.here.reception, { ...person, patientId, drawn: held }, at(2))).toEqual(said)
  })

  it('is one merge where it is pressed twice', async () => {
    const { value, audit } = await keel.recorded(() => Promise.all([merge(['email']), merge(['email'])]))
    expect(value.map((result) => (result.ok ? 'ok' : result.code)).sort()).toEqual(['merge-already', 'ok'])
    expect(audit).toHaveLength(1)
    expect((await pageOf(kept.patient)).merges).toHaveLength(1)
  })

  it('lets one of two win who merge them in opposite directions at once', async () => {
    const back = {
      ...{ patientId: other.patient.patientId, otherId: kept.patient.patientId, taken: [] },
      drawn: await drawnOf(other.patient.patientId, kept.patient.patientId),
    }
    const results = await Promise.all([merge(), mergePatients(keel.here.lead, back, at(1))])
    expect(results.map((result) => (result.ok ? 'ok' : result.code)).sort()).toEqual(['merge-already', 'ok'])
  })

  it('loses no form that is sent in the middle', async () => {
    const draft = await newIntake(keel.here)
    const pair = { patientId: kept.patient.patientId, otherId: draft.patient.patientId }
    const seen = await drawnOf(pair.patientId, pair.otherId)
    const [sent, merged] = await Promise.all([
      submit(draft, 0, at(1)),
      mergePatients(keel.here.lead, { ...pair, taken: [], drawn: seen }, at(1)),
    ])
    expect([sent.ok, merged.ok]).toEqual([true, true])
    for (const table of ['intake', 'triage_case', 'assignment', 'check_in']) {
      expect(await rows(table, draft.patient)).toEqual([])
    }
    expect(await rows('triage_case', kept.patient)).toHaveLength(2)
  })
})
