import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { identifyPatient } from '@/lib/auth/identify-patient'
import { mailedLink } from '@/lib/auth/make-mailed-link'
import { actorOf } from '@/lib/auth/session'
import { beginIntake } from '@/lib/operations/intake/begin-intake'
import { invitePatient } from '@/lib/operations/patients/invite-patient'
import { liftHold } from '@/lib/operations/patients/lift-hold'
import { openRestricted } from '@/lib/operations/patients/open-restricted'
import { placeHold } from '@/lib/operations/patients/place-hold'
import { restrictRecord } from '@/lib/operations/patients/restrict-record'
import { viewPatient } from '@/lib/operations/patients/view-patient'
import { must } from '@/prisma/sample/live-story'
import { advance, checkInOf, day, type Followed, newFollowed, thursday } from '@/tests/support/check-in'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { cameBy, merged, tokenOf, unmerged } from '@/tests/support/merging'
import { born, submit } from '@/tests/support/patient'

const keel = testKeel()
let one: Followed
let other: Followed
let oneAt = ''
let otherAt = ''

const asPair = (): readonly [string, string] => [one.patient.patientId, other.patient.patientId]
const merge = (clock = thursday(-60), taken: readonly string[] = []) => merged(keel, keel.here, asPair(), taken, clock)
const undo = (mergeId: string, clock = thursday(60)) => unmerged(keel.here, mergeId, clock)
const planned = (minutes: number) => ({
  ...{ state: 'planned', due_at: thursday(minutes).now(), invitation_id: null, sent_at: null },
  ...{ reason: null, settled_at: null },
})
const addressed = (address: string) =>
  keel.asOwner('SELECT kind, about_id FROM message WHERE address = $1 ORDER BY created_at', [address])
const tokenTo = (invitationId: unknown) => tokenOf(mailedLink(keel.here.id, String(invitationId)))
const opens = async (token: string, clock = thursday(70)) =>
  (await identifyPatient({ token, dateOfBirth: born }, clock)).ok
const endOlder = ({ patient }: Followed) =>
  keel.asOwner('UPDATE invitation SET revoked_at = $2 WHERE patient_id = $1', [patient.patientId, at(1).now()])

beforeEach(async () => {
  oneAt = `${randomUUID()}@mail.example`
  otherAt = `${randomUUID()}@mail.example`
  one = await newFollowed(keel, keel.here, oneAt)
  other = await newFollowed(keel, keel.here, otherAt)
})

describe('a check-in that went to the other person', () => {
  it('opens nothing any more, whoever came by it is out, and it is asked anew', async () => {
    await endOlder(one)
    const mergeId = await merge()
    must(await advance(keel.here, other, thursday()))
    const [mail] = await addressed(oneAt)
    expect(mail?.['kind']).toBe('check-in')
    const stray = await cameBy(keel, tokenTo(mail?.['about_id']), thursday(5))
    await undo(mergeId)
    expect(await opens(tokenTo(mail?.['about_id']))).toBe(false)
    expect(await actorOf(stray, thursday(70).now())).toBeNull()
    expect(await checkInOf(keel, other)).toMatchObject(planned(60))
    must(await advance(keel.here, other, thursday(61)))
    expect(await checkInOf(keel, other)).toMatchObject({ state: 'sent' })
    expect(await addressed(otherAt)).toHaveLength(1)
  })

  it('is asked anew also where it was only reminded of so', async () => {
    must(await advance(keel.here, other, thursday()))
    const mergeId = await merge(thursday(60))
    must(await advance(keel.here, other, thursday(day)))
    expect(await addressed(oneAt)).toMatchObject([{ kind: 'check-in-reminder' }])
    await undo(mergeId, thursday(day + 30))
    expect(await checkInOf(keel, other)).toMatchObject(planned(day + 30))
  })

  it('is asked anew of the kept one where the other had given it the address', async () => {
    const mergeId = await merge(thursday(-60), ['email'])
    must(await advance(keel.here, one, thursday()))
    const [mail] = await addressed(otherAt)
    await undo(mergeId)
    expect(await opens(tokenTo(mail?.['about_id']))).toBe(false)
    expect(await checkInOf(keel, one)).toMatchObject(planned(60))
  })

  it('stays as it is where it went to their own address', async () => {
    const mergeId = await merge(thursday(-60), ['email'])
    must(await advance(keel.here, other, thursday()))
    const [mail] = await addressed(otherAt)
    await undo(mergeId)
    expect(await checkInOf(keel, other)).toMatchObject({ state: 'sent', invitation_id: mail?.['about_id'] })
    expect(await opens(tokenTo(mail?.['about_id']))).toBe(true)
  })
})

