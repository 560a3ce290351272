import { beforeAll, describe, expect, it } from 'vitest'
import type { StaffActor } from '@/lib/access/actor'
import { listEvents } from '@/lib/operations/audit/list-events'
import { addNote } from '@/lib/operations/cases/add-note'
import { claimCase } from '@/lib/operations/cases/claim-case'
import { listWorklist } from '@/lib/operations/cases/list-worklist'
import { takeOverCase } from '@/lib/operations/cases/take-over-case'
import { viewCase } from '@/lib/operations/cases/view-case'
import { openHandout } from '@/lib/operations/handouts/open-handout'
import { erasePatient } from '@/lib/operations/patients/erase-patient'
import { must } from '@/prisma/sample/live-story'
import { at, newStaff, start } from '@/tests/support/clinic'
import { firstHandout } from '@/tests/support/handout'
import { testKeel } from '@/tests/support/keel'
import { newCase, newPatient, type TestCase } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'
import { opened, restricted } from '@/tests/support/restricted'
import { erasingOf, newLead } from '@/tests/support/whole-patient'

const keel = testKeel()
let sent: TestCase
let other: TestCase
let reader: StaffActor

beforeAll(async () => {
  sent = await newCase(keel, keel.here)
  other = await newCase(keel, keel.here)
  reader = await newStaff(keel.here.id, 'lead', 'Dr. Reader')
  must(await claimCase(keel.here.clinician, { caseId: sent.caseId }, start))
  must(await addNote(keel.here.clinician, { caseId: sent.caseId, words: 'Secret words.' }, start))
  const taken = { caseId: sent.caseId, ownerId: keel.here.clinician.staffId }
  must(await takeOverCase(keel.here.colleague, taken, start))
  must(await openHandout(sent.patient, { assignmentId: await firstHandout(sent) }, start))
  must(await viewCase(keel.here.clinician, { caseId: other.caseId }, start))
  must(await listWorklist(keel.here.clinician, {}, start))
})

const see = async (asked: object = {}) => must(await listEvents(reader, asked, start))
/** But for what the tests of refusals left there. */
const types = async (asked: object) =>
  (await see(asked)).events.map(({ event }) => event.type).filter((type) => type !== 'access.refused')

