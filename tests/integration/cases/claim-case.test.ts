import { beforeEach, describe, expect, it } from 'vitest'
import { claimCase } from '@/lib/operations/cases/claim-case'
import { closeCase } from '@/lib/operations/cases/close-case'
import { releaseCase } from '@/lib/operations/cases/release-case'
import { setNextStep } from '@/lib/operations/cases/set-next-step'
import { must } from '@/prisma/sample/live-story'
import { at, start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { look, newCase, type TestCase } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
let subject: TestCase

beforeEach(async () => {
  subject = await newCase(keel, keel.here)
})

const claimBy = (who: 'clinician' | 'colleague' | 'lead', clock = start) =>
  claimCase(keel.here[who], { caseId: subject.caseId }, clock)

describe('claimCase', () => {
  refusesOthers(keel, {
    operation: claimCase,
    action: 'case.claim',
    input: () => ({ caseId: subject.caseId }),
    roles: ['clinician', 'lead'],
  })

  it('gives the case to whoever claims it, and records who and when', async () => {
    const { value, audit, timeline } = await keel.recorded(() => claimBy('clinician', at(3)))
    expect(value).toEqual({ ok: true, value: null })
    const by = { clinicId: keel.here.id, actorKind: 'staff', actorId: keel.here.clinician.staffId }
    expect(audit).toEqual([{ ...by, event: { type: 'case.claimed', caseId: subject.caseId } }])
    expect(timeline).toEqual([{ ...by, event: { type: 'claimed' } }])
    const seen = await look(keel.here, subject.caseId)
    expect(seen).toMatchObject({ standing: { state: 'claimed', owner: { isMe: true } }, firstLookAt: at(3).now() })
  })

  it('changes nothing when the same person taps again', async () => {
    must(await claimBy('clinician'))
    const contents = await keel.contents()
    expect(await claimBy('clinician')).toEqual({ ok: true, value: null })
    expect(await keel.contents()).toEqual(contents)
  })

  it('says who has it to whoever comes second', async () => {
    must(await claimBy('clinician'))
    const values = { name: keel.here.clinician.name }
    expect(await claimBy('lead')).toEqual({ ok: false, code: 'case-taken', values })
  })

  it('gives it to one of two who claim at once, and names that one to the other', async () => {
    const { value, timeline } = await keel.recorded(() => Promise.all([claimBy('clinician'), claimBy('colleague')]))
    const [first, second] = value
    expect([first.ok, second.ok].sort()).toEqual([false, true])
    const winner = first.ok ? keel.here.clinician : keel.here.colleague
    const lost = first.ok ? second : first
    expect(lost).toEqual({ ok: false, code: 'case-taken', values: { name: winner.name } })
    expect(timeline).toHaveLength(1)
    expect(timeline[0]).toMatchObject({ actorId: winner.staffId })
  })

  it('takes a double tap whose two requests arrive at once for one', async () => {
    const taps = () => Promise.all([claimBy('clinician'), claimBy('clinician')])
    const { value, audit, timeline } = await keel.recorded(taps)
    expect(value.map(({ ok }) => ok)).toEqual([true, true])
    expect([audit.length, timeline.length]).toEqual([1, 1])
  })

  it('hands over what was to be, but not where whoever said so claims it themself', async () => {
    const toPhysios = { caseId: subject.caseId, revision: 0, kind: 'hand-over', delay: 'next-day', to: 'physios' }
    const { clinician } = keel.here
    must(await setNextStep(clinician, toPhysios, start))
    must(await claimBy('clinician', at(1)))
    const { nextStep } = await look(keel.here, subject.caseId)
    expect(nextStep).toMatchObject({ kind: 'hand-over', to: 'physios' })
    must(await releaseCase(clinician, { caseId: subject.caseId }, at(2)))
    must(await claimBy('colleague', at(3)))
    const after = await look(keel.here, subject.caseId)
    expect(after.nextStep).toEqual({ kind: 'call', at: nextStep?.at, to: null })
  })

  it('does not claim a closed case', async () => {
    const closing = { caseId: subject.caseId, revision: 0, outcome: 'seen', words: 'As agreed.' }
    must(await closeCase(keel.here.lead, closing, start))
    expect(await claimBy('clinician')).toEqual({ ok: false, code: 'case-closed' })
  })
})
