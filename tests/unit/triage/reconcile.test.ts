import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { holds, is, any } from '@/lib/intake/condition'
import type { Because, Finding } from '@/lib/triage/finding'
import { isHalfTakenBack } from '@/lib/triage/new-signs'
import { reconcile, retold, type Standing } from '@/lib/triage/reconcile'
import type { Rule } from '@/lib/triage/rule'
import { tiers } from '@/lib/triage/urgency'
import { someFinding } from './some-finding'

const saddle = someFinding('ces-saddle')
const fever = someFinding('fever-chills', { tier: 'URGENT' })

const row = (finding: Finding, isWithdrawn = false): Standing => ({ id: `row of ${finding.id}`, finding, isWithdrawn })

describe('reconcile', () => {
  test.each([
    ['nothing after nothing', [], [], [], []],
    ['a first flag', [], [saddle], [saddle], []],
    ['the same flag again', [row(saddle)], [saddle], [], []],
    ['one more', [row(saddle)], [saddle, fever], [fever], []],
    ['a flag taken back', [row(saddle), row(fever)], [fever], [], ['row of ces-saddle']],
    ['a flag that was taken back before', [row(saddle, true)], [], [], []],
    ['a flag that comes back', [row(saddle, true)], [saddle], [saddle], []],
  ] as const)('%s', (_what, raised, current, raise, withdraw) => {
    expect(reconcile(raised, current)).toEqual({ raise, withdraw })
  })

  it('raises anew what became more urgent, less urgent or certain', () => {
    const mild = { ...saddle, tier: 'SOON' } as const
    const unsure = { ...saddle, certainty: 'unsure' } as const
    for (const now of [mild, unsure]) {
      expect(reconcile([row(saddle)], [now])).toEqual({ raise: [now], withdraw: ['row of ces-saddle'] })
      expect(reconcile([row(now)], [saddle])).toEqual({ raise: [saddle], withdraw: ['row of ces-saddle'] })
    }
  })

  it('is no news where only the words of the answer changed', () => {
    expect(reconcile([row(saddle)], [{ ...saddle, because: [] }])).toEqual({ raise: [], withdraw: [] })
  })
})

test('afterwards what stands is exactly what is found, and nothing raised is gone', () => {
  const anyFinding = fc
    .record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      tier: fc.constantFrom(...tiers, null),
      certainty: fc.constantFrom('yes' as const, 'unsure' as const),
    })
    .map(({ id, ...change }) => someFinding(id, change))
  const anyFound = fc.uniqueArray(anyFinding, { selector: ({ id }) => id })
  fc.assert(
    fc.property(fc.array(anyFound, { maxLength: 6 }), (rounds) => {
      let rows: readonly Standing[] = []
      for (const current of rounds) {
        const { raise, withdraw } = reconcile(rows, current)
        const before = rows.length
        rows = [
          ...rows.map((each) => (withdraw.includes(each.id) ? { ...each, isWithdrawn: true } : each)),
          ...raise.map((finding, at) => ({ id: String(before + at), finding, isWithdrawn: false })),
        ]
        const standing = rows.filter(({ isWithdrawn }) => !isWithdrawn).map(({ finding }) => finding)
        const named = (found: readonly Finding[]) => [...found].sort((a, b) => a.id.localeCompare(b.id))
        expect(named(standing)).toEqual(named(current))
        expect(reconcile(rows, current)).toEqual({ raise: [], withdraw: [] })
      }
    }),
  )
})

const base = { label: 'a', reason: 'A reason.', sources: [], reviewedOn: '2026-11-30' }
const examples = { fires: [], doesNotFire: [] }
const ticked = any(holds('signs', 'bleeding', 'faint', 'shoulder'), is('leaks', 'new'), is('feels-less', 'new'))
const rules: readonly Rule[] = [
  { ...base, examples, id: 'a', kind: 'flag', grades: [{ when: ticked, tier: 'EMERGENCY' }] },
  { ...base, examples, id: 'combined', kind: 'combination', when: { test: 'flag', id: 'a' }, tier: 'EMERGENCY' },
  { ...base, examples, id: 'text', kind: 'words', grades: [], grammars: {} },
]
const said = (item: string, value: Because['value'], change: Partial<Because> = {}): Because => ({
  ...{ item, question: 'A question', answer: String(value), value },
  ...change,
})
const resting = (because: readonly Because[], change: Partial<Finding> = {}) => someFinding('a', { because, ...change })
const text = (...sentences: readonly string[]) =>
  someFinding('text', { because: sentences.map((each) => said('own-words', each)) })

