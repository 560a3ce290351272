import { beforeEach, describe, expect, it } from 'vitest'
import { viewInHand } from '@/lib/operations/cases/view-in-hand'
import { endAway } from '@/lib/operations/staff/end-away'
import { sayAway } from '@/lib/operations/staff/say-away'
import { must } from '@/prisma/sample/live-story'
import { at, start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
const input = () => ({ staffId: keel.here.clinician.staffId })
const end = () => endAway(keel.here.clinician, input(), at(2))

beforeEach(async () => {
  const { clinician, colleague } = keel.here
  must(await sayAway(clinician, { ...input(), coverId: colleague.staffId, back: '2026-11-30' }, start))
})

describe('endAway', () => {
  refusesOthers(keel, { operation: endAway, action: 'cover.say', input, roles: ['clinician', 'lead'] })

  it('ends it before the day, once', async () => {
    const seen = async () =>
      must(await viewInHand(keel.here.colleague, { staffId: keel.here.colleague.staffId }, at(3)))
    expect((await seen()).covers).toEqual(['Dr. First here'])
    const { value, audit } = await keel.recorded(end)
    must(value)
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'staff.cover-ended', ...input() }])
    expect((await seen()).covers).toEqual([])
    expect((await keel.recorded(end)).audit).toEqual([])
  })

  it('is one’s own, or a lead’s', async () => {
    expect(await endAway(keel.here.colleague, input(), at(2))).toEqual({ ok: false, code: 'not-found' })
    must(await endAway(keel.here.lead, input(), at(2)))
  })
})
