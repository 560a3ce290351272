import { beforeEach, describe, expect, it } from 'vitest'
import { identifyPatient } from '@/lib/auth/identify-patient'
import { actorOf } from '@/lib/auth/session'
import { invitePatient } from '@/lib/operations/patients/invite-patient'
import { must } from '@/prisma/sample/live-story'
import { at, start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { born, newPatient } from '@/tests/support/patient'

const keel = testKeel()
const wrong = { ...born, year: '1981' }
const days = (count: number) => at(count * 24 * 60)
const notValid = { ok: false, code: 'link-not-valid' }
let patient: Awaited<ReturnType<typeof newPatient>>

beforeEach(async () => {
  patient = await newPatient(keel.here)
})

const identify = (dateOfBirth: unknown = born, clock = start, token: unknown = patient.token) =>
  identifyPatient({ token, dateOfBirth }, clock)
const attempts = async () => {
  const rows = await keel.asOwner('SELECT failed_attempts FROM invitation WHERE patient_id = $1', [patient.patientId])
  return rows.map((row) => row.failed_attempts)
}

describe('a link and the right date', () => {
  it('start a session of a day, and record it', async () => {
    const { value, audit } = await keel.recorded(() => identify())
    const { clinicId, sessionId } = must(value)
    expect(clinicId).toBe(keel.here.id)
    const by = { clinicId, actorKind: 'patient', actorId: patient.patientId }
    expect(audit).toEqual([{ ...by, event: { type: 'session.started', sessionId } }])
    const actor = await actorOf({ clinicId, sessionId }, days(0.99).now())
    expect(actor).toEqual({ kind: 'patient', clinicId, sessionId, patientId: patient.patientId })
    expect(await actorOf({ clinicId, sessionId }, days(1).now())).toBeNull()
  })

  it('open it again on another device, and forget earlier slips', async () => {
    await identify(wrong)
    const first = must(await identify())
    const second = must(await identify({ day: ' 27 ', month: '03', year: '1980' }))
    expect(second.sessionId).not.toBe(first.sessionId)
    expect(await attempts()).toEqual([0])
  })
})

describe('a wrong date', () => {
  it('says how many tries are left, and the fifth uses the link up for good', async () => {
    for (const left of [4, 3, 2, 1]) {
      const fields = { dateOfBirth: { code: 'date-not-ours', values: { left } } }
      expect(await identify(wrong)).toEqual({ ok: false, code: 'invalid', fields })
    }
    const { value, audit } = await keel.recorded(() => identify(wrong))
    expect(value).toEqual({ ok: false, code: 'link-used-up' })
    expect(audit).toMatchObject([{ actorKind: 'unknown', event: { type: 'session.refused', reason: 'wrong-date' } }])
    expect(await identify()).toEqual(notValid)
    expect(await attempts()).toEqual([5])
  })

  it('is counted each time, also when ten guesses arrive at once', async () => {
    const guesses = await Promise.all(Array.from({ length: 10 }, () => identify(wrong)))
    expect(guesses.filter(({ ok }) => ok)).toEqual([])
    const left = guesses.flatMap((each) => (each.ok ? [] : (each.fields?.dateOfBirth?.values?.left ?? [])))
    expect(left.sort()).toEqual([1, 2, 3, 4])
    expect(await attempts()).toEqual([5])
    expect(await identify()).toEqual(notValid)
  })

  it('opens again with a new link', async () => {
    for (let tries = 0; tries < 5; tries += 1) await identify(wrong)
    const { link } = must(await invitePatient(keel.here.reception, { patientId: patient.patientId }, at(1)))
    const token = link.split('/').at(-1)
    expect((await identify(born, at(2), token)).ok).toBe(true)
  })

  it.each<readonly [string, unknown, string]>([
    ['none', { day: '', month: '', year: '' }, 'date-missing'],
    ['half of one', { day: '27', month: '3', year: '' }, 'date-year-missing'],
    ['one that does not exist', { day: '31', month: '2', year: '1980' }, 'date-not-real'],
    ['letters', { day: 'x', month: 'y', year: 'zzzz' }, 'date-day-not-valid'],
    ['a year of two numbers', { day: '27', month: '3', year: '80' }, 'date-year-short'],
    ['NUL', { day: '27', month: '3', year: '1980\0' }, 'date-year-not-valid'],
    ['text', '1980-03-27', 'date-missing'],
    ['null', null, 'date-missing'],
    ['numbers', { day: 27, month: 3, year: 1980 }, 'date-missing'],
  ])('that is %s costs no try', async (_what, dateOfBirth, code) => {
    const contents = await keel.contents()
    expect(await identify(dateOfBirth)).toEqual({ ok: false, code: 'invalid', fields: { dateOfBirth: { code } } })
    expect(await keel.contents()).toEqual(contents)
  })
})

describe('a link that does not open says the same, whatever is wrong with it', () => {
  it('after two weeks', async () => {
    expect((await identify(born, days(13.9))).ok).toBe(true)
    expect(await identify(born, days(14))).toEqual(notValid)
  })

  it('after a newer one was made', async () => {
    must(await invitePatient(keel.here.reception, { patientId: patient.patientId }, at(1)))
    const { value, audit } = await keel.recorded(() => identify(born, at(2)))
    expect(value).toEqual(notValid)
    expect(audit).toMatchObject([{ event: { type: 'session.refused', reason: 'link-revoked' } }])
  })

  it('cut short, changed, too long, empty or not text', async () => {
    const { token } = patient
    const last = token.endsWith('A') ? 'B' : 'A'
    const others = [token.slice(0, -1), token.slice(0, -1) + last, `${token}x`, '', '\0', 'x'.repeat(5000), 7, null]
    const contents = await keel.contents()
    for (const other of others) expect(await identify(born, start, other)).toEqual(notValid)
    expect(await identify(born, start, ['x'])).toEqual(notValid)
    expect(await keel.contents()).toEqual(contents)
  })

  it('pointed at another clinic, or at one that does not exist', async () => {
    const bytes = Buffer.from(patient.token, 'base64url')
    const pointedAt = (clinicId: string) =>
      Buffer.concat([Buffer.from(clinicId.replaceAll('-', ''), 'hex'), bytes.subarray(16)]).toString('base64url')
    const contents = await keel.contents()
    expect(await identify(born, start, pointedAt(keel.there.id))).toEqual(notValid)
    expect(await identify(born, start, pointedAt(keel.here.lead.staffId))).toEqual(notValid)
    expect(await keel.contents()).toEqual(contents)
  })

  it('opens only for its own patient', async () => {
    await keel.asOwner('UPDATE patient SET date_of_birth = $1 WHERE id = $2', ['1955-05-09', patient.patientId])
    expect((await identify()).ok).toBe(false)
    expect((await identify({ day: '9', month: '5', year: '1955' })).ok).toBe(true)
  })
})
