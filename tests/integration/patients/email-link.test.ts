import { beforeEach, describe, expect, it } from 'vitest'
import type { PatientActor } from '@/lib/access/actor'
import { findLink } from '@/lib/auth/find-link'
import { mailedLink } from '@/lib/auth/make-mailed-link'
import { emailLink } from '@/lib/operations/patients/email-link'
import { must } from '@/prisma/sample/live-story'
import { at, start } from '@/tests/support/clinic'
import { giveAddress, jobsFor, messagesOf, newPatientAt } from '@/tests/support/mail'
import { testKeel } from '@/tests/support/keel'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
let patient: PatientActor

beforeEach(async () => {
  patient = await newPatientAt(keel, keel.here, 'alex@mail.example')
})

const input = () => ({ patientId: patient.patientId })
const email = (clock = at(1)) => emailLink(keel.here.reception, input(), clock)
const links = () =>
  keel.asOwner(
    'SELECT id, revoked_at, uuid_extract_version(id) AS version FROM invitation WHERE patient_id = $1 ORDER BY created_at',
    [patient.patientId],
  )

describe('emailLink', () => {
  refusesOthers(keel, {
    operation: emailLink,
    action: 'patient.invite',
    input,
    roles: ['reception', 'clinician', 'lead'],
  })

  it('makes a link that ends the older one, and asks for an e-mail with it; both are recorded', async () => {
    const { value, audit } = await keel.recorded(() => email())
    expect(value).toEqual({ ok: true, value: { address: 'alex@mail.example' } })
    const [old, made] = await links()
    expect([old?.revoked_at, made?.revoked_at, made?.version]).toEqual([at(1).now(), null, 7])
    const [message] = await messagesOf(keel, patient.patientId)
    expect(message).toMatchObject({ kind: 'link', aboutId: made?.id, address: 'alex@mail.example', state: 'waiting' })
    expect(await jobsFor(keel, String(message?.id))).toBe(1)
    expect(audit.map(({ event }) => event)).toEqual([
      { type: 'patient.invited', patientId: patient.patientId, invitationId: made?.id },
      { type: 'message.queued', messageId: message?.id },
    ])
  })

  it('can write the same link again and again, which rests nowhere', async () => {
    must(await email())
    const link = mailedLink(keel.here.id, String((await links()).at(-1)?.id))
    expect(mailedLink(keel.here.id, String((await links()).at(-1)?.id))).toBe(link)
    const token = new URL(link).pathname.slice('/i/'.length)
    expect(await findLink(token, at(2))).toMatchObject({ isOpen: true })
    for (const table of [...(await keel.tables()), 'keel_jobs.job']) {
      const name = table.includes('.') ? table : `"${table}"`
      const [row] = await keel.asOwner(`SELECT coalesce(string_agg(t::text, ' '), '') AS text FROM ${name} t`)
      expect(row?.text).not.toContain(token)
      expect(row?.text).not.toContain(Buffer.from(token, 'base64url').toString('hex').slice(32))
    }
  })

  it('sends one when it is pressed twice or at two desks, and another one later', async () => {
    const three = await Promise.all([email(), email(), emailLink(keel.here.lead, input(), at(1))])
    expect(three.every(({ ok }) => ok)).toBe(true)
    expect(await messagesOf(keel, patient.patientId)).toHaveLength(1)
    must(await email(at(3)))
    expect(await messagesOf(keel, patient.patientId)).toHaveLength(2)
  })

  it('does not hold back one to an address that was just corrected', async () => {
    must(await email())
    await giveAddress(keel, patient, 'right@mail.example')
    must(await email())
    expect((await messagesOf(keel, patient.patientId)).map(({ address }) => address)).toEqual([
      'alex@mail.example',
      'right@mail.example',
    ])
  })

  it('says so where there is no address, and makes no link', async () => {
    await giveAddress(keel, patient, null)
    const contents = await keel.contents()
    expect(await email(start)).toEqual({ ok: false, code: 'patient-without-address' })
    expect(await keel.contents()).toEqual(contents)
  })
})
