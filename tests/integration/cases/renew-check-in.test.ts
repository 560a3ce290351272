import { beforeEach, describe, expect, it } from 'vitest'
import { identifyPatient } from '@/lib/auth/identify-patient'
import { closeCase } from '@/lib/operations/cases/close-case'
import { renewCheckIn } from '@/lib/operations/cases/renew-check-in'
import { beginIntake } from '@/lib/operations/intake/begin-intake'
import { archivePatient } from '@/lib/operations/patients/archive-patient'
import { invitePatient } from '@/lib/operations/patients/invite-patient'
import { must } from '@/prisma/sample/live-story'
import {
  advance,
  calm,
  checkInOf,
  day,
  type Followed,
  newFollowed,
  pass,
  sendCheckIn,
  thursday,
} from '@/tests/support/check-in'
import { testKeel } from '@/tests/support/keel'
import { born, save } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
let followed: Followed

beforeEach(async () => {
  followed = await newFollowed(keel, keel.here, null)
  await pass(keel.here, followed, 0)
})

const input = () => ({ caseId: followed.caseId })
const late = thursday(day)
const renew = () => renewCheckIn(keel.here.clinician, input(), late)
const tokenOf = (link: string) => new URL(link).pathname.split('/').at(-1) ?? ''

describe('renewCheckIn', () => {
  refusesOthers(keel, { operation: renewCheckIn, action: 'case.renew-check-in', input, roles: ['clinician', 'lead'] })

  it('makes a link to the check-in for who has no address, and writes it down without the link', async () => {
    const { value, audit, timeline } = await keel.recorded(() => renew())
    const { link, expiresAt } = must(value)
    expect(expiresAt.getTime() - late.now().getTime()).toBe(14 * day * 60_000)
    const { caseId, checkInId, patient } = followed
    const { invitation_id: invitationId, state } = await checkInOf(keel, followed)
    expect(state).toBe('no-address')
    expect(audit.map(({ event }) => event)).toEqual([
      { type: 'patient.invited', patientId: patient.patientId, invitationId },
      { type: 'case.check-in-renewed', caseId, checkInId, invitationId },
    ])
    expect(timeline.map(({ event }) => event)).toEqual([{ type: 'check-in-link-made', kind: 'day-3', invitationId }])
    expect(JSON.stringify([audit, timeline])).not.toContain(tokenOf(link))
    expect((await identifyPatient({ token: tokenOf(link), dateOfBirth: born }, late)).ok).toBe(true)
    await sendCheckIn(patient, calm, thursday(day + 5))
    expect((await checkInOf(keel, followed)).state).toBe('answered')
  })

  it('ends the older links', async () => {
    const first = must(await renew())
    const second = must(await renewCheckIn(keel.here.lead, input(), thursday(day + 1)))
    expect(second.link).not.toBe(first.link)
    const old = await identifyPatient({ token: tokenOf(first.link), dateOfBirth: born }, thursday(day + 2))
    expect(old).toEqual({ ok: false, code: 'link-not-valid' })
    const open = 'SELECT id FROM invitation WHERE patient_id = $1 AND revoked_at IS NULL'
    expect(await keel.asOwner(open, [followed.patient.patientId])).toHaveLength(1)
  })

  it('signs nobody out of an emergency that they are answering, and makes no link for whoever was archived', async () => {
    const { patient } = followed
    const { link } = must(await invitePatient(keel.here.reception, { patientId: patient.patientId }, late))
    must(await identifyPatient({ token: tokenOf(link), dateOfBirth: born }, late))
    const { intakeId } = must(await beginIntake(patient, { agreed: true }, late))
    must(await save({ patient, intakeId }, { 'ces-retention': 'new' }, { clock: late }))
    const contents = await keel.contents()
    expect(await renew()).toEqual({ ok: false, code: 'follow-up-too-early' })
    expect(await keel.contents()).toEqual(contents)
    followed = await newFollowed(keel, keel.here, null)
    await pass(keel.here, followed, 0)
    const closing = { caseId: followed.caseId, revision: 0, outcome: 'seen', words: 'As agreed.' }
    must(await closeCase(keel.here.clinician, closing, late))
    must(await archivePatient(keel.here.reception, { patientId: followed.patient.patientId }, late))
    expect(await renew()).toEqual({ ok: false, code: 'patient-archived' })
  })

  it('is what the reminder then leads to', async () => {
    followed = await newFollowed(keel, keel.here)
    must(await advance(keel.here, followed, thursday()))
    must(await renewCheckIn(keel.here.clinician, input(), thursday(60)))
    must(await advance(keel.here, followed, thursday(day)))
    const { state, invitation_id: invitationId } = await checkInOf(keel, followed)
    expect(state).toBe('reminded')
    const written = `SELECT about_id FROM message WHERE person_id = $1 AND kind = 'check-in-reminder'`
    expect(await keel.asOwner(written, [followed.patient.patientId])).toEqual([{ about_id: invitationId }])
  })

  it('is refused once the patient has answered, and before anybody was asked', async () => {
    must(await renew())
    await sendCheckIn(followed.patient, calm, thursday(day + 5))
    const contents = await keel.contents()
    expect(await renew()).toEqual({ ok: false, code: 'check-in-not-waiting' })
    expect(await keel.contents()).toEqual(contents)
    followed = await newFollowed(keel, keel.here)
    expect(await renew()).toEqual({ ok: false, code: 'check-in-not-waiting' })
  })
})
