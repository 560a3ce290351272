import { beforeEach, describe, expect, it } from 'vitest'
import { askFollowUp } from '@/lib/operations/cases/ask-follow-up'
import { askToCall } from '@/lib/operations/cases/ask-to-call'
import { closeCase } from '@/lib/operations/cases/close-case'
import { viewCase } from '@/lib/operations/cases/view-case'
import { retryMessage } from '@/lib/operations/messages/retry-message'
import { emailLink } from '@/lib/operations/patients/email-link'
import { mergePatients } from '@/lib/operations/patients/merge-patients'
import { viewMerge } from '@/lib/operations/patients/view-merge'
import { deliver } from '@/lib/worker/deliver'
import { must } from '@/prisma/sample/live-story'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { giveAddress, messagesOf } from '@/tests/support/mail'
import { testMailServer } from '@/tests/support/mail-server'
import { newCase, newPatient, type TestCase } from '@/tests/support/patient'

const server = testMailServer()
const keel = testKeel()

describe('what asks for a new form, and does not arrive', () => {
  let subject: TestCase
  let personId: string

  beforeEach(async () => {
    subject = await newCase(keel, keel.here)
    personId = subject.patient.patientId
    await giveAddress(keel, subject.patient, 'alex@mail.example')
  })

  const ask = async (minute = 2) => {
    must(await askFollowUp(keel.here.clinician, { caseId: subject.caseId, by: 'e-mail' }, at(minute)))
    return newest()
  }
  const newest = async () => {
    const { id, aboutId } = (await messagesOf(keel, personId)).at(-1) ?? {}
    return { messageId: String(id), invitationId: String(aboutId) }
  }
  const view = async (minute = 4) => must(await viewCase(keel.here.clinician, { caseId: subject.caseId }, at(minute)))
  const run = (messageId: string, minute: number) => deliver({ clinicId: keel.here.id, messageId }, at(minute))
  const bounce = async (messageId: string, minute = 3) => {
    server.refuseNext('RCPT', 550, 'no such user here')
    await run(messageId, minute)
  }

  it('ends the wait, stands in the timeline, and is no try', async () => {
    const { messageId, invitationId } = await ask()
    expect(await view()).toMatchObject({ tries: 0, nextStep: { kind: 'wait' } })
    const { audit, timeline } = await keel.recorded(() => bounce(messageId))
    expect(timeline).toMatchObject([{ actorKind: 'system', event: { type: 'follow-up-unsent', invitationId } }])
    expect(audit.map(({ event }) => event)).toEqual([
      { type: 'message.tried', messageId },
      { type: 'message.settled', messageId, state: 'bounced' },
      { type: 'case.wait-ended', caseId: subject.caseId },
    ])
    expect(await view()).toMatchObject({ tries: 0, nextStep: { kind: 'call' } })
  })

  it('keeps the wait for what was asked since, and ends it where that does not go either', async () => {
    const first = await ask()
    const second = await ask(10)
    const { timeline } = await keel.recorded(() => run(first.messageId, 11))
    expect(timeline.map(({ event }) => event)).toEqual([{ type: 'follow-up-unsent', invitationId: first.invitationId }])
    expect(await view(12)).toMatchObject({ nextStep: { kind: 'wait' } })
    await bounce(second.messageId, 13)
    expect(await view(14)).toMatchObject({ nextStep: { kind: 'call' } })
  })

  it('ends the wait for a call that was asked for since, where neither goes', async () => {
    const { messageId } = await ask()
    must(await askToCall(keel.here.clinician, { caseId: subject.caseId }, at(10)))
    await bounce(messageId, 11)
    expect(await view(12)).toMatchObject({ tries: 1, nextStep: { kind: 'wait' } })
    await bounce((await newest()).messageId, 13)
    expect(await view(14)).toMatchObject({ tries: 0, nextStep: { kind: 'call' } })
  })

  it('is told once, also where somebody sends it again in vain', async () => {
    const { messageId } = await ask()
    await bounce(messageId)
    must(await retryMessage(keel.here.lead, { messageId }, at(5)))
    const { timeline, audit } = await keel.recorded(() => bounce(messageId, 6))
    expect(timeline).toEqual([])
    expect(audit.map(({ event }) => event.type)).toEqual(['message.tried', 'message.settled'])
  })

  it('ends the wait also where the record became part of another since', async () => {
    const { messageId } = await ask()
    const kept = await newPatient(keel.here)
    const both = { patientId: kept.patientId, otherId: personId }
    const { pair } = must(await viewMerge(keel.here.clinician, both, at(3)))
    must(await mergePatients(keel.here.clinician, { ...both, drawn: pair?.drawn ?? '', taken: [] }, at(4)))
    await bounce(messageId, 5)
    expect(await view(6)).toMatchObject({ nextStep: { kind: 'call' } })
  })

  it('changes nothing where it was taken, where the case is closed, and where no case asked for the link', async () => {
    const { messageId } = await ask()
    const taken = await keel.recorded(() => run(messageId, 3))
    expect(taken.timeline).toEqual([])
    expect(await view()).toMatchObject({ nextStep: { kind: 'wait' } })
    must(await emailLink(keel.here.reception, { patientId: personId }, at(10)))
    const byTheDesk = await keel.recorded(async () => bounce((await newest()).messageId, 11))
    expect(byTheDesk.timeline).toEqual([])
    expect(await view(12)).toMatchObject({ nextStep: { kind: 'wait' } })
    const last = await ask(20)
    const { revision } = await view(21)
    const closing = { caseId: subject.caseId, revision, outcome: 'seen', words: 'As agreed.' }
    must(await closeCase(keel.here.lead, closing, at(22)))
    const closed = await keel.recorded(() => bounce(last.messageId, 23))
    expect(closed.timeline).toEqual([])
    expect(closed.audit.map(({ event }) => event.type)).toEqual(['message.tried', 'message.settled'])
  })
})
