import { beforeEach, describe, expect, it } from 'vitest'
import { answerEscalation } from '@/lib/operations/cases/answer-escalation'
import { closeCase } from '@/lib/operations/cases/close-case'
import { escalateMissed } from '@/lib/operations/cases/escalate-missed'
import { undoAct } from '@/lib/operations/cases/undo-act'
import { claimCase } from '@/lib/operations/cases/claim-case'
import { must } from '@/prisma/sample/live-story'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { look, newAlert, newCase, type TestCase } from '@/tests/support/patient'
import { keelItself, refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
let subject: TestCase

beforeEach(async () => {
  subject = await newAlert(keel, keel.here)
  must(await escalateMissed(keelItself(keel.here), {}, at(10)))
})

const answerBy = (who: 'clinician' | 'colleague' | 'lead', caseId = subject.caseId) =>
  answerEscalation(keel.here[who], { caseId }, at(12))

describe('answerEscalation', () => {
  refusesOthers(keel, {
    operation: answerEscalation,
    action: 'case.answer-escalation',
    input: () => ({ caseId: subject.caseId }),
    roles: ['clinician', 'lead'],
  })

  it('names who is on it, and records it, without taking the case', async () => {
    const { value, audit, timeline } = await keel.recorded(() => answerBy('lead'))
    expect(value).toEqual({ ok: true, value: null })
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'case.escalation-answered', caseId: subject.caseId }])
    expect(timeline.map(({ event }) => event)).toEqual([{ type: 'escalation-answered' }])
    const seen = await look(keel.here, subject.caseId)
    expect(seen).toMatchObject({ standing: { state: 'open' }, firstLookAt: at(12).now() })
    expect(seen.escalation).toMatchObject({
      timesTold: 1,
      answered: { name: keel.here.lead.name, isMe: false, at: at(12).now() },
    })
  })

  it('changes nothing when tapped twice, also at once', async () => {
    const { value, timeline } = await keel.recorded(() => Promise.all([answerBy('lead'), answerBy('lead')]))
    expect(value).toEqual([
      { ok: true, value: null },
      { ok: true, value: null },
    ])
    expect(timeline).toHaveLength(1)
  })

  it('names the first of two who say so', async () => {
    must(await answerBy('lead'))
    const contents = await keel.contents()
    const values = { name: keel.here.lead.name }
    expect(await answerBy('colleague')).toEqual({ ok: false, code: 'escalation-answered', values })
    expect(await keel.contents()).toEqual(contents)
  })

  it('is refused where no target was missed, or the case is closed', async () => {
    const { caseId } = await newCase(keel, keel.here)
    expect(await answerBy('lead', caseId)).toEqual({ ok: false, code: 'not-escalated' })
    const closing = { caseId: subject.caseId, revision: 0, outcome: 'seen', words: 'As agreed.' }
    must(await closeCase(keel.here.lead, closing, at(12)))
    expect(await answerBy('lead')).toEqual({ ok: false, code: 'case-closed' })
    expect((await look(keel.here, subject.caseId)).escalation).toBeNull()
  })

  it('is open again when the claim that answered it was a slip', async () => {
    must(await claimCase(keel.here.clinician, { caseId: subject.caseId }, at(12)))
    const claimed = (await look(keel.here, subject.caseId)).timeline.at(-1)
    must(await undoAct(keel.here.clinician, { caseId: subject.caseId, eventId: claimed?.id }, at(13)))
    expect((await look(keel.here, subject.caseId)).escalation).toMatchObject({ answered: null, timesTold: 1 })
  })
})
