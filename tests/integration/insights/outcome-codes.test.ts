import { expect, it } from 'vitest'
import { closeCase } from '@/lib/operations/cases/close-case'
import { reopenCase } from '@/lib/operations/cases/reopen-case'
import { viewInsights } from '@/lib/operations/insights/view-insights'
import { must } from '@/prisma/sample/live-story'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { newCase } from '@/tests/support/patient'

const keel = testKeel()
const day = 24 * 60
const codesOf = async (clinic = keel.here, minutes = 30) =>
  must(await viewInsights(clinic.lead, { weeks: 4, section: null }, at(minutes))).codes

it('counts what closed cases turned out to be: by code and outcome, in its time, for the own clinic, while closed', async () => {
  const closed = async (outcome: string, codes: readonly string[], minutes: number) => {
    const { caseId } = await newCase(keel, keel.here)
    const closing = { caseId, revision: 0, outcome, words: 'As agreed.', codes }
    must(await closeCase(keel.here.clinician, closing, at(minutes)))
    return caseId
  }
  await closed('seen', ['M54.5'], 5)
  await closed('seen', ['M54.5', 'M48.0'], 6)
  await closed('advice-given', ['M54.5'], 7)
  await closed('seen', [], 8)
  await closed('seen', ['M45'], -60 * day)
  const again = await closed('referred', ['M45'], 9)
  must(await reopenCase(keel.here.lead, { caseId: again, revision: 1, words: 'She called.' }, at(10)))
  const pain = { icd10: 'M54.5', text: 'Low back pain' }
  expect(await codesOf()).toHaveLength(3)
  expect(await codesOf()).toEqual(
    expect.arrayContaining([
      { ...pain, outcome: 'seen', cases: 2 },
      { ...pain, outcome: 'advice-given', cases: 1 },
      { icd10: 'M48.0', text: 'Narrowed spinal canal', outcome: 'seen', cases: 1 },
    ]),
  )
  expect(await codesOf(keel.there)).toEqual([])
})
