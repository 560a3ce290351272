import { beforeEach, describe, expect, it } from 'vitest'
import type { PatientActor } from '@/lib/access/actor'
import { arrive } from '@/lib/auth/arrive'
import { actorOf } from '@/lib/auth/session'
import { listWorklist } from '@/lib/operations/cases/list-worklist'
import { archivePatient } from '@/lib/operations/patients/archive-patient'
import { invitePatient } from '@/lib/operations/patients/invite-patient'
import { listPatients } from '@/lib/operations/patients/list-patients'
import { matchPatient } from '@/lib/operations/patients/match-patient'
import { mergePatients } from '@/lib/operations/patients/merge-patients'
import { undoMerge } from '@/lib/operations/patients/undo-merge'
import { viewMerge } from '@/lib/operations/patients/view-merge'
import { viewPatient } from '@/lib/operations/patients/view-patient'
import { beginIntake } from '@/lib/operations/intake/begin-intake'
import { must } from '@/prisma/sample/live-story'
import { arrivalInput, newArrival, openStartPage } from '@/tests/support/arrival'
import { at, start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { caseIdOf, newCase, newPatient, save, submit, type TestCase } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
const already = { ok: false, code: 'matched-already' }
let known: TestCase
let arrived: PatientActor

beforeEach(async () => {
  known = await newCase(keel, keel.here)
  arrived = await newArrival(keel, keel.here)
})

const theirs = (recordNumber = '') => ({ patientId: arrived.patientId, otherId: '', recordNumber })
const asKnown = () => ({ ...theirs(), otherId: known.patient.patientId })
const match = (input: unknown = asKnown(), clock = at(1)) => matchPatient(keel.here.reception, input, clock)
const pageOf = async (patientId: string, search = '') =>
  must(await viewPatient(keel.here.reception, { patientId, search }, at(2)))
const isIn = async ({ clinicId, sessionId }: PatientActor) =>
  (await actorOf({ clinicId, sessionId }, at(3).now())) !== null

async function withAlert() {
  const intake = { patient: arrived, ...must(await beginIntake(arrived, { agreed: true }, start)) }
  must(await save(intake, { 'ces-retention': 'new' }))
  return caseIdOf(keel, intake)
}

describe('matchPatient', () => {
  refusesOthers(keel, {
    operation: matchPatient,
    action: 'patient.match',
    input: asKnown,
    roles: ['reception', 'clinician', 'lead'],
  })

  it('makes the case part of the known record, which stays as it is, and writes it down', async () => {
    const caseId = await withAlert()
    const before = await pageOf(known.patient.patientId)
    const { value, audit } = await keel.recorded(() => match())
    const keptId = known.patient.patientId
    expect(must(value)).toEqual({ patientId: keptId })
    const event = { type: 'patient.matched', patientIds: [keptId, arrived.patientId] }
    expect(audit.map((each) => each.event)).toEqual([event])
    expect(await keel.asOwner('SELECT patient_id FROM triage_case WHERE id = $1', [caseId])).toEqual([
      { patient_id: keptId },
    ])
    const { events, intakes, links, merges, ...after } = await pageOf(keptId)
    expect(after).toMatchObject({ phone: before.phone, recordNumber: before.recordNumber, unmatched: null })
    expect(events.filter((each) => each.event.type === 'matched')).toMatchObject([{ by: 'Desk here' }])
    expect(merges).toMatchObject([{ mayUndo: true }])
    expect([intakes.length, links.length]).toEqual([2, 2])
  })

  it('takes the number that they typed where the record has none, or where that is asked for; undone, it has its own again', async () => {
    const keptId = known.patient.patientId
    const typed = { phone: '(206) 555-0123', may_leave_message: false }
    const set = (id: string, phone: string | null, mayLeave: boolean) =>
      keel.asOwner('UPDATE patient SET phone = $2, may_leave_message = $3 WHERE id = $1', [id, phone, mayLeave])
    const reached = async () =>
      (await keel.asOwner('SELECT phone, may_leave_message FROM patient WHERE id = $1', [keptId]))[0]
    await set(arrived.patientId, typed.phone, false)
    const before = await reached()
    must(await match({ ...asKnown(), takes: 'number' }))
    expect(await reached()).toEqual(typed)
    const { events, merges } = await pageOf(keptId)
    const old = { phone: before?.['phone'], mayLeaveMessage: before?.['may_leave_message'] }
    expect(events.map(({ event }) => event)).toContainEqual({ type: 'corrected', was: old })
    must(await undoMerge(keel.here.lead, { mergeId: merges[0]?.id ?? '' }, at(2)))
    expect(await reached()).toEqual(before)

    await set(keptId, null, true)
    arrived = await newArrival(keel, keel.here)
    await set(arrived.patientId, typed.phone, false)
    await keel.asOwner('UPDATE patient SET phone_is_others = true WHERE id = $1', [arrived.patientId])
    must(await match())
    expect(await reached()).toEqual(typed)
    // Whoever calls it hears that somebody else may answer.
    expect(await keel.asOwner('SELECT phone_is_others FROM patient WHERE id = $1', [keptId])).toEqual([
      { phone_is_others: true },
    ])
  })

  it('keeps somebody new under the number that was typed', async () => {
    must(await match(theirs('B-77')))
    const page = await pageOf(arrived.patientId)
    expect(page).toMatchObject({ recordNumber: 'B-77', unmatched: null, unmatchedSince: null })
    expect(page.events).toMatchObject([
      { event: { type: 'matched', recordNumber: expect.stringMatching(/^NEW-/) as string } },
    ])
    expect(await match(theirs('B-78'))).toEqual(already)
    const wrong = (code: string) => ({ ok: false, code: 'invalid', fields: { recordNumber: { code } } })
    arrived = await newArrival(keel, keel.here)
    expect(await match(theirs('b-77'))).toEqual(wrong('record-number-taken'))
    expect(await match(theirs(' '))).toEqual(wrong('field-missing'))
    expect(await isIn(arrived)).toBe(true)
  })

  it.each([
    ['known', () => asKnown()],
    ['new', () => theirs('N-1')],
  ])(
    'signs out whoever filled the form in for somebody %s: a name and a birthday open nothing',
    async (_who, input) => {
      const { patientId } = known.patient
      must(await invitePatient(keel.here.reception, { patientId }, start))
      expect(await isIn(arrived)).toBe(true)
      must(await match(input()))
      expect(await isIn(arrived)).toBe(false)
      const ids = [patientId, arrived.patientId]
      const sql = 'SELECT created_by FROM invitation WHERE patient_id = ANY ($1) AND revoked_at IS NULL'
      expect(await keel.asOwner(sql, [ids])).toEqual([{ created_by: keel.here.reception.staffId }])
    },
  )

  it('by two people at once is done once', async () => {
    const both = await Promise.all([match(), matchPatient(keel.here.clinician, theirs('Z-1'), at(1)), match()])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.filter((each) => !each.ok)).toEqual([already, already])
  })

  it('refuses who is matched, archived, the same, or another who is not matched', async () => {
    const { patientId } = await newPatient(keel.here)
    expect(await match({ ...theirs(), patientId, otherId: known.patient.patientId })).toEqual(already)
    expect(await match({ ...theirs(), otherId: arrived.patientId })).toEqual({ ok: false, code: 'merge-same' })
    const second = await newArrival(keel, keel.here)
    expect(await match({ ...theirs(), otherId: second.patientId })).toEqual({ ok: false, code: 'match-other-first' })
    must(await archivePatient(keel.here.lead, { patientId }, at(1)))
    expect(await match({ ...theirs(), otherId: patientId })).toEqual({ ok: false, code: 'patient-archived' })
    must(await archivePatient(keel.here.lead, { patientId: arrived.patientId }, at(1)))
    expect(await match()).toEqual(already)
  })

  it('can be undone by whoever did so, for a day: then they are not matched again, and signed out', async () => {
    const caseId = await withAlert()
    must(await match())
    const [merge] = (await pageOf(known.patient.patientId)).merges
    must(await undoMerge(keel.here.reception, { mergeId: merge?.id ?? '' }, at(4)))
    expect(await keel.asOwner('SELECT patient_id FROM triage_case WHERE id = $1', [caseId])).toEqual([
      { patient_id: arrived.patientId },
    ])
    expect(await pageOf(arrived.patientId)).toMatchObject({ unmatched: { since: start.now() }, archivedAt: null })
    expect(await isIn(arrived)).toBe(false)
    must(await match(theirs('U-1'), at(5)))
  })
})

