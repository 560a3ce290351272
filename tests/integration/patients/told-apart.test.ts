import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { listEvents } from '@/lib/operations/audit/list-events'
import { advanceCheckIn } from '@/lib/operations/cases/advance-check-in'
import { viewCase } from '@/lib/operations/cases/view-case'
import { exportPatient } from '@/lib/operations/patients/export-patient'
import { matchPatient } from '@/lib/operations/patients/match-patient'
import { must } from '@/prisma/sample/live-story'
import { newArrival } from '@/tests/support/arrival'
import { type Followed, newFollowed, thursday } from '@/tests/support/check-in'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { merged, unmerged } from '@/tests/support/merging'
import { newPatient } from '@/tests/support/patient'
import { keelItself } from '@/tests/support/refusals'

const keel = testKeel()
let one: Followed
let other: Followed
let theirs: Readonly<Record<'email' | 'phone' | 'given_name' | 'record_number', string>>

const fileOf = async (patientId: string): Promise<Readonly<Record<string, unknown>>> =>
  must(await exportPatient(keel.here.lead, { patientId, withPrivate: false }, thursday(90))).file
const pair = (): readonly [string, string] => [one.patient.patientId, other.patient.patientId]
const eventsOf = async (patient: string, asked: object = {}) =>
  must(await listEvents(keel.here.lead, { patient, ...asked }, thursday(90))).events.map(({ event }) => event)
const looked = { type: 'case.viewed' }

beforeEach(async () => {
  one = await newFollowed(keel, keel.here)
  other = await newFollowed(keel, keel.here)
  const { patientId } = other.patient
  const said = { email: `${randomUUID()}@mail.example`, phone: '(206) 555-0144', given_name: `Z${randomUUID()}` }
  await keel.asOwner('UPDATE patient SET email = $2, phone = $3, given_name = $4 WHERE id = $1', [
    patientId,
    ...Object.values(said),
  ])
  const [row] = await keel.asOwner('SELECT record_number FROM patient WHERE id = $1', [patientId])
  theirs = { ...said, record_number: String(row?.['record_number']) }
})

describe('the file of one person', () => {
  it('holds nothing of somebody whom it was merged with by mistake', async () => {
    const [patientId, otherId] = pair()
    const mergeId = await merged(keel, keel.here, pair(), ['email', 'phone', 'givenName'], thursday(-60))
    must(await advanceCheckIn(keelItself(keel.here), { checkInId: one.checkInId }, thursday()))
    await unmerged(keel.here, mergeId, thursday(60))
    const file = JSON.stringify(await fileOf(patientId))
    for (const value of [...Object.values(theirs), otherId]) expect(file).not.toContain(value)
    expect(await fileOf(patientId)).toMatchObject({ merges: [{ undoneBy: keel.here.lead.staffId }] })
    const [row] = await keel.asOwner('SELECT record_number FROM patient WHERE id = $1', [patientId])
    const back = JSON.stringify(await fileOf(otherId))
    for (const value of [patientId, String(row?.['record_number'])]) expect(back).not.toContain(value)
  })

  it('holds nothing of somebody whom it was merged with when it was merged with another', async () => {
    const { patientId } = await newPatient(keel.here)
    const [, otherId] = pair()
    const third = await newPatient(keel.here)
    const first = await merged(keel, keel.here, [patientId, otherId], ['phone', 'givenName'], at(1))
    await keel.asOwner(`UPDATE patient SET phone = '(206) 555-0155' WHERE id = $1`, [third.patientId])
    const second = await merged(keel, keel.here, [patientId, third.patientId], ['phone', 'givenName'], at(2))
    await unmerged(keel.here, second, at(3))
    await unmerged(keel.here, first, at(4))
    const { merges, corrections } = await fileOf(patientId)
    for (const value of Object.values(theirs)) expect(JSON.stringify([merges, corrections])).not.toContain(value)
    expect(merges).toMatchObject([{ was: {} }, { was: { givenName: 'Alex', phone: '(206) 555-0199' } }])
  })

  it('is not made of a record that became part of another', async () => {
    const [, otherId] = pair()
    await merged(keel, keel.here, pair(), [], thursday(-60))
    const asked = { patientId: otherId, withPrivate: false }
    expect(await exportPatient(keel.here.lead, asked, thursday(90))).toEqual({ ok: false, code: 'not-found' })
  })

  it('says of a merge that stands what became of what, and of whom', async () => {
    const [patientId, otherId] = pair()
    await merged(keel, keel.here, pair(), ['email'], thursday(-60))
    const file = await fileOf(patientId)
    expect(file['merges']).toMatchObject([{ mergedId: otherId, became: { email: theirs.email } }])
    expect(JSON.stringify(file['corrections'])).toContain(theirs.record_number)
  })

  it('holds no number of whoever came by the start page, where the match was undone', async () => {
    const known = await newPatient(keel.here)
    const arrived = await newArrival(keel, keel.here)
    const match = { patientId: arrived.patientId, otherId: known.patientId, recordNumber: '' }
    must(await matchPatient(keel.here.reception, match, at(1)))
    const [merge] = await keel.asOwner('SELECT id FROM patient_merge WHERE merged_id = $1', [arrived.patientId])
    await unmerged(keel.here, String(merge?.['id']), at(5))
    const file = await fileOf(known.patientId)
    expect(JSON.stringify(file['corrections'])).not.toContain('NEW-')
  })
})

describe('who saw a case while it was part of another record', () => {
  beforeEach(async () => {
    const mergeId = await merged(keel, keel.here, pair(), [], thursday(-60))
    must(await viewCase(keel.here.colleague, { caseId: other.caseId }, thursday(-30)))
    await unmerged(keel.here, mergeId, thursday(60))
    must(await viewCase(keel.here.clinician, { caseId: one.caseId }, thursday(70)))
  })

  it('is in the log of its own record, and nobody who saw the other since', async () => {
    const [, otherId] = pair()
    const events = await eventsOf(otherId)
    expect(events.filter(({ type }) => type === 'case.viewed')).toMatchObject([{ ...looked, caseId: other.caseId }])
    expect(events.filter(({ type }) => type === 'patient.merged')).toHaveLength(1)
    expect(events.filter(({ type }) => type === 'patient.unmerged')).toHaveLength(1)
    expect(await eventsOf(otherId, { person: keel.here.colleague.staffId })).toMatchObject([looked])
  })

  it('is in the file of its own record', async () => {
    const [, otherId] = pair()
    const seen = (await fileOf(otherId))['seen'] as readonly { by: string; kind: string }[]
    const by = seen.filter(({ kind }) => kind === 'case.viewed').map((row) => row.by)
    expect(by).toEqual([keel.here.colleague.name])
    expect(seen.filter(({ kind }) => kind === 'patient.merged')).toHaveLength(1)
  })
})
