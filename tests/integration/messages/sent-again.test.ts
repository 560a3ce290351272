import { beforeEach, describe, expect, it } from 'vitest'
import { listWorklist } from '@/lib/operations/cases/list-worklist'
import { settleCheckIn } from '@/lib/operations/cases/settle-check-in'
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
import { testKeel } from '@/tests/support/keel'
import { messagesOf } from '@/tests/support/mail'
import { testMailServer } from '@/tests/support/mail-server'

const server = testMailServer()
const keel = testKeel()

describe('a check-in that did not arrive, and is sent again by hand', () => {
  let followed: Followed
  let messageId: string

  const row = () => checkInOf(keel, followed)
  const step = async (minutes = 0) => must(await advance(keel.here, followed, thursday(minutes)))
  const run = (minutes: number) => deliver({ clinicId: keel.here.id, messageId }, thursday(minutes))
  const bounce = async (minutes: number) => {
    server.refuseNext('RCPT', 550, 'no such user here')
    await run(minutes)
  }
  const again = async (minutes: number) => must(await retryMessage(keel.here.lead, { messageId }, thursday(minutes)))
  const unheard = async (minutes: number) =>
    must(await listWorklist(keel.here.clinician, { filter: 'no-reply' }, thursday(minutes))).rows.map(({ id }) => id)

  beforeEach(async () => {
    followed = await newFollowed(keel, keel.here)
    await step()
    const [message] = await messagesOf(keel, followed.patient.patientId)
    messageId = String(message?.id)
    await bounce(5)
    expect(await row()).toMatchObject({ state: 'no-address' })
  })

  it('is sent once it has gone: reminded of a day later, and missed a day after that', async () => {
    await again(60)
    expect(await row()).toMatchObject({ state: 'no-address' })
    const { audit, timeline } = await keel.recorded(() => run(61))
    expect(server.received).toHaveLength(1)
    expect(timeline).toMatchObject([{ actorKind: 'system', event: { type: 'check-in-sent', kind: 'day-3' } }])
    const { caseId, checkInId } = followed
    expect(audit.map(({ event }) => event)).toEqual([
      { type: 'message.tried', messageId },
      { type: 'message.settled', messageId, state: 'sent' },
      { type: 'check-in.advanced', checkInId, caseId, step: 'send' },
    ])
    const asked = { state: 'sent', sent_at: thursday(61).now(), due_at: thursday(day + 61).now(), reminded_at: null }
    expect(await row()).toMatchObject(asked)
    expect(await unheard(62)).not.toContain(caseId)
    await step(day + 61)
    expect(await row()).toMatchObject({ state: 'reminded' })
    await step(2 * day + 61)
    expect(await row()).toMatchObject({ state: 'no-reply', sent_at: thursday(61).now() })
    expect(await unheard(2 * day + 62)).toContain(caseId)
  })

  it('stays not sent where it does not go once more', async () => {
    await again(60)
    const { timeline } = await keel.recorded(() => bounce(61))
    expect(timeline).toEqual([])
    expect(await row()).toMatchObject({ state: 'no-address', sent_at: null })
  })

  it.each<readonly [string, () => Promise<unknown>]>([
    ['somebody answers all the same', () => answerCheckIn(followed.patient, calm, thursday(30))],
    [
      'somebody saw to it',
      async () => must(await settleCheckIn(keel.here.clinician, { caseId: followed.caseId }, thursday(30))),
    ],
  ])('is left alone where %s', async (_what, act) => {
    await act()
    await again(60)
    const { timeline } = await keel.recorded(() => run(61))
    expect(server.received).toHaveLength(1)
    expect(timeline).toEqual([])
    expect(await row()).toMatchObject({ state: 'no-address', sent_at: null })
  })
})
