import { beforeEach, describe, expect, it } from 'vitest'
import { viewCase } from '@/lib/operations/cases/view-case'
import { sendPlannedHandout } from '@/lib/operations/handouts/send-planned-handout'
import { listNotices } from '@/lib/operations/notices/list-notices'
import { must } from '@/prisma/sample/live-story'
import { at } from '@/tests/support/clinic'
import { findHandout } from '@/lib/content/handouts/library'
import { published } from '@/tests/support/draft'
import { testKeel } from '@/tests/support/keel'
import { giveAddress, messagesOf } from '@/tests/support/mail'
import { newCase, type TestCase } from '@/tests/support/patient'
import { onTheDay, planOf, planOnCase, sendDue } from '@/tests/support/planned'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
let subject: TestCase
let plannedId: string

beforeEach(async () => {
  subject = await newCase(keel, keel.here)
  await giveAddress(keel, subject.patient, 'alex@mail.example')
  await planOnCase(keel.here, subject.caseId)
  plannedId = (await planOf(keel, subject.patient.patientId)).id
})

const input = (change: object = {}) => ({ plannedId, thoughtOf: false, ...change })
const send = (change: object = {}, clock = at(9)) => sendPlannedHandout(keel.here.colleague, input(change), clock)
const sent = async () =>
  must(await viewCase(keel.here.clinician, { caseId: subject.caseId }, onTheDay(5))).handouts.filter(
    ({ handout }) => handout === 'h5',
  )
const setHandout = (handout: string) =>
  keel.asOwner('UPDATE planned_handout SET handout = $2 WHERE id = $1', [plannedId, handout])

describe('sendPlannedHandout', () => {
  refusesOthers(keel, { operation: sendPlannedHandout, action: 'handout.assign', input, roles: ['clinician', 'lead'] })

  it('sends it before its day, in the name of who sends it; once, however often it is pressed', async () => {
    const { audit } = await keel.recorded(() => Promise.all([send(), send()]))
    expect(audit.map(({ event }) => event.type).filter((type) => type.startsWith('handout'))).toEqual([
      'handout.plan-ended',
      'handout.assigned',
    ])
    expect(await sent()).toMatchObject([{ id: plannedId, by: keel.here.colleague.name }])
    expect((await messagesOf(keel, subject.patient.patientId)).map(({ kind }) => kind)).toEqual(['handout-sent'])
    const contents = await keel.contents()
    expect(await send()).toEqual({ ok: true, value: null })
    must(await sendDue(keel.here, plannedId))
    expect(await keel.contents()).toEqual(contents)
  })

  it('sends what was held all the same, and nobody is told of it any more', async () => {
    await keel.asOwner(`UPDATE triage_case SET tier = 'URGENT', tier_rank = 1 WHERE id = $1`, [subject.caseId])
    must(await sendDue(keel.here, plannedId))
    expect(await sent()).toEqual([])
    const { planned } = must(await viewCase(keel.here.clinician, { caseId: subject.caseId }, onTheDay(2)))
    const shown = planned[0]?.cautions
    expect(await send({ shown }, onTheDay(2))).toMatchObject({ fields: { thoughtOf: { code: 'think-first' } } })
    must(await send({ shown, thoughtOf: true }, onTheDay(2)))
    expect(await sent()).toHaveLength(1)
    expect(must(await listNotices(keel.here.clinician, {}, onTheDay(5))).notices).toEqual([])
  })

  it('asks to think first, as giving does, and keeps what spoke against it', async () => {
    await setHandout('h7')
    await keel.asOwner(
      `UPDATE submission SET answers = answers || '{"nsaid-cautions": ["kidney-disease"]}' WHERE intake_id = $1`,
      [subject.intakeId],
    )
    const contents = await keel.contents()
    const despite = ['Is on the stop list by an illness: no ibuprofen or the like']
    const anew = { code: 'think-anew', values: { reasons: despite[0] } }
    expect(await send({ thoughtOf: true })).toEqual({ ok: false, code: 'invalid', fields: { thoughtOf: anew } })
    expect(await send({ shown: despite })).toMatchObject({ fields: { thoughtOf: { code: 'think-first' } } })
    expect(await keel.contents()).toEqual(contents)
    const { timeline } = await keel.recorded(() => send({ thoughtOf: true, shown: despite }))
    expect(timeline).toMatchObject([{ event: { type: 'handout-assigned', despite } }])
  })

  it('sends Keel’s where what took its place was planned, and is retired since', async () => {
    const own = await published(keel.here)
    await keel.asOwner(`UPDATE own_handout SET adapts = 'h5', adapts_version = 1, retired_at = now() WHERE id = $1`, [
      own,
    ])
    await setHandout(own)
    const view = must(await viewCase(keel.here.clinician, { caseId: subject.caseId }, at(9)))
    expect(view.planned).toMatchObject([{ title: findHandout('h5')?.words.en.title }])
    must(await send())
    expect(await sent()).toHaveLength(1)
  })

  it.each([
    ['is in the library no more', () => setHandout('h99'), 'handout-retired'],
    [
      'is for somebody who is archived',
      () => keel.asOwner('UPDATE patient SET archived_at = now() WHERE id = $1', [subject.patient.patientId]),
      'patient-archived',
    ],
  ])('sends nothing that %s', async (_what, before, code) => {
    await before()
    const contents = await keel.contents()
    expect(await send()).toEqual({ ok: false, code })
    expect(await keel.contents()).toEqual(contents)
  })
})
