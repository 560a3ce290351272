import { beforeEach, describe, expect, it } from 'vitest'
import { addNote } from '@/lib/operations/cases/add-note'
import { changeTier } from '@/lib/operations/cases/change-tier'
import { closeCase } from '@/lib/operations/cases/close-case'
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

const input = (change: object = {}) => ({
  caseId: subject.caseId,
  revision: 0,
  tier: 'URGENT',
  reason: 'spoke-with-patient',
  words: '',
  ...change,
})
const change = (changes: object = {}) => changeTier(keel.here.clinician, input(changes), start)

describe('changeTier', () => {
  refusesOthers(keel, { operation: changeTier, action: 'case.change-tier', input, roles: ['clinician', 'lead'] })

  it('raises without a word, keeps what triage said, and moves the target', async () => {
    const { value, audit, timeline } = await keel.recorded(() => change())
    expect(value).toEqual({ ok: true, value: null })
    const changed = { from: 'SOON', to: 'URGENT', reason: 'spoke-with-patient' }
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'case.tier-changed', caseId: subject.caseId, ...changed }])
    expect(timeline.map(({ event }) => event)).toEqual([{ type: 'tier-changed', ...changed, words: '' }])
    const seen = await look(keel.here, subject.caseId)
    expect(seen).toMatchObject({ tier: 'URGENT', triageTier: 'SOON', dueAt: at(60).now(), revision: 1 })
  })

  it('lowers only with words of the clinician', async () => {
    const contents = await keel.contents()
    expect(await change({ tier: 'ROUTINE', words: '  ' })).toMatchObject({
      code: 'invalid',
      fields: { words: { code: 'lowering-needs-words' } },
    })
    expect(await keel.contents()).toEqual(contents)
    const { timeline, audit } = await keel.recorded(() => change({ tier: 'ROUTINE', words: 'Moves freely.' }))
    expect(timeline[0]?.event).toMatchObject({ to: 'ROUTINE', words: 'Moves freely.' })
    expect(JSON.stringify(audit)).not.toContain('Moves freely')
  })

  it('refuses the tier that it has', async () => {
    expect(await change({ tier: 'SOON' })).toMatchObject({ ok: false, code: 'tier-same' })
  })

  it('lets one of two at the same revision through and loses nothing of the first', async () => {
    const { value, timeline } = await keel.recorded(() =>
      Promise.all([change({ tier: 'URGENT' }), changeTier(keel.here.colleague, input({ tier: 'EMERGENCY' }), start)]),
    )
    const [first, second] = value
    expect([first, second].filter(({ ok }) => !ok)).toEqual([{ ok: false, code: 'case-changed' }])
    expect(timeline).toHaveLength(1)
    expect((await look(keel.here, subject.caseId)).tier).toBe(first.ok ? 'URGENT' : 'EMERGENCY')
  })

  it('keeps a note that is written at the same moment', async () => {
    const note = { caseId: subject.caseId, words: 'Called, no answer.' }
    const both = await Promise.all([change(), addNote(keel.here.colleague, note, start)])
    expect(both.every(({ ok }) => ok)).toBe(true)
    const { tier, timeline } = await look(keel.here, subject.caseId)
    expect(tier).toBe('URGENT')
    expect(timeline.map(({ event }) => event.type).sort()).toEqual(['intake-submitted', 'noted', 'tier-changed'])
  })

  it('refuses a page that was drawn before the case changed', async () => {
    must(await change())
    const contents = await keel.contents()
    expect(await change({ tier: 'EMERGENCY' })).toEqual({ ok: false, code: 'case-changed' })
    expect(await keel.contents()).toEqual(contents)
  })

  it('refuses a closed case', async () => {
    const closing = { caseId: subject.caseId, revision: 0, outcome: 'seen', words: 'As agreed.' }
    must(await closeCase(keel.here.clinician, closing, start))
    expect(await change({ revision: 1 })).toEqual({ ok: false, code: 'case-closed' })
  })

  it.each([
    ['an unknown tier', { tier: 'CALM' }, 'tier'],
    ['a prototype for a tier', { tier: 'constructor' }, 'tier'],
    ['a list for a tier', { tier: ['URGENT'] }, 'tier'],
    ['an unknown reason', { reason: '__proto__' }, 'reason'],
    ['no words at all', { words: undefined }, 'words'],
    ['words of another type', { words: { toString: 'x' } }, 'words'],
    ['10,000 characters', { words: 'x'.repeat(10_000) }, 'words'],
    ['NUL', { words: 'a\0b' }, 'words'],
    ['a control character', { words: 'a\u001bb' }, 'words'],
    ['half of a character', { words: 'a\ud83d' }, 'words'],
    ['a revision below zero', { revision: -1 }, 'revision'],
    ['a revision beyond counting', { revision: 1e300 }, 'revision'],
    ['half a revision', { revision: 0.5 }, 'revision'],
    ['no revision', { revision: undefined }, 'revision'],
  ])('refuses %s beside its field and stores nothing', async (_what, changes, field) => {
    const contents = await keel.contents()
    const result = await change(changes)
    expect(result).toMatchObject({ ok: false, code: 'invalid' })
    expect(Object.keys((result.ok ? null : result.fields) ?? {})).toEqual([field])
    expect(await keel.contents()).toEqual(contents)
  })
})
