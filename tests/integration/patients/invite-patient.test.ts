import { beforeEach, describe, expect, it } from 'vitest'
import type { PatientActor } from '@/lib/access/actor'
import { identifyPatient } from '@/lib/auth/identify-patient'
import { actorOf } from '@/lib/auth/session'
import { invitePatient } from '@/lib/operations/patients/invite-patient'
import { must } from '@/prisma/sample/live-story'
import { at, start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { born, newPatient } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
let patient: PatientActor

beforeEach(async () => {
  patient = await newPatient(keel.here)
})

const input = () => ({ patientId: patient.patientId })
const invite = (clock = at(1)) => invitePatient(keel.here.reception, input(), clock)
const links = () =>
  keel.asOwner('SELECT id, revoked_at FROM invitation WHERE patient_id = $1 ORDER BY created_at', [patient.patientId])

describe('invitePatient', () => {
  refusesOthers(keel, {
    operation: invitePatient,
    action: 'patient.invite',
    input,
    roles: ['reception', 'clinician', 'lead'],
  })

  it('makes a link for fourteen days, and records that it did', async () => {
    const { value, audit } = await keel.recorded(() => invite())
    const { link, expiresAt } = must(value)
    expect(link).toMatch(/^http:\/\/localhost:3000\/i\/[\w-]{43}$/)
    expect(expiresAt.getTime() - at(1).now().getTime()).toBe(14 * 24 * 60 * 60 * 1000)
    const [, made] = await links()
    expect(audit.map(({ event }) => event)).toEqual([
      { type: 'patient.invited', patientId: patient.patientId, invitationId: made?.id },
    ])
  })

  it('keeps nowhere what opens the link', async () => {
    const token = new URL(must(await invite()).link).pathname.slice('/i/'.length)
    for (const table of await keel.tables()) {
      const [row] = await keel.asOwner(`SELECT coalesce(string_agg(t::text, ' '), '') AS text FROM "${table}" t`)
      expect(row?.text).not.toContain(token)
      expect(row?.text).not.toContain(Buffer.from(token, 'base64url').toString('hex').slice(32))
    }
  })

  it('ends the older link', async () => {
    must(await invite())
    expect((await links()).map(({ revoked_at }) => revoked_at !== null)).toEqual([true, false])
  })

  it('ends what was begun with the older link, and nothing of anybody else', async () => {
    const came = async () => {
      const { token } = await newPatient(keel.here)
      return must(await identifyPatient({ token, dateOfBirth: born }, start))
    }
    const { token, patientId } = await newPatient(keel.here)
    const old = must(await identifyPatient({ token, dateOfBirth: born }, start))
    const other = await came()
    const { link } = must(await invitePatient(keel.here.reception, { patientId }, at(1)))
    expect(await actorOf(old, at(2).now())).toBeNull()
    expect(await actorOf(other, at(2).now())).not.toBeNull()
    const renewed = must(await identifyPatient({ token: link.slice(-43), dateOfBirth: born }, at(2)))
    expect(await actorOf(renewed, at(3).now())).toMatchObject({ kind: 'patient', patientId })
  })

  it('leaves one living link when two desks make one at once', async () => {
    const made = await Promise.all([invite(), invite(), invite()])
    expect(made.every(({ ok }) => ok)).toBe(true)
    expect((await links()).filter(({ revoked_at }) => revoked_at === null)).toHaveLength(1)
  })

  it('finds nobody who is not there', async () => {
    const nobody = { patientId: keel.here.id }
    expect(await invitePatient(keel.here.reception, nobody, start)).toEqual({ ok: false, code: 'not-found' })
  })
})
