import { beforeAll, describe, expect, it } from 'vitest'
import { insertMessage } from '@/lib/db/messages'
import { inClinic } from '@/lib/db/transaction'
import { listMessages } from '@/lib/operations/messages/list-messages'
import { must } from '@/prisma/sample/live-story'
import { at, start, type TestClinic } from '@/tests/support/clinic'
import { newPatientAt } from '@/tests/support/mail'
import { testKeel } from '@/tests/support/keel'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
let patientId: string

const write = async (clinic: TestClinic, personId: string, minute: number) =>
  inClinic(clinic.id, (tx) =>
    insertMessage(
      tx,
      clinic.id,
      { kind: 'handout-sent', personId, aboutId: null, address: 'alex@mail.example' },
      at(minute).now(),
    ),
  )

beforeAll(async () => {
  patientId = (await newPatientAt(keel, keel.here, 'alex@mail.example')).patientId
  // Several in the same minute, so that the ids decide.
  for (let each = 0; each < 104; each += 1) await write(keel.here, patientId, Math.floor(each / 10))
  const { staffId } = keel.here.clinician
  await inClinic(keel.here.id, (tx) =>
    insertMessage(
      tx,
      keel.here.id,
      { kind: 'case-taken-over', personId: staffId, aboutId: null, address: 'first@clinic.example' },
      at(60).now(),
    ),
  )
  const there = await newPatientAt(keel, keel.there, 'there@mail.example')
  await write(keel.there, there.patientId, 99)
})

const list = async (after: string | null = null) => must(await listMessages(keel.here.lead, { after }, start))

describe('listMessages', () => {
  refusesOthers(keel, {
    operation: listMessages,
    action: 'message.list',
    input: () => ({}),
    roles: ['lead'],
    elsewhere: null,
  })

  it('shows the latest first, whom they are to and that nothing leaves without a mail server', async () => {
    const { value, audit } = await keel.recorded(() => list())
    expect(audit).toEqual([])
    expect(value.hasServer).toBe(false)
    expect(value.messages.slice(0, 2)).toMatchObject([
      { kind: 'case-taken-over', patientId: null, name: 'Dr. First here', state: 'waiting', canSendAgain: false },
      { kind: 'handout-sent', patientId, name: 'Alex Rivera', address: 'alex@mail.example', attempts: 0 },
    ])
  })

  it('goes on page by page, each message once, and not into the other clinic', async () => {
    const first = await list()
    const second = await list(first.next)
    const third = await list(second.next)
    const all = [first, second, third].flatMap(({ messages }) => messages)
    expect([all.length, new Set(all.map(({ id }) => id)).size, third.next]).toEqual([105, 105, null])
    expect(all.map(({ at: when }) => when.getTime())).toEqual(
      all.map(({ at: when }) => when.getTime()).sort((a, b) => b - a),
    )
    expect(all.map(({ address }) => address)).not.toContain('there@mail.example')
  })

  it('begins anew after an id that is none', async () => {
    expect(must(await listMessages(keel.here.lead, { after: 'x' }, start)).messages).toHaveLength(50)
    expect((await list(keel.here.id)).messages.length).toBeLessThanOrEqual(50)
  })
})
