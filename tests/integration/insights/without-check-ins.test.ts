import { beforeAll, expect, it } from 'vitest'
import { closeCase } from '@/lib/operations/cases/close-case'
import { viewCase } from '@/lib/operations/cases/view-case'
import { viewInsights } from '@/lib/operations/insights/view-insights'
import { erasePatient } from '@/lib/operations/patients/erase-patient'
import { must } from '@/prisma/sample/live-story'
import {
  advance,
  answerCheckIn,
  calm,
  day,
  type Followed,
  newFollowed,
  sendCheckIn,
  thursday,
} from '@/tests/support/check-in'
import { testKeel } from '@/tests/support/keel'
import { erasingOf, newLead } from '@/tests/support/whole-patient'

/** Two forms that were sent, each followed by a check-in: one that was sent, one that was left unfinished. */
const keel = testKeel()
let followed: readonly Followed[]

beforeAll(async () => {
  const [answered, left] = [await newFollowed(keel, keel.here), await newFollowed(keel, keel.here)]
  for (const each of [answered, left]) must(await advance(keel.here, each, thursday()))
  await sendCheckIn(answered.patient, calm, thursday(30))
  await answerCheckIn(left.patient, calm, thursday(40))
  followed = [answered, left]
})

const see = async () => {
  const asked = { weeks: 12, section: null }
  const { forms, dropOff } = must(await viewInsights(keel.here.lead, asked, thursday(3 * day)))
  return { forms: forms.at(-1), dropOff }
}
const formsAlone = {
  forms: { total: 2, byTier: { EMERGENCY: 0, URGENT: 0, SOON: 2, ROUTINE: 0 } },
  dropOff: { begun: 2, sent: 2, answering: 0, left: 0, pages: [] },
}

it('a check-in is neither a form of a week nor one that was left unfinished', async () => {
  const [kept] = await keel.asOwner(
    `SELECT count(*)::int AS forms, count(submitted_at)::int AS sent FROM intake WHERE clinic_id = $1`,
    [keel.here.id],
  )
  expect(kept).toEqual({ forms: 4, sent: 3 })
  expect(await see()).toMatchObject(formsAlone)
})

it('nor is it once it was erased', async () => {
  const lead = await newLead(keel.here)
  for (const { caseId, patient } of followed) {
    const { revision } = must(await viewCase(lead, { caseId }, thursday(50)))
    must(await closeCase(lead, { caseId, revision, outcome: 'seen', words: 'As agreed.' }, thursday(50)))
    must(await erasePatient(lead, await erasingOf(lead, patient.patientId), thursday(60)))
  }
  expect(await keel.asOwner('SELECT id FROM intake WHERE clinic_id = $1', [keel.here.id])).toEqual([])
  expect(await see()).toMatchObject(formsAlone)
})
