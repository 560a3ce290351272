import { beforeEach, describe, expect, it } from 'vitest'
import type { PatientActor } from '@/lib/access/actor'
import { queueMessage } from '@/lib/mail/queue-message'
import { inClinic } from '@/lib/db/transaction'
import { emailLink } from '@/lib/operations/patients/email-link'
import { viewPatient } from '@/lib/operations/patients/view-patient'
import { deliver } from '@/lib/worker/deliver'
import { must } from '@/prisma/sample/live-story'
import { at, start } from '@/tests/support/clinic'
import { messagesOf, newPatientAt } from '@/tests/support/mail'
import { testMailServer } from '@/tests/support/mail-server'
import { testKeel } from '@/tests/support/keel'

const server = testMailServer()
const keel = testKeel()
let patient: PatientActor
let messageId: string

beforeEach(async () => {
  patient = await newPatientAt(keel, keel.here, 'alex@mail.example')
  must(await emailLink(keel.here.reception, { patientId: patient.patientId }, start))
  messageId = String((await messagesOf(keel, patient.patientId))[0]?.id)
})

const run = (minute = 1, id = messageId, clinicId = keel.here.id) => deliver({ clinicId, messageId: id }, at(minute))
const standing = async () => (await messagesOf(keel, patient.patientId))[0]
const view = async () => must(await viewPatient(keel.here.reception, { patientId: patient.patientId }, at(9)))

describe('a job that delivers, with a real mail server', () => {
  it('hands it over with headers that say who, in which language and that no reply is wanted', async () => {
    await run()
    const [mail, ...more] = server.received
    expect(more).toEqual([])
    expect([mail?.from, mail?.to]).toEqual(['keel@mail.example', ['alex@mail.example']])
    expect(mail?.header('From')).toBe('The clinic here <keel@mail.example>')
    expect(mail?.header('Subject')).toBe('Your link from The clinic here')
    expect(mail?.header('Message-ID')).toBe(`<${messageId}@localhost>`)
    expect(mail?.header('Auto-Submitted')).toBe('auto-generated')
    expect(mail?.header('Content-Language')).toBe('en')
    expect(mail?.header('Content-Type')).toBe('text/plain; charset=utf-8')
    expect(mail?.header('List-Unsubscribe')).toBeUndefined()
    expect(mail?.text).toMatch(/http:\/\/localhost:3000\/i\/[\w-]{43}\r\n/)
    expect(mail?.raw).not.toMatch(/Alex|Rivera/)
    expect(await standing()).toMatchObject({ state: 'sent', attempts: 1, problem: null })
  })

  it('sends one, however often the job runs', async () => {
    await Promise.allSettled([run(), run(), run()])
    await run(5)
    expect(server.received).toHaveLength(1)
    expect(await standing()).toMatchObject({ state: 'sent', attempts: 1 })
  })

  it('offers to switch off what can be left out, at one press', async () => {
    const { patientId: personId } = patient
    const id = await inClinic(keel.here.id, (tx) =>
      queueMessage(
        { tx, clinicId: keel.here.id, now: start.now() },
        { kind: 'handout-sent', personId, aboutId: null, address: 'alex@mail.example' },
      ),
    )
    await run(1, id)
    const [mail] = server.received
    const address = /^<(http:\/\/localhost:3000\/unsubscribe\/[\w-]{66})>$/.exec(mail?.header('List-Unsubscribe') ?? '')
    expect(mail?.header('List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click')
    expect(mail?.text).toContain(address?.[1] ?? 'nothing')
  })

  it('shows on the patient what the server refuses for good', async () => {
    server.refuseNext('RCPT', 550, 'no such user here')
    await run()
    expect(server.received).toEqual([])
    expect(await standing()).toMatchObject({ state: 'bounced', problem: 'address-refused', attempts: 1 })
    expect(await view()).toMatchObject({ bouncedAt: at(1).now(), lastLinkMail: { state: 'bounced' } })
    await run(2)
    expect(server.received).toEqual([])
  })

  it('comes again after a refusal for now, and sends it once', async () => {
    server.refuseNext('RCPT', 451, 'come back later')
    server.refuseNext('DATA', 451, 'come back later')
    await expect(run()).rejects.toThrow('has not taken it yet')
    expect(await standing()).toMatchObject({ state: 'waiting', problem: 'address-not-now', attempts: 1 })
    await expect(run(2)).rejects.toThrow()
    await run(3)
    expect(server.received).toHaveLength(1)
    expect(await standing()).toMatchObject({ state: 'sent', attempts: 3, problem: null })
  })

  it('waits for a server that is away, and says nothing of whom it was for', async () => {
    await server.close()
    const problem = await run().catch((error: unknown) => String(error))
    expect(problem).toBe('Error: the mail server has not taken it yet')
    expect(await standing()).toMatchObject({ state: 'waiting', problem: 'not-reached', attempts: 1 })
    await server.open()
    await run(2)
    expect(await standing()).toMatchObject({ state: 'sent', attempts: 2 })
  })

  it('gives up after the thirteenth try, without a fourteenth, and shows that the address takes nothing', async () => {
    await keel.asOwner('UPDATE message SET attempts = 12 WHERE id = $1', [messageId])
    server.refuseNext('RCPT', 451, 'come back later')
    await run()
    expect(await standing()).toMatchObject({ state: 'bounced', problem: 'address-not-now', attempts: 13 })
    expect(await view()).toMatchObject({ bouncedAt: at(1).now(), lastLinkMail: { state: 'bounced' } })
    await run(2)
    expect(server.received).toEqual([])
  })

  it('sends nothing for a job that names another clinic', async () => {
    await run(1, messageId, keel.there.id)
    expect(await standing()).toMatchObject({ state: 'waiting', attempts: 0 })
    await expect(deliver({ clinicId: 'x' }, at(1))).rejects.toThrow()
    expect(server.received).toEqual([])
  })
})