describe('retold', () => {
  const bleeding = resting([said('signs', ['bleeding'])])
  const nameless = { tier: null }

  test.each<[what: string, before: Finding, after: Finding, hasNews: boolean, hasLost?: boolean]>([
    ['one of a list for two others', bleeding, resting([said('signs', ['shoulder', 'faint'])]), true, true],
    ['one more of a list', bleeding, resting([said('signs', ['bleeding', 'faint'])]), true],
    ['one less of a list', resting([said('signs', ['bleeding', 'faint'])]), bleeding, false, true],
    ['what the rule does not look for', bleeding, resting([said('signs', ['bleeding', 'cough'])]), false],
    ['another question', resting([said('leaks', 'new')]), resting([said('feels-less', 'new')]), true, true],
    ['another answer to the same', resting([said('leaks', 'new')]), resting([said('leaks', 'recent')]), false],
    ['how bad it is', bleeding, resting([said('signs', ['bleeding']), said('pain-now', 9)]), false],
    ['how old somebody is', bleeding, resting([said('signs', ['bleeding']), said('sex', 'female')]), false],
    ['passed over', bleeding, resting([said('signs', ['bleeding']), said('leaks', null)]), false],
    ['a sign that hurries nobody', resting([], nameless), resting([said('leaks', 'new')], nameless), false],
    [
      'a list that a combined flag reads',
      { ...bleeding, id: 'combined' },
      { ...resting([said('signs', ['faint'])]), id: 'combined' },
      true,
      true,
    ],
    ['a sentence that goes on', text('I cannot pee.'), text('I cannot pee since noon'), false],
    ['a sentence that gets shorter', text('I cannot pee since noon.'), text('I cannot pee'), false],
    ['a sentence more', text('I cannot pee.'), text('I have chest pain.', 'I cannot pee.'), true],
  ])(
    'tells what stands by what it rests on now, what of that is news, and what was taken back: %s',
    (_what, before, finding, hasNews, hasLost = false) => {
      const told = { id: `row of ${finding.id}`, finding, isRenamed: false, hasLost, hasNews }
      expect(retold([row(before)], [finding], rules)).toEqual([told])
      expect(reconcile([row(before)], [finding])).toEqual({ raise: [], withdraw: [] })
    },
  )

  it('tells of what has come to be private, or is called otherwise', () => {
    const hidden = text('He hits me.')
    const because = [said('own-words', 'He hits me.', { isPrivate: true })]
    expect(retold([row(hidden)], [{ ...hidden, because }], rules)).toMatchObject([{ hasNews: false }])
    expect(retold([row(bleeding)], [{ ...bleeding, label: 'Bleeding' }], rules)).toMatchObject([{ isRenamed: true }])
  })

  it('leaves alone what is as it was, what is new, and what was taken back', () => {
    const faint = resting([said('signs', ['faint'])])
    expect(retold([row(bleeding)], [bleeding], rules)).toEqual([])
    expect(retold([row(bleeding, true)], [faint], rules)).toEqual([])
    expect(retold([row(bleeding)], [{ ...faint, certainty: 'unsure' }], rules)).toEqual([])
  })
})

describe('isHalfTakenBack', () => {
  const sure = resting([said('leaks', 'new')])
  test.each<[what: string, before: Finding, after: Finding, isHalf: boolean]>([
    ['less sure', sure, { ...sure, certainty: 'unsure', tier: 'URGENT' }, true],
    ['less urgent', sure, { ...sure, tier: 'URGENT' }, true],
    ['surer', { ...sure, certainty: 'unsure' }, sure, false],
    ['surer and less urgent', { ...sure, certainty: 'unsure' }, { ...sure, tier: 'URGENT' }, false],
    ['more urgent', { ...sure, tier: 'SOON' }, sure, false],
    ['less urgent by another sign', sure, resting([said('feels-less', 'new')], { tier: 'URGENT' }), false],
    ['another flag', sure, { ...sure, id: 'b', tier: 'URGENT' }, false],
    ['more than what no tier hangs on', { ...sure, tier: null }, { ...sure, tier: 'URGENT' }, false],
    ['no tier hangs on it any more', sure, { ...sure, tier: null }, true],
  ])('%s', (_what, before, after, isHalf) => {
    expect(isHalfTakenBack([before], after, rules)).toBe(isHalf)
  })
})
