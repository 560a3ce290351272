import { beforeEach, describe, expect, it } from 'vitest'
import { changeTier } from '@/lib/operations/cases/change-tier'
import { claimCase } from '@/lib/operations/cases/claim-case'
import { closeCase } from '@/lib/operations/cases/close-case'
import { logCall } from '@/lib/operations/cases/log-call'
import { viewInsights } from '@/lib/operations/insights/view-insights'
import { reopenCase } from '@/lib/operations/cases/reopen-case'
import { exportPatient } from '@/lib/operations/patients/export-patient'
import { must } from '@/prisma/sample/live-story'
import { at, start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { giveAddress, messagesOf } from '@/tests/support/mail'
import { look, newAlert, newCase, save, submit, type TestCase } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'
import { badWords } from '@/tests/support/words'

const keel = testKeel()
let subject: TestCase

beforeEach(async () => {
  subject = await newCase(keel, keel.here)
})

const input = (change: object = {}) => ({
  caseId: subject.caseId,
  revision: 0,
  outcome: 'advice-given',
  words: 'Will rest.',
  ...change,
})
const close = (change: object = {}, clock = start) => closeCase(keel.here.clinician, input(change), clock)

describe('closeCase', () => {
  refusesOthers(keel, { operation: closeCase, action: 'case.close', input, roles: ['clinician', 'lead'] })

  it('closes with an outcome, remembers by whom, and records it', async () => {
    const { value, audit, timeline } = await keel.recorded(() => close({ words: 'Will rest.' }, at(5)))
    expect(value).toEqual({ ok: true, value: null })
    const outcome = 'advice-given'
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'case.closed', caseId: subject.caseId, outcome }])
    expect(timeline.map(({ event }) => event)).toEqual([{ type: 'closed', outcome, words: 'Will rest.' }])
    const owner = { name: keel.here.clinician.name, isMe: true }
    expect((await look(keel.here, subject.caseId)).standing).toEqual({
      state: 'closed',
      owner,
      outcome,
      away: null,
      group: null,
    })
  })

  it('keeps what it turned out to be, by the codes of the complaint: in its order, each once, with the words of now', async () => {
    const codes = [
      { icd10: 'M54.5', text: 'Low back pain' },
      { icd10: 'G83.4', text: 'Cauda equina syndrome' },
    ]
    expect((await look(keel.here, subject.caseId)).closing.codes).toEqual(expect.arrayContaining(codes))
    const { timeline } = await keel.recorded(() => close({ codes: ['G83.4', 'M54.5', 'G83.4'] }, at(5)))
    expect(timeline).toMatchObject([{ event: { type: 'closed', codes } }])
    expect((await look(keel.here, subject.caseId)).outcomeCodes).toEqual(codes)
    must(await reopenCase(keel.here.lead, { caseId: subject.caseId, revision: 1, words: 'She called.' }, at(6)))
    expect((await look(keel.here, subject.caseId)).outcomeCodes).toEqual([])
    must(await close({ revision: 2 }, at(7)))
    expect((await look(keel.here, subject.caseId)).outcomeCodes).toEqual([])
    const kept = must(await exportPatient(keel.here.lead, { patientId: subject.patient.patientId }, at(8)))
    expect(JSON.stringify(kept)).toContain('Cauda equina syndrome')
  })

  it('keeps what was judged of the tier, which nobody has to, and counts it where the rules are looked at', async () => {
    const counted = async () => must(await viewInsights(keel.here.lead, { weeks: 4, section: null }, at(60))).judged
    const before = await counted()
    const { timeline } = await keel.recorded(() => close({ judged: 'too-high' }, at(5)))
    expect(timeline).toMatchObject([{ event: { type: 'closed', judged: 'too-high' } }])
    expect(await close({ judged: 'wrong' })).toMatchObject({ fields: { judged: { code: 'choose-from-list' } } })
    subject = await newCase(keel, keel.here)
    must(await close({ judged: '' }, at(6)))
    expect(await counted()).toEqual({ ...before, judged: before.judged + 1, tooHigh: before.tooHigh + 1 })
    const rows = await keel.asOwner(
      `SELECT event->>'judged' AS judged FROM case_event WHERE clinic_id = $1 AND event ? 'judged'`,
      [keel.here.id],
    )
    expect(rows).toHaveLength(before.judged + 1)
    expect(must(await viewInsights(keel.there.lead, { weeks: 4, section: null }, at(60))).judged.judged).toBe(0)
  })

  it('asks what was done, whatever the outcome', async () => {
    for (const words of ['', ' ok ']) {
      const fields = { words: { code: 'closing-needs-words' } }
      expect(await close({ words })).toEqual({ ok: false, code: 'invalid', fields })
    }
  })

  it('is refused the second time, and for a page drawn before', async () => {
    must(await close())
    expect(await close()).toEqual({ ok: false, code: 'case-changed' })
    expect(await close({ revision: 1 })).toEqual({ ok: false, code: 'case-closed' })
  })

  it('leaves a case that a colleague holds, and says who', async () => {
    must(await claimCase(keel.here.colleague, { caseId: subject.caseId }, start))
    const values = { name: keel.here.colleague.name }
    expect(await close({ revision: 1 })).toEqual({ ok: false, code: 'case-taken', values })
  })

  it('cannot call an alert an error while the patient is still answering', async () => {
    subject = await newAlert(keel, keel.here)
    expect(await close({ outcome: 'opened-in-error' })).toEqual({ ok: false, code: 'case-still-answering' })
    expect(await close({ outcome: 'sent-to-emergency' })).toEqual({ ok: true, value: null })
  })

  it('and a colleague who claims at the same moment do not both win', async () => {
    const claiming = claimCase(keel.here.colleague, { caseId: subject.caseId }, start)
    const { value } = await keel.recorded(() => Promise.all([close(), claiming]))
    expect(value.filter(({ ok }) => ok)).toHaveLength(1)
    const [closing, claimed] = value
    if (!closing.ok) expect(closing.code).toMatch(/^case-(taken|changed)$/)
    if (!claimed.ok) expect(claimed.code).toMatch(/^case-(closed|changed)$/)
  })

  it('never files away what the patient says at the same moment', async () => {
    for (let round = 0; round < 4; round += 1) {
      subject = await newAlert(keel, keel.here)
      const [closing, saved] = await Promise.all([
        close({ outcome: 'sent-to-emergency' }),
        save(subject, { 'ces-retention': 'new', 'ces-saddle': 'new' }, { revision: 1 }),
      ])
      expect(saved.ok).toBe(true)
      if (!closing.ok) expect(closing).toEqual({ ok: false, code: 'case-changed' })
      expect((await look(keel.here, subject.caseId)).standing.state).toBe('open')
    }
  })

  it('never closes over a form that is sent at the same moment', async () => {
    subject = await newAlert(keel, keel.here)
    const [closing, sent] = await Promise.all([close({ outcome: 'sent-to-emergency' }), submit(subject, 1)])
    expect(sent.ok).toBe(true)
    if (!closing.ok) expect(closing).toEqual({ ok: false, code: 'case-changed' })
    expect((await look(keel.here, subject.caseId)).standing.state).toBe('open')
  })

  describe('as not reached, in an emergency', () => {
    const hour = 60
    const unreached = (who: typeof keel.here.clinician, minute: number) =>
      closeCase(who, input({ outcome: 'not-reached', words: 'Called, no answer.' }), at(minute))
    const call = async (minute: number, result = 'not-reached') =>
      must(await logCall(keel.here.clinician, { caseId: subject.caseId, result, words: '' }, at(minute)))
    const tooEarly = (calls: number) => ({
      ok: false,
      code: 'invalid',
      fields: { outcome: { code: 'not-reached-yet', values: { calls } } },
    })

    beforeEach(async () => {
      subject = await newAlert(keel, keel.here)
    })

    it('is refused until the calls of the clinic are made over its hours', async () => {
      expect(await unreached(keel.here.clinician, 1)).toEqual(tooEarly(3))
      for (const minute of [2, 32, 62]) await call(minute)
      expect(await unreached(keel.here.clinician, 25 * hour)).toEqual(tooEarly(1))
      expect((await look(keel.here, subject.caseId)).closing.wanted).toEqual({
        calls: 1,
        from: at(2 + 24 * hour).now(),
      })
      await call(2 + 24 * hour)
      expect((await look(keel.here, subject.caseId)).closing.wanted).toBeNull()
      expect(await unreached(keel.here.clinician, 25 * hour)).toEqual({ ok: true, value: null })
    })

    it('counts anew once the patient was reached', async () => {
      for (const minute of [2, 32, 2 + 24 * hour]) await call(minute)
      await call(25 * hour, 'reached')
      expect(await unreached(keel.here.clinician, 26 * hour)).toEqual(tooEarly(3))
    })

    it('is no way around the calls to lower it first, unless the patient was spoken with or examined', async () => {
      const lower = async (reason: string, minute: number, tier: string) => {
        const { revision } = await look(keel.here, subject.caseId)
        const change = { caseId: subject.caseId, revision, tier, reason, words: 'Known for years.' }
        must(await changeTier(keel.here.clinician, change, at(minute)))
      }
      const closeNow = async (minute: number) => {
        const { revision } = await look(keel.here, subject.caseId)
        const closing = { ...input({ outcome: 'not-reached', words: 'Called, no answer.' }), revision }
        return closeCase(keel.here.clinician, closing, at(minute))
      }
      await lower('known-condition', 1, 'ROUTINE')
      const { closing } = await look(keel.here, subject.caseId)
      expect(closing).toMatchObject({ wanted: { calls: 3, from: null }, cards: [{ id: 'h2' }] })
      expect(await closeNow(2)).toEqual(tooEarly(3))
      await lower('spoke-with-patient', 3, 'SOON')
      expect(await closeNow(4)).toEqual({ ok: true, value: null })
      expect((await look(keel.here, subject.caseId)).handouts).toEqual([])
    })

    it('is a lead’s to close sooner, and the timeline says so', async () => {
      const { value, timeline } = await keel.recorded(() => unreached(keel.here.lead, 1))
      expect(value).toEqual({ ok: true, value: null })
      expect(timeline.at(-1)?.event).toMatchObject({ type: 'closed', outcome: 'not-reached', isEarly: true })
    })

    it('sends the warning card with it, once, by e-mail where there is an address', async () => {
      await giveAddress(keel, subject.patient, 'alex@mail.example')
      expect((await look(keel.here, subject.caseId)).closing.cards.map(({ id }) => id)).toEqual(['h2'])
      const { audit, timeline } = await keel.recorded(() => unreached(keel.here.lead, 1))
      expect(timeline.map(({ event }) => event.type)).toEqual(['handout-assigned', 'closed'])
      expect(audit.map(({ event }) => event)).toMatchObject([
        { type: 'case.closed', outcome: 'not-reached' },
        { type: 'handout.assigned', handout: 'h2' },
      ])
      expect(await messagesOf(keel, subject.patient.patientId)).toMatchObject([{ kind: 'handout-sent' }])
      must(await reopenCase(keel.here.lead, { caseId: subject.caseId, revision: 1, words: 'Called back.' }, at(2)))
      const again = { ...input({ outcome: 'not-reached' }), revision: 2 }
      const twice = await keel.recorded(() => closeCase(keel.here.lead, again, at(3)))
      expect(twice.timeline.map(({ event }) => event.type)).toEqual(['closed'])
    })

    it('may still be closed with what was done', async () => {
      expect(await close({ outcome: 'sent-to-emergency' })).toEqual({ ok: true, value: null })
      expect((await look(keel.here, subject.caseId)).handouts).toEqual([])
    })
  })

  it('as not reached needs no calls where nothing is urgent', async () => {
    const { timeline } = await keel.recorded(() => close({ outcome: 'not-reached' }))
    expect(timeline).toMatchObject([{ event: { type: 'closed', outcome: 'not-reached' } }])
  })

  it.each<readonly [string, string, unknown]>([
    ['no outcome', 'outcome', undefined],
    ['an unknown outcome', 'outcome', 'constructor'],
    ['a code that is not in the list', 'codes', ['M54.5', 'Z99.9']],
    ['a code that is the name of something else', 'codes', ['constructor']],
    ['more codes than there are', 'codes', Array<string>(101).fill('M54.5')],
    ['a revision that is no number', 'revision', 'one'],
    ...badWords.map(([what, words]) => [what, 'words', words] as const),
  ])('refuses %s beside its field (%s) and stores nothing', async (_what, field, value) => {
    const contents = await keel.contents()
    expect(await close({ [field]: value })).toMatchObject({ ok: false, code: 'invalid', fields: { [field]: {} } })
    expect(await keel.contents()).toEqual(contents)
  })
})
