import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { arrivals, belongs, freshList, keyOf, merge, outOfSight } from '@/lib/cases/live-list'
import { answer, idsOf, opened, row, rowsOf } from './some-list'

describe('a later answer', () => {
  test.each([
    ['nothing changed', 'abc', null, 'abc', 'abc', ''],
    ['a new one at the top waits', 'abc', null, 'xabc', 'abc', 'x'],
    ['a new one in the middle and at the end wait', 'abc', null, 'axbcy', 'abc', 'xy'],
    ['one that left stays in sight', 'abc', null, 'ac', 'abc', ''],
    ['another order changes nothing on screen', 'abc', null, 'cba', 'abc', ''],
    ['the first of an empty list waits', '', null, 'x', '', 'x'],
    ['what comes up from the next page is not new', 'abc', 'more', 'acd', 'abc', ''],
    ['what came in before the last row is new all the same', 'abc', 'more', 'axcd', 'abc', 'x'],
    ['all left: what is there now is worth a look', 'abc', 'more', 'de', 'abc', 'de'],
  ])('%s', (_what, before, next, after, shown, waiting) => {
    const list = merge(opened(before, next), answer(rowsOf(after)))
    expect([idsOf(list.shown), idsOf(list.waiting)]).toEqual([shown, waiting])
  })

  it('renews a row where it stands, also one that is elsewhere now', () => {
    const claimed = row('b', { owner: { name: 'Dr. First', isMe: false, cover: null } })
    const closed = row('a', { closedAt: 7 })
    const list = merge(opened('abc'), answer([claimed, row('c')], { elsewhere: [closed] }))
    expect(list.shown).toEqual([closed, claimed, row('c')])
  })

  it('is shown whole, in its own order, when the reader asks', () => {
    const list = merge(opened('abc'), answer(rowsOf('xca')))
    expect(idsOf(freshList(list.latest).shown)).toBe('xca')
    expect(freshList(list.latest).waiting).toEqual([])
  })
})

describe('the groups of a list', () => {
  const looked = { kind: 'call', at: 0, to: null } as const
  const waits = { kind: 'wait', at: 0, to: null } as const
  const rows = [
    row('a', { tier: 'EMERGENCY' }),
    row('b', { tier: 'EMERGENCY' }),
    row('c', { tier: 'EMERGENCY', nextStep: looked }),
    row('d', { tier: 'EMERGENCY', nextStep: { ...looked, kind: 'see' } }),
    row('e', { tier: 'EMERGENCY', nextStep: waits }),
    row('f', { tier: 'SOON', nextStep: waits }),
  ]
  const headings = [
    ['a', { tier: 'EMERGENCY', queue: 'new' }],
    ['c', { tier: 'EMERGENCY', queue: 'due' }],
    ['e', { tier: 'EMERGENCY', queue: 'waiting' }],
    ['f', { tier: 'SOON', queue: 'waiting' }],
  ]

  it('begin where the tier or what of it changes, and stay where they began', () => {
    const list = freshList(answer(rows))
    expect([...list.headings]).toEqual(headings)
    const later = merge(list, answer([row('a', { tier: 'EMERGENCY', nextStep: looked }), ...rows.slice(1)]))
    expect([...later.headings]).toEqual(headings)
  })

  it('are none where closed cases stand among the others', () => {
    for (const filter of ['closed', 'no-reply', 'reading'] as const) {
      expect(freshList(answer(rows, { filter })).headings.size).toBe(0)
    }
  })
})

const ids = fc.uniqueArray(fc.constantFrom(...'abcdefghijkl'.split('')), { maxLength: 10 }).map((each) => each.join(''))

test('whatever comes, in any number of answers, rows on screen never move and nothing is lost', () => {
  fc.assert(
    fc.property(ids, fc.array(ids, { minLength: 1, maxLength: 6 }), (before, later) => {
      let list = opened(before)
      for (const now of later) {
        list = merge(list, answer(rowsOf(now)))
        expect(idsOf(list.shown)).toBe(before)
        const known = new Set([...list.shown, ...list.waiting].map(({ id }) => id))
        for (const id of now) expect(known).toContain(id)
        expect(idsOf(list.waiting)).toBe(
          now
            .split('')
            .filter((id) => !before.includes(id))
            .join(''),
        )
      }
      expect(idsOf(freshList(list.latest).shown)).toBe(later.at(-1))
    }),
  )
})

test('where there were more pages, a case is on screen, waiting, or behind the last row that is on screen', () => {
  fc.assert(
    fc.property(ids, ids, (before, now) => {
      const list = merge(opened(before, 'more'), answer(rowsOf(now)))
      expect(idsOf(list.shown)).toBe(before)
      const known = idsOf([...list.shown, ...list.waiting])
      const unknown = now
        .split('')
        .filter((id) => !known.includes(id))
        .join('')
      if (unknown !== '') expect(now.endsWith(unknown)).toBe(true)
    }),
  )
})

describe('what a list is for', () => {
  const mine = { name: 'Me', isMe: true, cover: null }
  const others = { name: 'Dr. Second', isMe: false, cover: null }
  const ours = { name: 'Physios', standing: 'waits', isMine: true } as const
  const covered = { ...others, cover: { name: 'Me', isMe: true } }
  test.each([
    ['all', {}, true],
    ['all', { closedAt: 1 }, false],
    ['escalated', {}, false],
    ['escalated', { escalation: { answeredBy: null } }, true],
    ['escalated', { escalation: { answeredBy: 'Dr. A' }, closedAt: 1 }, false],
    ['unclaimed', {}, true],
    ['unclaimed', { owner: others }, false],
    ['unclaimed', { closedAt: 1 }, false],
    ['mine', { owner: mine }, true],
    ['mine', { owner: others }, false],
    ['mine', { owner: covered }, true],
    ['mine', {}, false],
    ['mine', { owner: mine, closedAt: 1 }, false],
    ['groups', { group: ours }, true],
    ['groups', { group: { ...ours, isMine: false } }, false],
    ['groups', { group: ours, closedAt: 1 }, false],
    ['groups', {}, false],
    ['groups', { owner: mine }, false],
    ['answering', { isStillAnswering: true }, true],
    ['answering', {}, false],
    ['closed', { closedAt: 1 }, true],
    ['closed', {}, false],
  ] as const)('%s: %j is %s', (filter, change, is) => {
    expect(belongs(filter, null, row('a', change))).toBe(is)
  })

  test('a case whose tier was raised is no longer of the tier that is shown', () => {
    expect(belongs('all', 'SOON', row('a', { tier: 'SOON' }))).toBe(true)
    expect(belongs('all', 'SOON', row('a', { tier: 'URGENT' }))).toBe(false)
  })
})

const emergenciesOf = (ids: string, targetFrom = 0) => rowsOf(ids).map((each) => ({ ...each, targetFrom }))

test('an emergency out of sight is told of, one on screen is not', () => {
  const emergencies = emergenciesOf('bx')
  expect(idsOf(outOfSight(freshList(answer(rowsOf('abc'), { emergencies }))))).toBe('x')
  const waiting = merge(opened('abc'), answer(rowsOf('xabc'), { emergencies }))
  expect(idsOf(outOfSight(waiting))).toBe('x')
})

test('an emergency arrives once, and once more where the patient raised it anew', () => {
  const known = new Set(emergenciesOf('b').map(keyOf))
  expect(idsOf(arrivals(known, emergenciesOf('abc')))).toBe('ac')
  expect(arrivals(known, emergenciesOf('b'))).toEqual([])
  expect(idsOf(arrivals(known, emergenciesOf('b', 1)))).toBe('b')
})
