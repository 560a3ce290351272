import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { PatientActor } from '@/lib/access/actor'
import { identifyPatient } from '@/lib/auth/identify-patient'
import { changeContact } from '@/lib/operations/patients/change-contact'
import { emailLink } from '@/lib/operations/patients/email-link'
import { listMessages } from '@/lib/operations/messages/list-messages'
import { viewPatient } from '@/lib/operations/patients/view-patient'
import { deliver } from '@/lib/worker/deliver'
import { must } from '@/prisma/sample/live-story'
import { drawnContact } from '@/tests/support/contact'
import { at, start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { giveAddress, messagesOf, newPatientAt } from '@/tests/support/mail'
import { freePort } from '@/tests/support/free-port'
import { TextGateway, textSettingsOf } from '@/tests/support/text-gateway'

let gateway: TextGateway
// Before the database of the file is opened, because settings are read once.
beforeAll(async () => {
  const port = await freePort()
  Object.assign(process.env, textSettingsOf(port))
  gateway = new TextGateway(port)
  await gateway.open()
})
afterAll(() => gateway.close())
const keel = testKeel()
const number = '+12065550199'
const drawn = { ...drawnContact, emailWas: 'alex@mail.example' }
let patient: PatientActor
let messageId: string

const contact = (changes: object) =>
  changeContact(
    keel.here.reception,
    {
      ...{ patientId: patient.patientId, email: drawn.emailWas, phone: drawn.phoneWas, mayLeaveMessage: true },
      ...{ mayText: true, ...drawn, ...changes },
    },
    start,
  )

beforeEach(async () => {
  gateway.forget()
  patient = await newPatientAt(keel, keel.here, drawn.emailWas)
  must(await contact({}))
  expect(must(await emailLink(keel.here.reception, { patientId: patient.patientId }, start))).toEqual({
    address: number,
  })
  messageId = String((await messagesOf(keel, patient.patientId))[0]?.['id'])
})

const run = (minute = 1) => deliver({ clinicId: keel.here.id, messageId }, at(minute))
const standing = async () => (await messagesOf(keel, patient.patientId))[0]
const view = async () => must(await viewPatient(keel.here.reception, { patientId: patient.patientId }, at(9)))

describe('a job that delivers a text message, with a gateway that asks who sends', () => {
  it('hands over the clinic’s name, our words and a link that opens, and no name', async () => {
    await run()
    const [text, ...more] = gateway.received
    expect(more).toEqual([])
    expect(text).toMatchObject({ to: number, from: '+12065550100', key: messageId })
    expect(text?.body).toMatch(/^The clinic here: .* http:\/\/localhost:3000\/i\/[\w-]{43} /)
    expect(text?.body).not.toMatch(/Alex|Rivera/)
    expect(await standing()).toMatchObject({ address: number, state: 'sent', attempts: 1, problem: null })
    expect((await view()).lastLinkMail).toMatchObject({ state: 'sent' })
    const token = /\/i\/([\w-]{43})/.exec(text?.body ?? '')?.[1]
    const dateOfBirth = { day: '27', month: '3', year: '1980' }
    expect((await identifyPatient({ token, dateOfBirth }, at(2))).ok).toBe(true)
  })

  it('sends one, however often the job runs', async () => {
    await Promise.allSettled([run(), run(), run()])
    await run(5)
    expect(gateway.received).toHaveLength(1)
  })

  it('comes again where the gateway cannot now, and gives up on a number that takes none', async () => {
    gateway.answerNext({ status: 503 })
    await expect(run()).rejects.toThrow('the gateway has not taken it yet')
    expect(await standing()).toMatchObject({ state: 'waiting', problem: 'server-refused' })
    gateway.answerNext({ status: 307, location: 'http://127.0.0.1:1/' })
    await expect(run(2)).rejects.toThrow('the gateway has not taken it yet')
    gateway.answerNext({ status: 400, code: 21610 })
    await run(3)
    expect(await standing()).toMatchObject({ state: 'bounced', problem: 'address-refused', attempts: 3 })
    expect(await view()).toMatchObject({ address: number, bouncedAt: at(3).now() })
    expect(gateway.received).toEqual([])
  })

  it('says that the gateway could not be reached', async () => {
    await gateway.close()
    try {
      await expect(run()).rejects.toThrow('the gateway has not taken it yet')
      expect(await standing()).toMatchObject({ state: 'waiting', problem: 'not-reached' })
    } finally {
      await gateway.open()
    }
  })

  it('sends nothing to a number that they agree to no more', async () => {
    must(await contact({ mayText: false, textWas: true }))
    await run()
    expect(gateway.received).toEqual([])
    expect(await standing()).toMatchObject({ state: 'failed', problem: 'address-changed' })
  })

  it('reaches whoever has a number and no address', async () => {
    await giveAddress(keel, patient, null)
    await run()
    expect(gateway.received).toHaveLength(1)
    const { messages } = must(await listMessages(keel.here.lead, { after: null }, at(4)))
    expect(messages.find(({ id }) => id === messageId)).toMatchObject({
      by: 'text',
      address: number,
      canSendAgain: false,
    })
  })
})
