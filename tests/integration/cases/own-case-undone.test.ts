import { beforeEach, describe, expect, it } from 'vitest'
import type { StaffActor } from '@/lib/access/actor'
import { claimCase } from '@/lib/operations/cases/claim-case'
import { giveCase } from '@/lib/operations/cases/give-case'
import { giveList } from '@/lib/operations/cases/give-list'
import { takeOverCase } from '@/lib/operations/cases/take-over-case'
import { undoAct } from '@/lib/operations/cases/undo-act'
import { undoTaking } from '@/lib/operations/cases/undo-taking'
import { viewCase } from '@/lib/operations/cases/view-case'
import { viewInHand } from '@/lib/operations/cases/view-in-hand'
import { listNotices } from '@/lib/operations/notices/list-notices'
import { restrictRecord } from '@/lib/operations/patients/restrict-record'
import { sayAway } from '@/lib/operations/staff/say-away'
import { must } from '@/prisma/sample/live-story'
import { at, newStaff, start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { newCase } from '@/tests/support/patient'
import { opened, reason } from '@/tests/support/restricted'

const keel = testKeel()
/** Is the patient of `own`. */
let patient: StaffActor
let other: StaffActor
let own: { readonly caseId: string; readonly patientId: string }
let theirs: string

const newOne = async () => {
  const { caseId, patient: its } = await newCase(keel, keel.here)
  return { caseId, patientId: its.patientId }
}

beforeEach(async () => {
  patient = await newStaff(keel.here.id, 'lead', 'Dr. Patient')
  other = await newStaff(keel.here.id, 'lead', 'Dr. Other')
  own = await newOne()
  theirs = (await newOne()).caseId
})

const claimBoth = async (by: StaffActor) => {
  for (const caseId of [own.caseId, theirs]) must(await claimCase(by, { caseId }, start))
}
const take = async (by: StaffActor, { staffId: fromId }: StaffActor) =>
  must(await giveList(by, { fromId, toId: by.staffId, words: 'On leave.', which: 'all', caseIds: [] }, at(1)))
const restrict = async () =>
  must(await restrictRecord(keel.here.lead, { patientId: own.patientId, reason, colleagueId: patient.staffId }, at(2)))
const takingOf = async (caseId: string) => {
  const [row] = await keel.asOwner(
    `SELECT id FROM case_event WHERE case_id = $1 AND event->>'type' = 'taken-over' ORDER BY at DESC LIMIT 1`,
    [caseId],
  )
  return String(row?.id)
}
const ownersOf = async () =>
  Object.fromEntries(
    (await keel.asOwner('SELECT id, owner_id FROM triage_case WHERE id = ANY ($1)', [[own.caseId, theirs]])).map(
      ({ id, owner_id: owner }) => [id === own.caseId ? 'own' : 'theirs', owner],
    ),
  )
const noticesOf = async (by: StaffActor) => must(await listNotices(by, {}, at(5))).notices.map(({ caseId }) => caseId)
const isOwnRecord = { ok: false, code: 'own-record' }

describe('a case that was taken over from a list, of whoever turns out to be its patient', () => {
  it('is not theirs to undo once the record is restricted: they have, change and see nothing of it', async () => {
    await claimBoth(other)
    await take(patient, other)
    const eventId = await takingOf(own.caseId)
    await restrict()
    const undone = await keel.recorded(() => undoTaking(patient, { fromId: other.staffId }, at(3)))
    expect(must(undone.value)).toEqual({ returned: 1 })
    expect(undone.audit.map(({ event }) => event)).toMatchObject([{ type: 'case.undone', caseId: theirs }])
    expect(undone.timeline).toHaveLength(1)
    expect(await ownersOf()).toEqual({ own: null, theirs: other.staffId })
    expect(await undoAct(patient, { caseId: own.caseId, eventId }, at(4))).toMatchObject(isOwnRecord)
    expect(await viewCase(patient, { caseId: own.caseId }, at(4))).toMatchObject(isOwnRecord)
    expect(await noticesOf(patient)).toEqual([])
    expect(await noticesOf(other)).toContain(theirs)
  })

  it('is not offered to be undone, and nothing is where it was the only one', async () => {
    must(await claimCase(other, { caseId: own.caseId }, start))
    await take(patient, other)
    await restrict()
    expect(must(await viewInHand(patient, { staffId: other.staffId }, at(3))).taken).toBeNull()
    const undone = await keel.recorded(() => undoTaking(patient, { fromId: other.staffId }, at(3)))
    expect(undone.value).toEqual({ ok: false, code: 'taking-not-undoable' })
    expect([undone.audit, undone.timeline]).toEqual([[], []])
    expect(await ownersOf()).toMatchObject({ own: null })
  })

  it('cannot be taken over by them, nor undone, where the record was restricted before', async () => {
    await claimBoth(other)
    await restrict()
    const one = await takeOverCase(patient, { caseId: own.caseId, ownerId: other.staffId }, at(3))
    expect(one).toMatchObject(isOwnRecord)
    expect(await take(patient, other)).toMatchObject({ given: 1, left: 1 })
    expect(await ownersOf()).toEqual({ own: other.staffId, theirs: patient.staffId })
    expect(must(await undoTaking(patient, { fromId: other.staffId }, at(3)))).toEqual({ returned: 1 })
    expect(await ownersOf()).toEqual({ own: other.staffId, theirs: other.staffId })
  })

  it('does not go back into their hands where somebody else took it from them, nor are they told of it', async () => {
    await claimBoth(patient)
    await take(other, patient)
    const eventId = await takingOf(own.caseId)
    await restrict()
    must(await undoTaking(other, { fromId: patient.staffId }, at(3)))
    expect(await ownersOf()).toEqual({ own: other.staffId, theirs: patient.staffId })
    await opened(other, own.patientId, 3)
    const single = await undoAct(other, { caseId: own.caseId, eventId }, at(4))
    expect(single).toMatchObject({ ok: false, code: 'undo-not-possible' })
    expect(await ownersOf()).toMatchObject({ own: other.staffId })
    expect(await noticesOf(patient)).not.toContain(own.caseId)
  })

  it('is not told to them either while they cover for whoever it was given to', async () => {
    for (const caseId of [own.caseId, theirs])
      must(
        await giveCase(keel.here.clinician, { caseId, toId: other.staffId, revision: 0, words: 'Call them.' }, at(1)),
      )
    const ids = { staffId: other.staffId, coverId: patient.staffId }
    must(await sayAway(other, { ...ids, back: '2026-11-26' }, at(1)))
    await restrict()
    expect(await noticesOf(patient)).toEqual([theirs])
    expect((await noticesOf(other)).sort()).toEqual([own.caseId, theirs].sort())
  })
})
