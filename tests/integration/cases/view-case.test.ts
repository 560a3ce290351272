import { beforeEach, describe, expect, it } from 'vitest'
import { claimCase } from '@/lib/operations/cases/claim-case'
import { viewCase } from '@/lib/operations/cases/view-case'
import { must } from '@/prisma/sample/live-story'
import { start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { newAlert, newIntake, ordinary, saveAll, submit, caseIdOf, type TestCase } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
let subject: TestCase

beforeEach(async () => {
  subject = await newAlert(keel, keel.here)
})

const input = () => ({ caseId: subject.caseId })
const view = () => viewCase(keel.here.clinician, input(), start)

describe('viewCase', () => {
  refusesOthers(keel, { operation: viewCase, action: 'case.view', input, roles: ['clinician', 'lead'] })

  it('shows a case whose patient is still answering, and records who looked', async () => {
    const { value, audit, timeline } = await keel.recorded(view)
    const seen = must(value)
    expect(audit).toEqual([
      {
        clinicId: keel.here.id,
        actorKind: 'staff',
        actorId: keel.here.clinician.staffId,
        event: { type: 'case.viewed', caseId: subject.caseId },
      },
    ])
    expect(timeline).toEqual([])
    expect(seen).toMatchObject({ tier: 'EMERGENCY', submittedAt: null, patient: { name: 'Alex Rivera', age: 46 } })
    expect(seen.findings).toMatchObject([
      { flag: 'ces-retention', because: [{ item: 'ces-retention', value: 'new' }], withdrawnAt: null },
    ])
    expect(seen.findings[0]?.sources.every(({ title }) => title.length > 3)).toBe(true)
  })

  it('does not start the clock of having been looked at: that is an act', async () => {
    must(await view())
    expect(must(await view()).firstLookAt).toBeNull()
  })

  it('shows a sent form whole, who holds it, and suggestions with their reason', async () => {
    const intake = await newIntake(keel.here)
    must(await submit(intake, await saveAll(intake, ordinary)))
    subject = { ...intake, caseId: await caseIdOf(keel, intake) }
    must(await claimCase(keel.here.colleague, input(), start))
    const seen = must(await view())
    const values = seen.sections.flatMap(({ rows }) => rows).map(({ item, value }) => [item, value])
    expect(Object.fromEntries(values)).toEqual(ordinary)
    expect(seen.standing.owner).toEqual({ name: keel.here.colleague.name, isMe: false })
    expect(seen.timeline.map(({ by }) => by.kind)).toEqual(['patient', 'staff'])
    expect(seen.library.some(({ suggestedBecause }) => suggestedBecause)).toBe(true)
    const given = seen.handouts.map(({ handout }) => handout)
    expect(seen.library.filter(({ id }) => given.includes(id))).toEqual([])
  })
})
