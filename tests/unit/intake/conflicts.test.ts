import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { conflictFields, conflicts, type Edited, realChanges, stamped, unseen } from '@/lib/intake/conflicts'
import { anyAnswers } from '../triage/cases'
import { somePage } from './some-page'

const edited: Edited = {
  answers: { 'ces-saddle': 'no', 'pain-now': 4, 'pain-sites': ['low-middle'], goal: 'Walk' },
  changedAt: { 'ces-saddle': 5, 'pain-now': 3, 'pain-sites': 5 },
  asTyped: {},
}

describe('real changes', () => {
  test.each([
    [{ 'ces-saddle': 'no' }, {}],
    [{ 'ces-saddle': 'new' }, { 'ces-saddle': 'new' }],
    [{ 'pain-sites': ['low-middle'] }, {}],
    [{ 'pain-sites': ['low-middle', 'neck'] }, { 'pain-sites': ['low-middle', 'neck'] }],
    [{ goal: null }, { goal: null }],
    [{ 'never-asked': null }, {}],
    [{ 'pain-now': 0 }, { 'pain-now': 0 }],
    [{ 'pain-now': '4' }, { 'pain-now': '4' }],
  ])('of %j are %j', (changes, real) => {
    expect(realChanges(edited.answers, changes)).toEqual(real)
  })

  it('are none where everything is sent again', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(realChanges(answers, { ...answers })).toEqual({})
      }),
    )
  })
})

describe('conflicts', () => {
  const changes = { 'ces-saddle': 'new', 'pain-now': 9, 'pain-sites': ['neck'], goal: null, 'new-item': 'yes' }

  test.each([
    [5, []],
    [4, ['ces-saddle', 'pain-sites']],
    [3, ['ces-saddle', 'pain-sites']],
    [2, ['ces-saddle', 'pain-now', 'pain-sites']],
    [0, ['ces-saddle', 'pain-now', 'pain-sites']],
  ])('of a page read at revision %i: %j', (readRevision, items) => {
    expect(conflicts(edited, changes, readRevision)).toEqual(items)
  })

  it('are none where both devices say the same', () => {
    expect(conflicts(edited, { 'ces-saddle': 'no', 'pain-sites': ['low-middle'] }, 0)).toEqual([])
  })

  it('arise where one device takes back what the other has changed', () => {
    expect(conflicts(edited, { 'ces-saddle': null }, 4)).toEqual(['ces-saddle'])
    expect(conflicts({ answers: {}, changedAt: { 'ces-saddle': 5 }, asTyped: {} }, { 'ces-saddle': 'no' }, 4)).toEqual([
      'ces-saddle',
    ])
  })
})

describe('what another device answered on a page', () => {
  const items = ['ces-saddle', 'pain-now', 'never-asked']

  test.each([
    [4, {}, ['ces-saddle']],
    [2, {}, ['ces-saddle', 'pain-now']],
    [2, { 'ces-saddle': 'no' }, ['pain-now']],
    [5, {}, []],
  ])('after it was read at revision %i, of a page that says %j, is unseen: %j', (readRevision, read, expected) => {
    expect(unseen(edited, items, read, readRevision)).toEqual(expected)
  })

  it('is nothing where it was taken back, and the page has none', () => {
    const gone: Edited = { answers: {}, changedAt: { 'ces-saddle': 5 }, asTyped: {} }
    expect(unseen(gone, items, {}, 4)).toEqual([])
  })
})

test('a change is stamped with its revision, and all else keeps the older one', () => {
  const { changedAt } = edited
  expect(stamped(changedAt, { 'pain-now': 9, goal: null }, 6)).toEqual({ ...changedAt, 'pain-now': 6, goal: 6 })
  expect(changedAt).not.toHaveProperty('goal')
  expect(stamped(changedAt, {}, 6)).toEqual(changedAt)
})

describe('where a conflict is shown', () => {
  const shown = (...items: readonly string[]) =>
    Object.entries(conflictFields(somePage, items, (item) => `now ${item}`)).map(([field, { code, values }]) => {
      expect(code).toBe('changed-elsewhere')
      return [field, values?.answer]
    })

  test.each([
    [['walk'], [['walk', 'now walk']]],
    [['since'], [['since', 'now since']]],
    [['chills'], [['tick_signs', 'Chills: now chills']]],
    [
      ['goal', 'chills', 'fever'],
      [
        ['tick_signs', 'A fever: now fever; Chills: now chills'],
        ['goal', 'now goal'],
      ],
    ],
    [['of-another-page'], []],
    [[], []],
  ])('of %j', (items, fields) => {
    expect(shown(...items)).toEqual(fields)
  })
})
