import { beforeEach, describe, expect, it } from 'vitest'
import { askToCall } from '@/lib/operations/cases/ask-to-call'
import { closeCase } from '@/lib/operations/cases/close-case'
import { escalateMissed } from '@/lib/operations/cases/escalate-missed'
import { listWorklist } from '@/lib/operations/cases/list-worklist'
import { viewCase } from '@/lib/operations/cases/view-case'
import { giveUpLost } from '@/lib/operations/messages/give-up-lost'
import { retryMessage } from '@/lib/operations/messages/retry-message'
import { deliver } from '@/lib/worker/deliver'
import { must } from '@/prisma/sample/live-story'
import {
  advance,
  answerCheckIn,
  calm,
  checkInOf,
  day,
  type Followed,
  newFollowed,
  thursday,
} from '@/tests/support/check-in'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { giveAddress, messagesOf } from '@/tests/support/mail'
import { testMailServer } from '@/tests/support/mail-server'
import { newAlert, type TestCase } from '@/tests/support/patient'
import { keelItself } from '@/tests/support/refusals'

const server = testMailServer()
const keel = testKeel()

const newest = async (personId: string) => {
  const { id, state } = (await messagesOf(keel, personId)).at(-1) ?? {}
  return { messageId: String(id), state }
}
const run = async (personId: string, clock = at(3)) => {
  const { messageId } = await newest(personId)
  await deliver({ clinicId: keel.here.id, messageId }, clock)
}
const bounce = async (personId: string, clock = at(3)) => {
  server.refuseNext('RCPT', 550, 'no such user here')
  await run(personId, clock)
}

describe('what asks the patient to call, and does not arrive', () => {
  let subject: TestCase
  let personId: string

  beforeEach(async () => {
    subject = await newAlert(keel, keel.here)
    personId = subject.patient.patientId
    await giveAddress(keel, subject.patient, 'alex@mail.example')
  })

  const ask = async (minute = 2) => must(await askToCall(keel.here.clinician, { caseId: subject.caseId }, at(minute)))
  const view = async (minute = 4) => must(await viewCase(keel.here.clinician, { caseId: subject.caseId }, at(minute)))
  const close = async (minute: number) => {
    const { revision } = await view(minute)
    const closing = { caseId: subject.caseId, revision, outcome: 'not-reached', words: 'Nobody answers.' }
    return closeCase(keel.here.clinician, closing, at(minute))
  }
  const told = async (minute: number) => must(await escalateMissed(keelItself(keel.here), {}, at(minute))).told

  it('is no try, ends the wait, stands in the timeline, and the leads hear of it by the target', async () => {
    await ask()
    expect(await view()).toMatchObject({ tries: 1, nextStep: { kind: 'wait' } })
    const { audit, timeline } = await keel.recorded(() => bounce(personId))
    const { caseId } = subject
    const asked = (await view()).timeline.find(({ event }) => event.type === 'call-asked')
    expect(timeline).toMatchObject([{ actorKind: 'system', event: { type: 'call-ask-unsent', eventId: asked?.id } }])
    expect(audit.map(({ event }) => event)).toMatchObject([
      { type: 'message.tried' },
      { type: 'message.settled', state: 'bounced' },
      { type: 'case.wait-ended', caseId },
    ])
    const seen = await view()
    expect(seen).toMatchObject({ tries: 0, nextStep: { kind: 'call' }, closing: { wanted: { calls: 3, from: null } } })
    await keel.asOwner('UPDATE triage_case SET first_look_at = NULL WHERE id <> $1', [caseId])
    expect(seen.nextStep?.at.getTime()).toBeLessThanOrEqual(
      at(3 + 15)
        .now()
        .getTime(),
    )
    expect(await told(3 + 16)).toBeGreaterThan(0)
    expect((await view(20)).escalation).not.toBeNull()
  })

  it('files nobody away: three that came back over more than a day are no calls', async () => {
    for (const minute of [2, 13 * 60, 25 * 60]) {
      await ask(minute)
      await bounce(personId, at(minute + 1))
    }
    expect(await close(25 * 60 + 5)).toMatchObject({
      fields: { outcome: { code: 'not-reached-yet', values: { calls: 3 } } },
    })
  })

  it('files nobody away while the mail server is down, and counts what has gone since', async () => {
    await server.close()
    for (const minute of [2, 13 * 60, 25 * 60]) await ask(minute)
    const clock = 25 * 60 + 5
    expect(await close(clock)).toMatchObject({ fields: { outcome: { code: 'not-reached-yet', values: { calls: 3 } } } })
    await server.open()
    for (const { id } of await messagesOf(keel, personId)) {
      await deliver({ clinicId: keel.here.id, messageId: id }, at(clock + 1))
    }
    expect(server.received).toHaveLength(3)
    expect(await view(clock + 2)).toMatchObject({ tries: 3, nextStep: { kind: 'wait' }, closing: { wanted: null } })
    must(await close(clock + 3))
  })

  it('ends the wait too where the address was corrected meanwhile', async () => {
    await ask()
    await giveAddress(keel, subject.patient, 'right@mail.example')
    await run(personId)
    expect(await newest(personId)).toMatchObject({ state: 'failed' })
    expect(await view()).toMatchObject({ tries: 0, nextStep: { kind: 'call' } })
  })

  it('ends the wait where no job is left for it', async () => {
    await ask()
    await keel.asOwner(`UPDATE keel_jobs.job SET state = 'failed' WHERE data ->> 'messageId' = $1`, [
      (await newest(personId)).messageId,
    ])
    const clock = at(4 * 60)
    const { audit } = await keel.recorded(async () => must(await giveUpLost(keelItself(keel.here), {}, clock)))
    expect(audit.map(({ event }) => event.type)).toContain('case.wait-ended')
    expect(await view(4 * 60)).toMatchObject({ tries: 0, nextStep: { kind: 'call' } })
  })

  it('takes one try back once, also where somebody sends it again in vain', async () => {
    await ask()
    await bounce(personId)
    await ask(70)
    const [first] = await messagesOf(keel, personId)
    must(await retryMessage(keel.here.lead, { messageId: first?.id }, at(71)))
    server.refuseNext('RCPT', 550, 'no such user here')
    await deliver({ clinicId: keel.here.id, messageId: first?.id }, at(72))
    expect(await view(73)).toMatchObject({ tries: 1, nextStep: { kind: 'wait' } })
    const events = (await view(73)).timeline.map(({ event }) => event.type)
    expect(events.filter((type) => type === 'call-ask-unsent')).toHaveLength(1)
  })

  it('changes nothing of a case where it was taken', async () => {
    await ask()
    const { timeline } = await keel.recorded(() => run(personId))
    expect(timeline).toEqual([])
    expect(await view()).toMatchObject({ tries: 1, nextStep: { kind: 'wait' }, closing: { wanted: { calls: 2 } } })
  })
})