describe('listEvents', () => {
  refusesOthers(keel, {
    operation: listEvents,
    action: 'audit.view',
    input: () => ({ patient: sent.patient.patientId }),
    roles: ['lead'],
  })

  it.each(['1900-01-01', '0001-01-01', '9998-12-31', '9999-12-31'])('answers for the day %s, too', async (date) => {
    must(await listEvents(reader, { from: date }, start))
    must(await listEvents(reader, { to: date }, start))
  })

  it('shows who did what about whom, by names, the latest first', async () => {
    const { events } = await see({ person: keel.here.colleague.staffId })
    const name = expect.any(String) as string
    expect(events).toMatchObject([
      {
        event: { type: 'case.taken-over' },
        by: { kind: 'staff', name: 'Dr. Second here' },
        colleague: 'Dr. First here',
        patients: [{ id: sent.patient.patientId, name }],
        more: 0,
      },
    ])
    expect(JSON.stringify(await see())).not.toContain('Secret words')
  })

  it('says of a record that was erased when that was and by whom, and shows what was done with it', async () => {
    const lead = await newLead(keel.here)
    const { patientId } = await newPatient(keel.here)
    must(await erasePatient(lead, await erasingOf(lead, patientId), at(11)))
    const { patient, erased, events } = await see({ patient: patientId })
    expect([patient, erased]).toEqual([null, { at: at(11).now(), by: lead.name, ground: 'asked' }])
    expect(events.map(({ event }) => event.type)).toEqual(expect.arrayContaining(['patient.created', 'patient.erased']))
    expect(new Set(events.flatMap(({ patients }) => patients.map(({ name }) => name)))).toEqual(new Set([null]))
    const elsewhere = await listEvents(keel.there.lead, { patient: patientId }, start)
    expect(elsewhere).toEqual({ ok: false, code: 'not-found' })
  })

  it('narrows by person, patient, kind and day, all together', async () => {
    const { patientId: patient } = sent.patient
    const person = keel.here.clinician.staffId
    expect(await types({ person })).toEqual(['list.viewed', 'case.viewed', 'case.noted', 'case.claimed'])
    expect(await types({ person, patient })).toEqual(['list.viewed', 'case.noted', 'case.claimed'])
    expect(await types({ person, patient, kind: 'case.noted' })).toEqual(['case.noted'])
    const today = new Date().toLocaleDateString('en-CA', { timeZone: 'America/Los_Angeles' })
    expect(await types({ person, patient, kind: 'case.noted', from: today, to: today })).toEqual(['case.noted'])
    expect(await types({ person, to: '2026-01-01' })).toEqual([])
    expect(await types({ person, from: '2999-01-01' })).toEqual([])
    const ofPatient = await types({ patient })
    expect(ofPatient).toEqual(
      expect.arrayContaining(['handout.opened', 'intake.submitted', 'intake.begun', 'list.viewed']),
    )
    expect((await see({ patient })).events.every(({ patients }) => patients.some(({ id }) => id === patient))).toBe(
      true,
    )
  })

  it('goes on where the page before ended, each event once, and ends', async () => {
    await keel.asOwner(
      `INSERT INTO audit_event (clinic_id, id, at, recorded_at, actor_kind, actor_id, kind, event, patient_ids)
       SELECT $1, gen_random_uuid(), now(), date_trunc('second', now()) - n / 40 * interval '1 second', 'staff', $2, 'case.viewed',
         jsonb_build_object('type', 'case.viewed', 'caseId', $3::uuid), '{}' FROM generate_series(1, 120) n`,
      [keel.here.id, keel.here.reception.staffId, sent.caseId],
    )
    const person = keel.here.reception.staffId
    const seen: string[] = []
    let after: string | null = ''
    while (after !== null) {
      const page = await see({ person, after })
      expect(page.events.length).toBeLessThanOrEqual(50)
      seen.push(...page.events.map(({ id }) => id))
      after = page.next
    }
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen.length).toBeGreaterThanOrEqual(120)
    expect((await see({ person, asFile: true })).events).toHaveLength(seen.length)
  })

  it('keeps the row of what only a newer Keel writes, with who, about whom and its kind, on the page and as a file', async () => {
    const { staffId } = await newStaff(keel.here.id, 'clinician', 'Dr. Newer')
    const { patientId } = sent.patient
    await keel.asOwner(
      `INSERT INTO audit_event (clinic_id, id, at, recorded_at, actor_kind, actor_id, kind, event, patient_ids)
       VALUES ($1, gen_random_uuid(), now(), now(), 'staff', $2, 'case.moved', '{"type": "case.moved", "ward": 7}', ARRAY[$3]::uuid[])`,
      [keel.here.id, staffId, patientId],
    )
    for (const asFile of [false, true]) {
      const { events } = await see({ person: staffId, asFile })
      expect(events).toMatchObject([
        { event: { type: 'unread', kind: 'case.moved' }, by: { name: 'Dr. Newer' }, patients: [{ id: patientId }] },
      ])
    }
  })

  it('finds whom a name means', async () => {
    const { found } = await see({ search: 'Rivera' })
    expect(found.map(({ id }) => id)).toContain(sent.patient.patientId)
    expect((await see({ search: 'Nobody at all' })).found).toEqual([])
  })

  it('is in the log itself, and whose record was asked about', async () => {
    const { patientId } = sent.patient
    const { audit } = await keel.recorded(() => see({ patient: patientId, asFile: true }))
    expect(audit.map(({ actorId, event }) => [actorId, event])).toEqual([
      [reader.staffId, { type: 'audit.viewed', patientId, asFile: true }],
    ])
    expect(await types({ patient: patientId, kind: 'audit.viewed' })).toContain('audit.viewed')
  })

  it('shows a lead who is a patient nothing of their own restricted record, and of a list the others', async () => {
    const lead = await newStaff(keel.here.id, 'lead', 'Dr. Patient')
    const own = await newCase(keel, keel.here)
    const { patientId } = own.patient
    await restricted(keel.here, patientId, lead.staffId)
    await opened(keel.here.clinician, patientId)
    must(await listWorklist(keel.here.clinician, {}, start))
    const about = async (who: StaffActor, asFile: boolean) =>
      must(await listEvents(who, { asFile }, start)).events.flatMap(({ event, patients }) =>
        patients.some(({ id }) => id === patientId) ? [event.type] : [],
      )
    for (const asFile of [false, true]) {
      expect(await about(reader, asFile)).toEqual(expect.arrayContaining(['record.opened', 'intake.submitted']))
      expect(await about(lead, asFile)).toEqual([])
    }
    const kinds = must(await listEvents(lead, { person: keel.here.clinician.staffId }, start)).events
    expect(kinds.map(({ event }) => event.type)).not.toContain('record.opened')
    const [list] = kinds.filter(({ event }) => event.type === 'list.viewed')
    expect(list?.patients.map(({ id }) => id)).toContain(other.patient.patientId)
  })
})
