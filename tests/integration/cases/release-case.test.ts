import { beforeEach, describe, expect, it } from 'vitest'
import { claimCase } from '@/lib/operations/cases/claim-case'
import { closeCase } from '@/lib/operations/cases/close-case'
import { releaseCase } from '@/lib/operations/cases/release-case'
import { must } from '@/prisma/sample/live-story'
import { start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { look, newCase, type TestCase } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
let subject: TestCase

beforeEach(async () => {
  subject = await newCase(keel, keel.here)
  must(await claimCase(keel.here.clinician, { caseId: subject.caseId }, start))
})

const releaseBy = (who: 'clinician' | 'colleague') => releaseCase(keel.here[who], { caseId: subject.caseId }, start)

describe('releaseCase', () => {
  refusesOthers(keel, {
    operation: releaseCase,
    action: 'case.release',
    input: () => ({ caseId: subject.caseId }),
    roles: ['clinician', 'lead'],
  })

  it('gives the case back to everyone, and records it', async () => {
    const { value, audit, timeline } = await keel.recorded(() => releaseBy('clinician'))
    expect(value).toEqual({ ok: true, value: null })
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'case.released', caseId: subject.caseId }])
    expect(timeline.map(({ event }) => event)).toEqual([{ type: 'released' }])
    expect((await look(keel.here, subject.caseId)).standing).toEqual({
      state: 'open',
      owner: null,
      outcome: null,
      away: null,
      group: null,
    })
  })

  it('leaves a case with its owner when a colleague tries, and names the owner', async () => {
    const contents = await keel.contents()
    const values = { name: keel.here.clinician.name }
    expect(await releaseBy('colleague')).toEqual({ ok: false, code: 'case-taken', values })
    expect(await keel.contents()).toEqual(contents)
  })

  it('has nothing to release the second time', async () => {
    must(await releaseBy('clinician'))
    expect(await releaseBy('clinician')).toEqual({ ok: false, code: 'case-not-claimed' })
  })

  it('is done once when tapped twice at once', async () => {
    const { value, timeline } = await keel.recorded(() => Promise.all([releaseBy('clinician'), releaseBy('clinician')]))
    expect(value.filter(({ ok }) => ok)).toHaveLength(1)
    expect(timeline).toHaveLength(1)
  })

  it('cannot open a closed case', async () => {
    const closing = { caseId: subject.caseId, revision: 1, outcome: 'seen', words: 'As agreed.' }
    must(await closeCase(keel.here.clinician, closing, start))
    expect(await releaseBy('clinician')).toEqual({ ok: false, code: 'case-not-claimed' })
  })
})