describe('merging by hand', () => {
  it.each([true, false])('signs them out as well, whichever record is kept', async (isKept) => {
    const ids = [known.patient.patientId, arrived.patientId] as const
    const [patientId, otherId] = isKept ? [ids[1], ids[0]] : ids
    const { pair } = must(await viewMerge(keel.here.lead, { patientId, otherId }, at(1)))
    const input = { patientId, otherId, taken: [], drawn: pair?.drawn ?? '' }
    must(await mergePatients(keel.here.lead, input, at(1)))
    expect(await isIn(arrived)).toBe(false)
    const again = { ...arrivalInput(await openStartPage(keel, keel.here)), arrivalId: arrived.patientId }
    expect(await arrive(again, at(2), { sender: '' })).toEqual({ ok: false, code: 'start-page-closed' })
  })
})

describe('what reception and clinicians see of who is not matched', () => {
  const list = async (input = {}) => must(await listPatients(keel.here.reception, input, at(2))).unmatched

  it('is a list of its own, the longest first, gone once they are matched', async () => {
    const before = await list()
    const later = await newArrival(keel, keel.here, { givenName: 'Later' }, at(1))
    const now = await list()
    expect(now).toMatchObject({ count: before.count + 1, cap: 100 })
    expect(now.people.at(-1)).toEqual({
      id: later.patientId,
      name: 'Rivera, Later',
      dateOfBirth: '1980-03-27',
      since: at(1).now(),
    })
    expect(await list({ search: 'Rivera' })).toMatchObject({ count: 0, people: [] })
    must(await match())
    expect((await list()).people.map(({ id }) => id)).not.toContain(arrived.patientId)
    const { people } = must(await listPatients(keel.there.reception, {}, at(2))).unmatched
    expect(people).toEqual([])
  })

  it('is on their page: who has the birthday and a name like it, or is searched for, and is known', async () => {
    const other = await newArrival(keel, keel.here)
    const { unmatched } = await pageOf(arrived.patientId)
    const ids = unmatched?.alike.map(({ id }) => id)
    expect(unmatched).toMatchObject({ since: start.now(), search: '' })
    expect(ids).toContain(known.patient.patientId)
    expect(ids).not.toContain(other.patientId)
    expect(ids).not.toContain(arrived.patientId)
    const { recordNumber } = await pageOf(known.patient.patientId)
    const sought = (await pageOf(arrived.patientId, recordNumber)).unmatched
    expect(sought?.alike).toMatchObject([{ id: known.patient.patientId, recordNumber, name: 'Rivera, Alex' }])
    expect((await pageOf(known.patient.patientId)).unmatched).toBeNull()
  })

  it('is on the row of the worklist', async () => {
    const intake = { patient: arrived, ...must(await beginIntake(arrived, { agreed: true }, start)) }
    must(await submit(intake, 0))
    const caseId = await caseIdOf(keel, intake)
    const { rows } = must(await listWorklist(keel.here.clinician, {}, at(2)))
    expect(rows.find(({ id }) => id === caseId)?.isUnmatched).toBe(true)
    expect(rows.find(({ id }) => id === known.caseId)?.isUnmatched).toBe(false)
  })
})
