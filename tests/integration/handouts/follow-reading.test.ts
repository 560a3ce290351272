import { beforeEach, describe, expect, it } from 'vitest'
import { closeCase } from '@/lib/operations/cases/close-case'
import { listWorklist } from '@/lib/operations/cases/list-worklist'
import { followReading } from '@/lib/operations/handouts/follow-reading'
import { openHandout } from '@/lib/operations/handouts/open-handout'
import { takeBackHandout } from '@/lib/operations/handouts/take-back-handout'
import { must } from '@/prisma/sample/live-story'
import { at, start } from '@/tests/support/clinic'
import { firstHandout } from '@/tests/support/handout'
import { giveAddress, messagesOf } from '@/tests/support/mail'
import { testKeel } from '@/tests/support/keel'
import { look, newCase, type TestCase } from '@/tests/support/patient'
import { keelItself, refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
let subject: TestCase
let card: string

/** The test's clock begins at 9 in the morning where the clinic is. */
const hours = (count: number) => at(count * 60)
const sweep = (count: number) => followReading(keelItself(keel.here), {}, hours(count))
const mails = async () => (await messagesOf(keel, subject.patient.patientId)).map(({ kind }) => kind)
const shown = async () => (await look(keel.here, subject.caseId)).handouts.find(({ id }) => id === card)
const listed = async () => {
  const list = must(await listWorklist(keel.here.clinician, { filter: 'reading' }, hours(30)))
  return { ids: list.rows.map(({ id }) => id), count: list.toTalkOver }
}

beforeEach(async () => {
  await keel.asOwner(`UPDATE assignment SET opened_at = now() WHERE opened_at IS NULL`)
  subject = await newCase(keel, keel.here)
  card = await firstHandout(subject)
  await giveAddress(keel, subject.patient, 'alex@mail.example')
})

describe('followReading', () => {
  refusesOthers(keel, {
    operation: followReading,
    action: 'handout.follow',
    input: () => ({}),
    roles: [],
    elsewhere: null,
    isByItself: true,
  })

  it('reminds once, by day, of a card that was not opened', async () => {
    must(await sweep(11.9))
    expect(await mails()).toEqual([])
    must(await sweep(12.5)) // half past nine in the evening
    expect(await mails()).toEqual([])
    const { audit } = await keel.recorded(() => sweep(23.1))
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'handout.reminded', assignmentId: card }])
    expect(await mails()).toEqual(['handout-sent'])
    must(await sweep(23.9))
    expect(await mails()).toEqual(['handout-sent'])
  })

  it('reminds nobody who switched such messages off, and says of nobody that it did', async () => {
    await keel.asOwner('UPDATE patient SET mail_off_at = now() WHERE id = $1', [subject.patient.patientId])
    const { audit } = await keel.recorded(() => sweep(23.1))
    expect(audit).toEqual([])
    expect(await mails()).toEqual([])
  })

  it('reminds in the evening of one that was given at eight, which would be work before the morning’s reminder', async () => {
    await keel.asOwner('UPDATE assignment SET assigned_at = $2 WHERE id = $1', [card, hours(-1).now()])
    must(await sweep(9.9))
    expect(await mails()).toEqual([])
    must(await sweep(10.5))
    expect(await mails()).toEqual(['handout-sent'])
    must(await sweep(23))
    expect(await mails()).toEqual(['handout-sent'])
    expect((await shown())?.attention).toBe('unread-card')
    must(await openHandout(subject.patient, { assignmentId: card }, hours(24)))
  })

  it('makes it work for the clinic after 24 hours, once, until the patient opens it', async () => {
    const { audit, timeline } = await keel.recorded(() => sweep(24))
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'handout.unread', assignmentId: card }])
    expect(timeline).toMatchObject([{ event: { type: 'handout-unread', assignmentId: card } }])
    expect((await shown())?.attention).toBe('unread-card')
    expect(await listed()).toEqual({ ids: [subject.caseId], count: 1 })
    const contents = await keel.contents()
    must(await sweep(25))
    expect(await keel.contents()).toEqual(contents)
    must(await openHandout(subject.patient, { assignmentId: card }, hours(26)))
    expect((await shown())?.attention).toBeNull()
    expect(await listed()).toEqual({ ids: [], count: 0 })
  })

  it.each<[what: string, before: () => Promise<unknown>, minutes: number]>([
    ['one that was opened', () => openHandout(subject.patient, { assignmentId: card }, at(5)), 24],
    ['one that was taken back', () => takeBackHandout(keel.here.lead, { assignmentId: card }, at(5)), 24],
    [
      'one of a case that ended with a person beside the patient',
      () =>
        closeCase(
          keel.here.lead,
          { caseId: subject.caseId, revision: 0, outcome: 'seen', words: 'Seen, and the signs said.' },
          start,
        ),
      24,
    ],
    [
      'one of somebody who is archived',
      () => keel.asOwner('UPDATE patient SET archived_at = now() WHERE id = $1', [subject.patient.patientId]),
      24,
    ],
    ['one that is more than a week old', () => Promise.resolve(null), 24 * 7 + 1],
  ])('leaves %s alone', async (_what, before, count) => {
    await before()
    const contents = await keel.contents()
    must(await sweep(count))
    expect(await keel.contents()).toEqual(contents)
  })

  it('brings it up once where two processes sweep at the same moment', async () => {
    const { timeline } = await keel.recorded(() => Promise.all([sweep(24), sweep(24)]))
    expect(timeline).toHaveLength(1)
  })
})
