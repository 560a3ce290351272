import { describe, expect, it, test } from 'vitest'
import type { ReadRow } from '@/lib/cases/case-answers'
import { changesBetween, type ComparedForm, hasChanged } from '@/lib/cases/changes'

const row = (item: string, value: ReadRow['value'], change: Partial<ReadRow> = {}): ReadRow => ({
  item,
  page: 'page',
  question: `${item}?`,
  label: item,
  answer: value === null ? 'Not answered' : String(value),
  value,
  ...change,
})
const named = (id: string, isPrivate = false) => ({ flag: id, label: id.toUpperCase(), isPrivate })
const flag = (id: string, isPrivate = false) => ({ ...named(id, isPrivate), items: [id], isAskedInBoth: true })
const form = (rows: readonly ReadRow[], change: Partial<ComparedForm> = {}): ComparedForm => ({
  at: new Date('2026-11-01T10:00:00Z'),
  tier: 'SOON',
  flags: [],
  sections: [{ id: 'section', title: 'Section', rows }],
  ...change,
})

test('two forms that say the same have no change, but a date', () => {
  const same = form([row('pain', 5)])
  const changes = changesBetween(same, { ...same, at: new Date('2026-11-20T10:00:00Z') })
  expect(changes).toEqual({ since: same.at, tier: null, newFlags: [], goneFlags: [], answers: [] })
  expect(hasChanged(changes)).toBe(false)
})

describe('of two forms', () => {
  const changes = changesBetween(
    form([row('gone', 'yes'), row('pain', 5), row('sites', ['neck', 'foot']), row('passed-over', null)], {
      flags: [flag('fever'), flag('weak')],
    }),
    form([row('pain', 7), row('sites', ['foot', 'neck']), row('passed-over', null), row('new', 'no')], {
      tier: 'URGENT',
      flags: [flag('weak'), flag('home', true)],
    }),
  )

  it('names the tier then and now', () => {
    expect(changes.tier).toEqual({ from: 'SOON', to: 'URGENT' })
  })

  it('names the flags that came and those that went', () => {
    expect(changes.newFlags).toEqual([named('home', true)])
    expect(changes.goneFlags).toEqual([{ ...named('fever'), saidNow: [] }])
  })

  it('names each answer that differs, also where one is missing, and no other', () => {
    expect(changes.answers.map(({ item, from, to }) => [item, from?.answer ?? null, to?.answer ?? null])).toEqual([
      ['pain', '5', '7'],
      ['new', null, 'no'],
      ['gone', 'yes', null],
    ])
  })

  it('has changed', () => {
    expect(hasChanged(changes)).toBe(true)
  })
})

test('a private answer stays marked, whichever of the two was private', () => {
  const before = form([row('home', 'no', { isPrivate: true })])
  expect(changesBetween(before, form([])).answers).toMatchObject([{ item: 'home', to: null, isPrivate: true }])
  expect(changesBetween(form([]), before).answers).toMatchObject([{ item: 'home', from: null, isPrivate: true }])
})

test.each(['newFlags', 'goneFlags'] as const)('%s alone are a change', (which) => {
  const [one, other] = [form([]), form([], { flags: [flag('fever')] })]
  const changes = which === 'newFlags' ? changesBetween(one, other) : changesBetween(other, one)
  expect(changes[which]).toHaveLength(1)
  expect(hasChanged(changes)).toBe(true)
})

test.each([
  ['asked in both', true, true, false],
  ['an age, known then', false, false, false],
  ['not asked again, and up by an answer now', false, true, true],
  ['up by an answer then, by an age alone now', true, false, false],
] as const)('a flag that was up is new only where another answer brought it: %s', (_, then, now, isNew) => {
  const of = (isAskedInBoth: boolean) => form([], { flags: [{ ...flag('child'), isAskedInBoth }] })
  const { newFlags, goneFlags } = changesBetween(of(then), of(now))
  expect([newFlags, goneFlags]).toEqual([isNew ? [named('child')] : [], []])
})

test('what is not asked again has not gone', () => {
  const before = form([], { flags: [{ ...flag('age'), isAskedInBoth: false }] })
  expect(changesBetween(before, form([])).goneFlags).toEqual([])
})

test('a flag that went stands with what is said now to what it rested on, each once, and long words not at all', () => {
  const weakBones = { ...flag('bones'), items: ['bones', 'steroids', 'fall', 'words'] }
  const then = form([], { flags: [weakBones] })
  const now = form([row('bones', 'No'), row('steroids', 'No'), row('fall', null), row('words', 'very '.repeat(20))])
  expect(changesBetween(then, now).goneFlags).toEqual([{ ...named('bones'), saidNow: ['No', 'Not answered'] }])
})

test.each([
  [false, ['Yes']],
  [true, ['Yes', 'No']],
])('what is said now in private stands beside a flag that is private itself (%s) alone', (isPrivate, saidNow) => {
  const then = form([], { flags: [{ ...flag('home', isPrivate), items: ['home', 'safe'] }] })
  const now = form([row('home', 'Yes'), row('safe', 'No', { isPrivate: true })])
  expect(changesBetween(then, now).goneFlags).toEqual([{ ...named('home', isPrivate), saidNow }])
})
