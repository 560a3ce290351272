import { beforeEach, describe, expect, it } from 'vitest'
import { claimCase } from '@/lib/operations/cases/claim-case'
import { closeCase } from '@/lib/operations/cases/close-case'
import { must } from '@/prisma/sample/live-story'
import { at, start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
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
  words: '',
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
    expect((await look(keel.here, subject.caseId)).standing).toEqual({ state: 'closed', owner, outcome })
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

  it.each<readonly [string, string, unknown]>([
    ['no outcome', 'outcome', undefined],
    ['an unknown outcome', 'outcome', 'constructor'],
    ['a revision that is no number', 'revision', 'one'],
    ...badWords.map(([what, words]) => [what, 'words', words] as const),
  ])('refuses %s beside its field (%s) and stores nothing', async (_what, field, value) => {
    const contents = await keel.contents()
    expect(await close({ [field]: value })).toMatchObject({ ok: false, code: 'invalid', fields: { [field]: {} } })
    expect(await keel.contents()).toEqual(contents)
  })
})
