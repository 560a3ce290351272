import { beforeEach, describe, expect, it } from 'vitest'
import { listWorklist } from '@/lib/operations/cases/list-worklist'
import { renewCheckIn } from '@/lib/operations/cases/renew-check-in'
import { viewCase } from '@/lib/operations/cases/view-case'
import { beginIntake } from '@/lib/operations/intake/begin-intake'
import { invitePatient } from '@/lib/operations/patients/invite-patient'
import { listPatients } from '@/lib/operations/patients/list-patients'
import { matchPatient } from '@/lib/operations/patients/match-patient'
import { must } from '@/prisma/sample/live-story'
import { newArrival } from '@/tests/support/arrival'
import { advance, checkInOf, day, dueAt, type Followed, newFollowed, thursday } from '@/tests/support/check-in'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { merged } from '@/tests/support/merging'
import { caseIdOf, newPatient, submit } from '@/tests/support/patient'

const keel = testKeel()
let followed: Followed

beforeEach(async () => {
  followed = await newFollowed(keel, keel.here)
})

const step = (clock = thursday()) => advance(keel.here, followed, clock)
const row = () => checkInOf(keel, followed)
const invite = (clock = at(5)) => invitePatient(keel.here.reception, { patientId: followed.patient.patientId }, clock)
const seen = async (clock = thursday()) =>
  must(await viewCase(keel.here.clinician, { caseId: followed.caseId }, clock)).checkIn
const unheard = async (clock = thursday()) =>
  must(await listWorklist(keel.here.clinician, { filter: 'no-reply' }, clock)).rows.map(({ id }) => id)
/** A link is for fourteen days. */
const ranOut = at(14 * day + 5)

describe('an unused link from before the form', () => {
  it('keeps nobody from being asked whose record was matched', async () => {
    const known = await newPatient(keel.here)
    await keel.asOwner(`UPDATE patient SET email = 'alex@mail.example' WHERE id = $1`, [known.patientId])
    const arrived = await newArrival(keel, keel.here)
    const { intakeId } = must(await beginIntake(arrived, { agreed: true }, at(1)))
    must(await submit({ patient: arrived, intakeId }, 0, at(2)))
    const caseId = await caseIdOf(keel, { patient: arrived, intakeId })
    const match = { patientId: arrived.patientId, otherId: known.patientId, recordNumber: '' }
    must(await matchPatient(keel.here.reception, match, at(3)))
    const { id } = await checkInOf(keel, { caseId })
    must(await advance(keel.here, { checkInId: String(id) }, thursday()))
    expect(await checkInOf(keel, { caseId })).toMatchObject({ state: 'sent', reason: null })
  })

  it('keeps nobody from being asked whose records were merged, and reception is told that it opens', async () => {
    const older = await newPatient(keel.here)
    const { patientId } = followed.patient
    await keel.asOwner('UPDATE invitation SET created_at = $2 WHERE patient_id = $1', [older.patientId, at(-60).now()])
    await keel.asOwner('UPDATE invitation SET revoked_at = $2 WHERE patient_id = $1', [patientId, at(1).now()])
    await merged(keel, keel.here, [patientId, older.patientId])
    const listed = must(await listPatients(keel.here.reception, {}, at(2))).patients
    expect(listed.find(({ id }) => id === patientId)?.link).toMatchObject({ problem: null })
    must(await step())
    expect(await row()).toMatchObject({ state: 'sent' })
  })
})

describe('a link that was made since', () => {
  beforeEach(async () => {
    must(await invite())
    must(await step())
  })

  it('is waited for until it runs out, and silence is shown then', async () => {
    expect(await row()).toMatchObject({ state: 'skipped', reason: 'link-in-use', due_at: ranOut.now() })
    expect(await dueAt(keel.here, at(14 * day + 4))).not.toContain(followed.checkInId)
    expect(await unheard(at(14 * day + 4))).not.toContain(followed.caseId)
    expect(await dueAt(keel.here, ranOut)).toContain(followed.checkInId)
    const { timeline } = await keel.recorded(() => step(ranOut))
    const told = { type: 'check-in-skipped', kind: 'day-3', reason: 'link-unused' }
    expect(timeline.map(({ event }) => event)).toEqual([told])
    expect(await row()).toMatchObject({ state: 'no-reply', reason: null, settled_at: null, sent_at: null })
    expect(await unheard(ranOut)).toContain(followed.caseId)
    expect(await seen(ranOut)).toMatchObject({ isUnheard: true, canRenew: true })
    expect(await dueAt(keel.here, at(30 * day))).not.toContain(followed.checkInId)
  })

  it('is waited for once more where another one took its place, and no more where a form came of it', async () => {
    must(await invite(thursday(day)))
    must(await step(ranOut))
    const until = thursday(15 * day).now()
    expect(await row()).toMatchObject({ state: 'skipped', reason: 'link-in-use', due_at: until })
    const { intakeId } = must(await beginIntake(followed.patient, { agreed: true }, thursday(2 * day)))
    must(await submit({ patient: followed.patient, intakeId }, 0, thursday(2 * day + 1)))
    must(await step(thursday(15 * day)))
    expect(await row()).toMatchObject({ state: 'skipped', reason: 'newer-form' })
    expect(await dueAt(keel.here, at(90 * day))).not.toContain(followed.checkInId)
  })

  it('can be replaced by a link to the check-in, which is reminded of like any other', async () => {
    expect(await seen()).toMatchObject({ state: 'skipped', canRenew: true, isUnheard: false })
    must(await renewCheckIn(keel.here.clinician, { caseId: followed.caseId }, thursday(60)))
    expect(await row()).toMatchObject({ state: 'sent', reason: null, settled_at: null, sent_at: thursday(60).now() })
    const open = 'SELECT purpose FROM invitation WHERE patient_id = $1 AND revoked_at IS NULL'
    expect(await keel.asOwner(open, [followed.patient.patientId])).toEqual([{ purpose: 'check-in' }])
    must(await step(thursday(day + 60)))
    expect(await row()).toMatchObject({ state: 'reminded' })
  })
})
