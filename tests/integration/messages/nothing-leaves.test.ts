import { expect, it } from 'vitest'
import { askFollowUp } from '@/lib/operations/cases/ask-follow-up'
import { askToCall } from '@/lib/operations/cases/ask-to-call'
import { closeCase } from '@/lib/operations/cases/close-case'
import { viewCase } from '@/lib/operations/cases/view-case'
import { deliver } from '@/lib/worker/deliver'
import { must } from '@/prisma/sample/live-story'
import { advance, checkInOf, newFollowed, thursday } from '@/tests/support/check-in'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { giveAddress, messagesOf } from '@/tests/support/mail'
import { newAlert, newCase } from '@/tests/support/patient'

const keel = testKeel()

it.each([
  ['a mail server', 'email', 'alex@mail.example'],
  ['a gateway for text messages', 'text_to', '+12065550199'],
])('nobody is asked in writing to call without %s, and no case is closed by it', async (_what, column, address) => {
  const { caseId, patient } = await newAlert(keel, keel.here)
  await keel.asOwner(`UPDATE patient SET ${column} = $2 WHERE id = $1`, [patient.patientId, address])
  const contents = await keel.contents()
  for (const minute of [2, 13 * 60, 25 * 60]) {
    const asked = await askToCall(keel.here.clinician, { caseId }, at(minute))
    expect(asked).toEqual({ ok: false, code: 'nothing-leaves' })
  }
  expect(await keel.contents()).toEqual(contents)
  const seen = must(await viewCase(keel.here.clinician, { caseId }, at(25 * 60 + 1)))
  expect(seen.patient).toMatchObject({ writtenBy: null, toldBy: 'link' })
  expect(seen).toMatchObject({ tries: 0, nextStep: { kind: 'look' }, closing: { wanted: { calls: 3 } } })
  const closing = { caseId, revision: seen.revision, outcome: 'not-reached', words: 'Nobody answers.' }
  expect(await closeCase(keel.here.clinician, closing, at(25 * 60 + 2))).toMatchObject({
    fields: { outcome: { code: 'not-reached-yet', values: { calls: 3 } } },
  })
})

it('a check-in is not said to be sent, nor its patient to be silent', async () => {
  const followed = await newFollowed(keel, keel.here)
  const { patientId } = followed.patient
  const planned = must(await viewCase(keel.here.clinician, { caseId: followed.caseId }, at(5)))
  expect(planned.checkIn).toMatchObject({ state: 'planned', hasAddress: false })
  const { timeline } = await keel.recorded(() => advance(keel.here, followed, thursday()))
  expect(timeline.map(({ event }) => event)).toEqual([{ type: 'check-in-no-address', kind: 'day-3' }])
  expect(await checkInOf(keel, followed)).toMatchObject({ state: 'no-address', sent_at: null, invitation_id: null })
  expect(await messagesOf(keel, patientId)).toEqual([])
})

it('a case waits for no new form whose link is kept here', async () => {
  const { caseId, patient } = await newCase(keel, keel.here)
  await giveAddress(keel, patient, 'alex@mail.example')
  must(await askFollowUp(keel.here.clinician, { caseId, by: 'e-mail' }, at(2)))
  const [message] = await messagesOf(keel, patient.patientId)
  await deliver({ clinicId: keel.here.id, messageId: message?.id }, at(3))
  expect(await messagesOf(keel, patient.patientId)).toMatchObject([{ state: 'kept' }])
  const seen = must(await viewCase(keel.here.clinician, { caseId }, at(4)))
  expect(seen.nextStep).toMatchObject({ kind: 'call' })
  expect(seen.timeline.at(-1)?.event).toEqual({ type: 'follow-up-unsent', invitationId: message?.aboutId })
})