describe('a check-in that the other was in the way of', () => {
  const sendForm = async (patient: Awaited<ReturnType<typeof cameBy>>) => {
    const { intakeId } = must(await beginIntake(patient, { agreed: true }, at(7)))
    must(await submit({ patient, intakeId }, 0, at(8)))
  }

  it.each([
    ['by a newer form', 'newer-form', true],
    ['by a link', 'link-in-use', false],
  ])('is planned anew: %s', async (_, reason, hasSent) => {
    const { link } = must(await invitePatient(keel.here.reception, { patientId: other.patient.patientId }, at(5)))
    const patient = await cameBy(keel, tokenOf(link), at(6))
    if (hasSent) await sendForm(patient)
    const mergeId = await merge()
    must(await advance(keel.here, one, thursday()))
    expect(await checkInOf(keel, one)).toMatchObject({ state: 'skipped', reason })
    await undo(mergeId)
    expect(await checkInOf(keel, one)).toMatchObject(planned(60))
    must(await advance(keel.here, one, thursday(61)))
    expect(await checkInOf(keel, one)).toMatchObject({ state: 'sent' })
  })

  it('is planned anew where a link that was made for both had ended its own', async () => {
    must(await advance(keel.here, other, thursday()))
    const mergeId = await merge(thursday(30))
    must(await invitePatient(keel.here.reception, { patientId: one.patient.patientId }, thursday(40)))
    await undo(mergeId)
    expect(await checkInOf(keel, other)).toMatchObject(planned(60))
  })

  it('is planned anew where the other has no address', async () => {
    await keel.asOwner('UPDATE patient SET email = NULL WHERE id = $1', [one.patient.patientId])
    const mergeId = await merge()
    must(await advance(keel.here, other, thursday()))
    expect(await checkInOf(keel, other)).toMatchObject({ state: 'no-address' })
    await undo(mergeId)
    expect(await checkInOf(keel, other)).toMatchObject(planned(60))
  })

  it('stays left out for a form of their own', async () => {
    const { link } = must(await invitePatient(keel.here.reception, { patientId: one.patient.patientId }, at(5)))
    await sendForm(await cameBy(keel, tokenOf(link), at(6)))
    const mergeId = await merge()
    must(await advance(keel.here, one, thursday()))
    await undo(mergeId)
    expect(await checkInOf(keel, one)).toMatchObject({ state: 'skipped', reason: 'newer-form' })
  })
})

describe('what protects a record', () => {
  const input = { reason: 'A court asks for it.' }
  const meanwhile = thursday(-50)

  it('stands on both once they are two again, until a lead lifts it', async () => {
    const mergeId = await merge()
    const [patientId, otherId] = asPair()
    must(await placeHold(keel.here.lead, { patientId, ...input }, meanwhile))
    const own = { patientId, ...input, colleagueId: keel.here.colleague.staffId }
    must(await restrictRecord(keel.here.lead, own, meanwhile))
    const look = (id: string) => viewPatient(keel.here.colleague, { patientId: id }, thursday(70))
    expect(await look(otherId)).toMatchObject({ code: 'own-record' })
    must(await openRestricted(keel.here.lead, { patientId, why: 'care', words: '' }, thursday(50)))
    const { audit } = await keel.recorded(() => undo(mergeId))
    expect(audit.map(({ event }) => event)).toEqual([
      { type: 'patient.unmerged', patientIds: [patientId, otherId] },
      { type: 'patient.hold-placed', patientId: otherId },
      { type: 'patient.restricted', patientId: otherId },
    ])
    for (const id of [patientId, otherId]) expect(await look(id)).toMatchObject({ code: 'own-record' })
    const holds = await keel.asOwner('SELECT id, patient_id, reason, placed_by FROM legal_hold ORDER BY patient_id')
    const theirs = { reason: input.reason, placed_by: keel.here.lead.staffId }
    expect(holds.filter(({ patient_id: id }) => id === patientId || id === otherId)).toMatchObject([theirs, theirs])
    const hold = holds.find(({ patient_id: id }) => id === otherId)
    must(await openRestricted(keel.here.lead, { patientId: otherId, why: 'care', words: '' }, thursday(75)))
    must(await liftHold(keel.here.lead, { holdId: String(hold?.['id']) }, thursday(80)))
  })

  it('stays where it was, of what was placed before', async () => {
    const [patientId, otherId] = asPair()
    must(await placeHold(keel.here.lead, { patientId, ...input }, thursday(-90)))
    await undo(await merge())
    const rows = await keel.asOwner('SELECT patient_id FROM legal_hold WHERE patient_id = ANY ($1)', [
      [patientId, otherId],
    ])
    expect(rows).toEqual([{ patient_id: patientId }])
  })
})
