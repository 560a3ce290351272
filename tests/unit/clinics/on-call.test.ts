import { describe, expect, it, test } from 'vitest'
import {
  calledAs,
  type MayBeCalled,
  onCallAs,
  onCallIds,
  onCallSchema,
  seenOnCall,
  standingIn,
} from '@/lib/clinics/on-call'

const person = (id: string, change: Partial<MayBeCalled> = {}): MayBeCalled => ({
  ...{ id, name: `Dr. ${id}`, email: `${id}@mail.example`, place: null, isAway: false, cover: null, devices: [] },
  ...change,
})
const cover = (id: string) => ({ id, name: `Dr. ${id}`, email: `${id}@mail.example`, devices: [] })
const called = (...people: readonly MayBeCalled[]) => standingIn(people).map(({ id }) => id)

describe('who is really called', () => {
  it.each<readonly [string, readonly MayBeCalled[], readonly string[]]>([
    ['nobody of an empty list', [person('a'), person('b')], []],
    [
      'those with a place, in its order',
      [person('a', { place: 2 }), person('b'), person('c', { place: 1 })],
      ['c', 'a'],
    ],
    ['the cover of whoever is away', [person('a', { place: 1, isAway: true, cover: cover('b') }), person('b')], ['b']],
    [
      'nobody for whoever is away uncovered',
      [person('a', { place: 1, isAway: true }), person('b', { place: 2 })],
      ['b'],
    ],
    [
      'a cover who has a place too, once',
      [
        person('a', { place: 1, isAway: true, cover: cover('b') }),
        person('b', { place: 2 }),
        person('c', { place: 3 }),
      ],
      ['b', 'c'],
    ],
  ])('%s', (_, people, ids) => {
    expect(called(...people)).toEqual(ids)
  })
})

describe('what the calls would lose with somebody', () => {
  const away = person('a', { place: 1, isAway: true, cover: cover('b') })
  it.each<readonly [string, readonly MayBeCalled[], string, string]>([
    ['nothing with whoever is not on call', [person('a', { place: 1 }), person('b')], 'b', 'not-called'],
    ['one of several', [person('a', { place: 1 }), person('b', { place: 2 })], 'a', 'called'],
    ['the only one', [person('a', { place: 1 }), person('b')], 'a', 'called-alone'],
    ['the only one, who is away', [away, person('b')], 'a', 'called-alone'],
    ['whoever covers for the only one', [away, person('b')], 'b', 'called-alone'],
    ['whoever covers for one of two', [away, person('b'), person('c', { place: 2 })], 'b', 'called'],
    ['nothing where nobody is on call', [person('a')], 'a', 'not-called'],
  ])('%s', (_, people, id, expected) => {
    expect(calledAs(people, id)).toBe(expected)
  })
})

describe('a list as it was filled in', () => {
  const all = [person('a'), person('b'), person('c')]
  const invalid = (fields: object) => ({ ok: false, code: 'invalid', fields })
  it.each<readonly [readonly string[], unknown]>([
    [
      ['a', 'b'],
      ['a', 'b'],
    ],
    [
      ['', 'b', '', 'a'],
      ['b', 'a'],
    ],
    [['', ''], []],
    [['a', '', 'a'], invalid({ place3: { code: 'on-call-twice' } })],
    [['a', 'x'], invalid({ place2: { code: 'choose-from-list' } })],
  ])('%j', (typed, is) => {
    expect(onCallAs(typed, all)).toEqual(is)
  })

  it('has six places at most', () => {
    const shaped = (count: number) =>
      onCallSchema.safeParse({ people: Array.from({ length: count }, () => ''), from: 'URGENT', seen: '' }).success
    expect([shaped(6), shaped(7)]).toEqual([true, false])
  })
})

test('another order and another tier are another list', () => {
  const lists = [
    seenOnCall(['a', 'b'], 'URGENT'),
    seenOnCall(['b', 'a'], 'URGENT'),
    seenOnCall(['a', 'b'], 'EMERGENCY'),
  ]
  expect(new Set(lists).size).toBe(3)
  expect(onCallIds([person('a', { place: 2 }), person('b', { place: 1 })])).toEqual(['b', 'a'])
})
