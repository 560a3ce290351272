import { beforeEach, describe, expect, it } from 'vitest'
import type { PatientActor } from '@/lib/access/actor'
import { assignHandouts } from '@/lib/operations/handouts/assign-handouts'
import { changeContact } from '@/lib/operations/patients/change-contact'
import { invitePatient } from '@/lib/operations/patients/invite-patient'
import { mergePatients } from '@/lib/operations/patients/merge-patients'
import { undoMerge } from '@/lib/operations/patients/undo-merge'
import { viewMerge } from '@/lib/operations/patients/view-merge'
import { viewPatient } from '@/lib/operations/patients/view-patient'
import { allAgainst } from '@/prisma/sample/all-against'
import { must } from '@/prisma/sample/live-story'
import { drawnContact } from '@/tests/support/contact'
import { at, start } from '@/tests/support/clinic'
import { givenWithoutCase } from '@/tests/support/given'
import { testKeel } from '@/tests/support/keel'
import { newCase, newIntake, newPatient, submit, type TestCase, type TestIntake } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
const day = 24 * 60
let kept: TestCase
let other: TestIntake
let mergeId = ''

const moving = ['invitation', 'intake', 'triage_case', 'assignment', 'planned_handout', 'check_in']
const hangsOn = async ({ patientId }: PatientActor) =>
  Object.fromEntries(
    await Promise.all(
      moving.map(async (table) => {
        const rows = await keel.asOwner(`SELECT id FROM ${table} WHERE patient_id = $1 ORDER BY id`, [patientId])
        return [table, rows.map(({ id }) => String(id))] as const
      }),
    ),
  )

async function merge(patientId: string, otherId: string, taken: readonly string[] = []) {
  const { pair } = must(await viewMerge(keel.here.clinician, { patientId, otherId }, start))
  must(await mergePatients(keel.here.clinician, { patientId, otherId, taken, drawn: pair?.drawn ?? '' }, at(1)))
  const { merges } = must(await viewPatient(keel.here.clinician, { patientId }, at(2)))
  return merges[0]?.id ?? ''
}

const input = () => ({ mergeId })
const undo = (clock = at(5)) => undoMerge(keel.here.clinician, input(), clock)
const contact = (email: string, emailWas: string) =>
  changeContact(
    keel.here.reception,
    {
      ...{ ...drawnContact, emailWas },
      ...{ patientId: kept.patient.patientId, email, phone: '', mayLeaveMessage: false },
    },
    at(3),
  )

beforeEach(async () => {
  kept = await newCase(keel, keel.here)
  other = await newIntake(keel.here)
  const { patientId } = other.patient
  const theirs = { patientId, email: 'alex@mail.example', phone: '(206) 555-0199', mayLeaveMessage: true }
  must(await changeContact(keel.here.reception, { ...drawnContact, ...theirs }, start))
  mergeId = await merge(kept.patient.patientId, patientId, ['email'])
})

