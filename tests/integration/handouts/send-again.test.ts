import { beforeEach, describe, expect, it } from 'vitest'
import { viewHistory } from '@/lib/operations/cases/view-history'
import { followReading } from '@/lib/operations/handouts/follow-reading'
import { openHandout } from '@/lib/operations/handouts/open-handout'
import { sendAgain } from '@/lib/operations/handouts/send-again'
import { takeBackHandout } from '@/lib/operations/handouts/take-back-handout'
import { viewGiving } from '@/lib/operations/handouts/view-giving'
import { viewInsights } from '@/lib/operations/insights/view-insights'
import type { PatientActor } from '@/lib/access/actor'
import { must } from '@/prisma/sample/live-story'
import { at } from '@/tests/support/clinic'
import { givenWithoutCase } from '@/tests/support/given'
import { firstHandout } from '@/tests/support/handout'
import { testKeel } from '@/tests/support/keel'
import { giveAddress, messagesOf, newPatientAt } from '@/tests/support/mail'
import { look, newCase } from '@/tests/support/patient'
import { keelItself, refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
let patient: PatientActor
let assignmentId: string

const hours = (count: number) => at(count * 60)
const input = () => ({ assignmentId })
const again = (clock = hours(25)) => sendAgain(keel.here.colleague, input(), clock)
const mails = async () => (await messagesOf(keel, patient.patientId)).length
const toldToday = { ok: false, code: 'handout-told-today' }

beforeEach(async () => {
  await keel.asOwner('UPDATE assignment SET opened_at = now() WHERE opened_at IS NULL')
  patient = await newPatientAt(keel, keel.here, 'alex@mail.example')
  assignmentId = await givenWithoutCase(keel.here, patient)
})

describe('sendAgain', () => {
  refusesOthers(keel, { operation: sendAgain, action: 'handout.assign', input, roles: ['clinician', 'lead'] })

  it('tells the patient once more, is no second handout, and stands on the line of time by name', async () => {
    const used = async () => must(await viewInsights(keel.here.lead, { weeks: 4, section: null }, hours(26))).handouts
    const before = await used()
    const { audit } = await keel.recorded(() => again())
    expect(audit.map(({ event }) => event)).toContainEqual({ type: 'handout.sent-again', assignmentId })
    expect(await mails()).toBe(2)
    expect(await used()).toEqual(before)
    const { handouts } = must(await viewGiving(keel.here.clinician, { patientId: patient.patientId }, hours(26)))
    expect(handouts).toMatchObject([{ id: assignmentId, sentAgain: { by: keel.here.colleague.name } }])
    const { rows } = must(await viewHistory(keel.here.clinician, { patientId: patient.patientId }, hours(26)))
    const acts = rows.flatMap((row) => (row.type === 'act' ? [row.act.event.type] : []))
    expect(acts).toContain('handout-sent-again')
  })

  it('stands in the timeline of a case', async () => {
    const subject = await newCase(keel, keel.here)
    await giveAddress(keel, subject.patient, 'sam@mail.example')
    const card = await firstHandout(subject)
    must(await sendAgain(keel.here.clinician, { assignmentId: card }, hours(25)))
    const { timeline } = await look(keel.here, subject.caseId)
    expect(timeline.map(({ event }) => event.type)).toContain('handout-sent-again')
  })

  it('tells once a day, the first e-mail and the reminder included, also of two presses at once', async () => {
    expect(await again(hours(23))).toEqual(toldToday)
    must(await followReading(keelItself(keel.here), {}, hours(23.1)))
    expect(await mails()).toBe(2)
    expect(await again(hours(47))).toEqual(toldToday)
    const both = await Promise.all([again(hours(48)), again(hours(48))])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both).toContainEqual(toldToday)
    expect(await mails()).toBe(3)
    expect(await again(hours(71))).toEqual(toldToday)
    must(await again(hours(73)))
  })

  it('tells within the day whom nobody has told of it: without an address then, or where nothing left', async () => {
    await keel.asOwner('DELETE FROM message WHERE person_id = $1', [patient.patientId])
    must(await again(hours(2)))
    expect(await mails()).toBe(1)
    expect(await again(hours(3))).toEqual(toldToday)
    await keel.asOwner(`UPDATE message SET state = 'failed' WHERE person_id = $1`, [patient.patientId])
    must(await again(hours(4)))
    await giveAddress(keel, patient, 'another@mail.example')
    must(await again(hours(5)))
    expect(await again(hours(6))).toEqual(toldToday)
  })

  it.each<[what: string, code: string, before: () => Promise<unknown>]>([
    ['what was opened', 'handout-told-today', () => openHandout(patient, input(), at(5))],
    ['what was taken back', 'handout-told-today', () => takeBackHandout(keel.here.lead, input(), at(5))],
    ['to nobody’s address', 'patient-without-address', () => giveAddress(keel, patient, null)],
    [
      'to somebody who switched such messages off',
      'patient-mail-off',
      () => keel.asOwner('UPDATE patient SET mail_off_at = now() WHERE id = $1', [patient.patientId]),
    ],
    [
      'to somebody whose links have ended',
      'no-link-opens',
      () => keel.asOwner('UPDATE invitation SET revoked_at = now() WHERE patient_id = $1', [patient.patientId]),
    ],
    [
      'to somebody who is archived',
      'patient-archived',
      () => keel.asOwner('UPDATE patient SET archived_at = now() WHERE id = $1', [patient.patientId]),
    ],
  ])('does not send %s', async (_what, code, before) => {
    await before()
    const contents = await keel.contents()
    expect(await again()).toEqual({ ok: false, code })
    expect(await keel.contents()).toEqual(contents)
  })
})
