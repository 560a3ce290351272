import { expect, it } from 'vitest'
import { askToCall } from '@/lib/operations/cases/ask-to-call'
import { changeTier } from '@/lib/operations/cases/change-tier'
import { escalateMissed } from '@/lib/operations/cases/escalate-missed'
import { logCall } from '@/lib/operations/cases/log-call'
import { deliverMessage } from '@/lib/operations/messages/deliver-message'
import { settleMessage } from '@/lib/operations/messages/settle-message'
import { must } from '@/prisma/sample/live-story'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { giveAddress, messagesOf } from '@/tests/support/mail'
import { caseIdOf, look, newIntake, save } from '@/tests/support/patient'
import { keelItself } from '@/tests/support/refusals'

const keel = testKeel()
/** An hour after the clinic opened on Tuesday, when what was heard by night is to be looked at. */
const due = 24 * 60

const lookForMissed = async (minutes: number) => must(await escalateMissed(keelItself(keel.here), {}, at(minutes)))
const told = async (caseId: string) => (await look(keel.here, caseId)).timeline.map(({ event }) => event.type)

/** An urgent case, with a visit on Tuesday or none; at two in the night its patient has a fever, too. */
async function feverAtNight(visitTime: string | null) {
  const intake = await newIntake(keel.here)
  must(await save(intake, { trauma: 'unsure' }, { page: 'injury' }))
  const caseId = await caseIdOf(keel, intake)
  const comesIn = visitTime === null ? {} : { visitDay: '2026-11-24', visitTime }
  must(await logCall(keel.here.clinician, { caseId, result: 'reached', words: '', ...comesIn }, at(6)))
  must(await save(intake, { 'fever-chills': 'yes' }, { page: 'feeling-ill', revision: 1, clock: at(17 * 60) }))
  return { ...intake, caseId }
}

it.each([null, '09:30', '09:00'])(
  'the leads hear of a first look that was missed, with a visit at %s',
  async (time) => {
    const { caseId } = await feverAtNight(time)
    expect((await look(keel.here, caseId)).nextStep).toMatchObject({ kind: 'look', at: at(due).now() })
    await lookForMissed(due + 1)
    expect(await told(caseId)).toContain('escalated')
  },
)

it.each([null, '15:00'])(
  'somebody has to call where a question in writing did not go, with a visit at %s',
  async (time) => {
    const { caseId, patient } = await feverAtNight(time)
    await giveAddress(keel, patient, 'alex@mail.example')
    must(await askToCall(keel.here.clinician, { caseId }, at(due - 30)))
    const [message] = await messagesOf(keel, patient.patientId)
    const messageId = String(message?.id)
    must(await deliverMessage(keelItself(keel.here), { messageId }, at(due - 29)))
    const outcome = { kind: 'refused', problem: 'mail-refused' }
    must(await settleMessage(keelItself(keel.here), { messageId, attempts: 1, outcome }, at(due - 29)))
    await lookForMissed(due + 60)
    expect(await told(caseId)).toContain('escalated')
  },
)

it('whoever did not come is not forgotten over what was to be done before', async () => {
  const intake = await newIntake(keel.here)
  const by = keel.here.clinician
  must(await save(intake, { 'fever-chills': 'unsure' }, { page: 'feeling-ill' }))
  const caseId = await caseIdOf(keel, intake)
  must(await logCall(by, { caseId, result: 'reached', words: '', visitDay: '2026-11-23', visitTime: '15:00' }, at(6)))
  must(await save(intake, { trauma: 'unsure' }, { page: 'injury', revision: 1, clock: at(60) }))
  const { revision } = await look(keel.here, caseId)
  must(await changeTier(by, { caseId, revision, tier: 'ROUTINE', reason: 'examined', words: 'A slight bump.' }, at(70)))
  await lookForMissed(7 * 60 + 20)
  expect(await told(caseId)).toContain('escalated')
})

it.each([1, 0])('a look that is late is counted as late, with a visit %i minutes after it', async (minutes) => {
  const { caseId } = await feverAtNight(null)
  const set = (nextAt: string, visitAt: string) =>
    keel.asOwner(`UPDATE triage_case SET next_at = ${nextAt}, visit_at = ${visitAt} WHERE id = $1`, [caseId])
  const late = async () => {
    const rows = await keel.asOwner(`SELECT late::int AS late FROM keel_open_cases() WHERE tier = 'URGENT'`)
    return Number(rows[0]?.['late'])
  }
  await set(`now() + interval '1 day'`, 'NULL')
  const others = await late()
  const tenAgo = `date_trunc('minute', now()) - interval '10 minutes'`
  await set(tenAgo, `${tenAgo} + interval '${String(minutes)} minutes'`)
  expect(await late()).toBe(others + 1)
})
