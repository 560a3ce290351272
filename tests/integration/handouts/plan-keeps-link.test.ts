import { expect, it } from 'vitest'
import { testKeel } from '@/tests/support/keel'
import { newCase, type TestCase } from '@/tests/support/patient'
import { onTheDay, planOnCase } from '@/tests/support/planned'

const keel = testKeel()

/** As milliseconds of the epoch. */
async function endOf({ patient }: TestCase): Promise<number> {
  const found = 'SELECT extract(epoch FROM expires_at) * 1000 AS "end" FROM invitation WHERE patient_id = $1'
  return Number((await keel.asOwner(found, [patient.patientId]))[0]?.end)
}

const days = (from: Date, to: number) => (to - from.getTime()) / (24 * 60 * 60_000)

it('keeps a link that opens open for a week after the day, and never shortens one', async () => {
  const subject = await newCase(keel, keel.here)
  await planOnCase(keel.here, subject.caseId)
  expect(days(onTheDay().now(), await endOf(subject))).toBe(7)

  const longer = await newCase(keel, keel.here)
  await keel.asOwner(`UPDATE invitation SET expires_at = '2027-06-01T00:00:00Z' WHERE patient_id = $1`, [
    longer.patient.patientId,
  ])
  await planOnCase(keel.here, longer.caseId)
  expect(await endOf(longer)).toBe(Date.UTC(2027, 5))
})

it.each([
  ['was ended', 'revoked_at = created_at'],
  ['was tried in vain too often', 'failed_attempts = 5'],
  ['has run out', `expires_at = '2026-01-01'`],
])('opens none again that %s', async (_what, change) => {
  const subject = await newCase(keel, keel.here)
  await keel.asOwner(`UPDATE invitation SET ${change} WHERE patient_id = $1`, [subject.patient.patientId])
  const before = await endOf(subject)
  await planOnCase(keel.here, subject.caseId)
  expect(await endOf(subject)).toBe(before)
})