describe('a check-in that does not arrive', () => {
  let followed: Followed
  let personId: string

  beforeEach(async () => {
    followed = await newFollowed(keel, keel.here)
    personId = followed.patient.patientId
  })

  const row = () => checkInOf(keel, followed)
  const step = async (minutes = 0) => must(await advance(keel.here, followed, thursday(minutes)))
  const unheard = async (minutes: number) =>
    must(await listWorklist(keel.here.clinician, { filter: 'no-reply' }, thursday(minutes))).rows.map(({ id }) => id)

  it('is shown at once as not sent, and nobody is said to be silent', async () => {
    await step()
    const { timeline } = await keel.recorded(() => bounce(personId, thursday(5)))
    expect(timeline.map(({ event }) => event)).toEqual([{ type: 'check-in-no-address', kind: 'day-3' }])
    expect(await row()).toMatchObject({ state: 'no-address', sent_at: null, reminded_at: null, settled_at: null })
    expect(await unheard(6)).toContain(followed.caseId)
    await step(day)
    expect(await row()).toMatchObject({ state: 'no-address' })
    expect(await messagesOf(keel, personId)).toHaveLength(1)
  })

  it('is left alone where somebody answers all the same', async () => {
    await step()
    await answerCheckIn(followed.patient, calm, thursday(2))
    await bounce(personId, thursday(5))
    expect(await row()).toMatchObject({ state: 'sent' })
  })

  it('says of a reminder alone that nobody was reminded', async () => {
    await step()
    await run(personId, thursday(1))
    await step(day)
    expect(await row()).toMatchObject({ state: 'reminded', reminded_at: thursday(day).now() })
    const { timeline } = await keel.recorded(() => bounce(personId, thursday(day + 5)))
    expect(timeline.map(({ event }) => event)).toEqual([{ type: 'check-in-reminder-unsent', kind: 'day-3' }])
    expect(await row()).toMatchObject({ state: 'reminded', sent_at: thursday().now(), reminded_at: null })
    await step(2 * day)
    expect(await row()).toMatchObject({ state: 'no-reply', reminded_at: null })
  })

  it('waits for the morning where it was asked for by day and the server takes it by night', async () => {
    await step(9 * 60 + 50)
    const jobs = `SELECT start_after FROM keel_jobs.job WHERE name = 'deliver-message' AND data ->> 'messageId' = $1`
    const { messageId } = await newest(personId)
    await run(personId, thursday(15 * 60))
    expect(server.received).toEqual([])
    expect(await newest(personId)).toMatchObject({ state: 'waiting' })
    expect(await keel.asOwner(jobs, [messageId])).toContainEqual({ start_after: thursday(22 * 60).now() })
    await run(personId, thursday(22 * 60))
    expect(server.received).toHaveLength(1)
  })
})

it('asks somebody to call at any hour: care hangs on it', async () => {
  const subject = await newAlert(keel, keel.here)
  await giveAddress(keel, subject.patient, 'alex@mail.example')
  must(await askToCall(keel.here.clinician, { caseId: subject.caseId }, at(2)))
  await run(subject.patient.patientId, at(17 * 60))
  expect(server.received).toHaveLength(1)
})