describe('undoMerge', () => {
  refusesOthers(keel, {
    operation: undoMerge,
    action: 'patient.match',
    input,
    roles: ['reception', 'clinician', 'lead'],
  })

  it('moves back what was given without a case before; what was given so since stays', async () => {
    must(await undo())
    const assignmentId = await givenWithoutCase(keel.here, other.patient, 'h4', at(6))
    mergeId = await merge(kept.patient.patientId, other.patient.patientId)
    const later = await givenWithoutCase(keel.here, kept.patient, 'h5', at(7))
    const given = await keel.asOwner('SELECT id FROM assignment WHERE patient_id = $1 AND case_id IS NULL', [
      kept.patient.patientId,
    ])
    expect(given.map(({ id }) => id).toSorted()).toEqual([assignmentId, later].toSorted())
    must(await undo(at(8)))
    expect((await hangsOn(other.patient)).assignment).toEqual([assignmentId])
    expect((await hangsOn(kept.patient)).assignment).toContain(later)
  })

  it('moves back exactly what had moved, with what has come of it; what came later stays', async () => {
    must(await submit(other, 0, at(2)))
    must(await invitePatient(keel.here.reception, { patientId: kept.patient.patientId }, at(3)))
    const { value, audit } = await keel.recorded(() => undo())
    must(value)
    const patientIds = [kept.patient.patientId, other.patient.patientId]
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'patient.unmerged', patientIds }])
    const [here, there] = [await hangsOn(kept.patient), await hangsOn(other.patient)]
    expect(here).toMatchObject({ intake: [kept.intakeId], triage_case: [kept.caseId] })
    expect(here.invitation).toHaveLength(2)
    expect(there.intake).toEqual([other.intakeId])
    expect(there).toMatchObject({ invitation: { length: 1 }, triage_case: { length: 1 }, check_in: { length: 1 } })
    expect(there.assignment?.length).toBeGreaterThan(0)
    const page = must(await viewPatient(keel.here.lead, { patientId: other.patient.patientId }, at(6)))
    expect(page).toMatchObject({ mergedInto: null, archivedAt: null, email: 'alex@mail.example' })
    expect(page.events.map(({ event }) => event.type)).toEqual(['unmerged', 'merged', 'corrected'])
    const same = must(await viewPatient(keel.here.lead, { patientId: kept.patient.patientId }, at(6)))
    expect(same).toMatchObject({ email: null, merges: [] })
    expect(same.events.map(({ event }) => event.type)).toEqual(['unmerged', 'merged'])
  })

  it('brings back what was known of the number that another one took the place of', async () => {
    const said = { phone: '(206) 555-0111', phone_is_others: true, phone_confirmed_at: at(-60).now() }
    const known = 'SELECT phone, phone_is_others, phone_confirmed_at FROM patient WHERE id = $1'
    must(await undo())
    const { patientId } = kept.patient
    await keel.asOwner('UPDATE patient SET phone = $2, phone_is_others = $3, phone_confirmed_at = $4 WHERE id = $1', [
      patientId,
      ...Object.values(said),
    ])
    mergeId = await merge(patientId, other.patient.patientId, ['phone'])
    expect(await keel.asOwner(known, [patientId])).toMatchObject([{ phone: '(206) 555-0199', phone_is_others: false }])
    must(await undo(at(6)))
    expect(await keel.asOwner(known, [patientId])).toEqual([said])
  })

  it('is done once', async () => {
    must(await undo())
    const contents = await keel.contents()
    expect((await undo(at(6))).ok).toBe(true)
    expect(await keel.contents()).toEqual(contents)
  })

  it('is for whoever merged them, or a lead, and for a day', async () => {
    await keel.asOwner('UPDATE patient_merge SET staff_id = $1 WHERE id = $2', [keel.here.lead.staffId, mergeId])
    expect(await undo()).toEqual({ ok: false, code: 'merge-not-yours' })
    const late = at(day + 2)
    expect(await undoMerge(keel.here.lead, input(), late)).toEqual({ ok: false, code: 'merge-too-late' })
    must(await undoMerge(keel.here.lead, input(), at(day)))
  })

  it('says where what was chosen was corrected since', async () => {
    must(await contact('another@mail.example', 'alex@mail.example'))
    expect(await undo()).toEqual({ ok: false, code: 'merge-corrected-since' })
  })

  it('waits for a later merge of the same record to be undone first, and then goes the whole way back', async () => {
    const third = await newPatient(keel.here)
    const before = await hangsOn(kept.patient)
    const later = await merge(third.patientId, kept.patient.patientId)
    expect(await undo()).toEqual({ ok: false, code: 'merge-merged-on' })
    must(await undoMerge(keel.here.clinician, { mergeId: later }, at(5)))
    expect(await hangsOn(kept.patient)).toEqual(before)
    must(await undo(at(6)))
    expect(await hangsOn(other.patient)).toMatchObject({ intake: [other.intakeId] })
  })
})

it('keeps what a clinician sent meanwhile with the case it was sent for', async () => {
  const one = await newCase(keel, keel.here)
  const two = await newCase(keel, keel.here)
  const id = await merge(one.patient.patientId, two.patient.patientId)
  const sending = {
    caseId: two.caseId,
    handouts: ['h6'],
    personalLine: '',
    thoughtOf: true,
    shown: { h6: allAgainst('h6') },
  }
  must(await assignHandouts(keel.here.clinician, sending, at(3)))
  must(await undoMerge(keel.here.clinician, { mergeId: id }, at(5)))
  const there = await keel.asOwner('SELECT DISTINCT patient_id FROM assignment WHERE case_id = $1', [two.caseId])
  expect(there).toEqual([{ patient_id: two.patient.patientId }])
})
