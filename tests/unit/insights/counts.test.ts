import { describe, expect, it, test } from 'vitest'
import { judged, looksByTier, looksInShort } from '@/lib/insights/first-look'
import { answered, byUse, handoutsInShort } from '@/lib/insights/handouts'
import { type CountedForms, formsInShort, weeksOfForms } from '@/lib/insights/intakes'
import { periodOf } from '@/lib/insights/period'

const period = periodOf(4, new Date('2026-11-23T17:00:00Z'), 'America/Los_Angeles')

describe('forms a week', () => {
  const counted: readonly CountedForms[] = [
    { week: 1, tier: 'ROUTINE', count: 4 },
    { week: 2, tier: 'EMERGENCY', count: 1 },
    { week: 2, tier: 'ROUTINE', count: 4 },
    { week: 4, tier: 'SOON', count: 2 },
  ]
  const weeks = weeksOfForms(period, { counted, first: new Date('2026-11-04T17:00:00Z') })

  it('have a row for every week, the quiet ones too, and only the last is not over', () => {
    expect(weeks.map(({ monday, total, isRunning }) => [monday, total, isRunning])).toEqual([
      ['2026-11-02', 4, false],
      ['2026-11-09', 5, false],
      ['2026-11-16', 0, false],
      ['2026-11-23', 2, true],
    ])
    expect(weeks[1]?.byTier).toEqual({ EMERGENCY: 1, URGENT: 0, SOON: 0, ROUTINE: 4 })
  })

  it('count the running week in all, and not in the average', () => {
    expect(formsInShort(weeks)).toEqual({ total: 11, emergencies: 1, aWeek: 3 })
    const noForms = { counted: [], first: null }
    const none = { total: 0, emergencies: 0, aWeek: null }
    expect(formsInShort(weeksOfForms({ ...period, weeks: [] }, noForms))).toEqual(none)
    expect(formsInShort(weeksOfForms(period, noForms))).toEqual(none)
  })

  it.each([
    ['long before', '2024-01-01T12:00:00Z', 22 / 3],
    ['in the first of them', '2026-11-08T20:00:00Z', 22 / 3],
    ['in the last that is over, by the clock of the clinic', '2026-11-16T08:00:00Z', 22],
    ['in the one before it, by the clock of the clinic', '2026-11-16T07:59:00Z', 11],
    ['in the running one', '2026-11-23T12:00:00Z', null],
  ])('are divided by the whole weeks since the first form: it came %s', (_when, first, aWeek) => {
    const sent = { counted: [{ week: 3, tier: 'SOON', count: 22 } as const], first: new Date(first) }
    expect(formsInShort(weeksOfForms(period, sent)).aWeek).toBe(aWeek)
  })
})

describe('first looks', () => {
  const soon = {
    tier: 'SOON' as const,
    cases: 9,
    inTime: 4,
    late: 2,
    overdue: 1,
    waiting: 2,
    medianMs: 5,
    ninetiethMs: 9,
  }

  it('name every tier, the most urgent first', () => {
    expect(looksByTier([soon]).map(({ tier, cases }) => [tier, cases])).toEqual([
      ['EMERGENCY', 0],
      ['URGENT', 0],
      ['SOON', 9],
      ['ROUTINE', 0],
    ])
  })

  it('judge only what was opened or came due, and speak of the most urgent of these', () => {
    expect(judged(soon)).toBe(7)
    const waiting = { ...soon, tier: 'URGENT' as const, cases: 2, inTime: 0, late: 0, overdue: 0 }
    expect(looksInShort(looksByTier([soon, waiting]))).toEqual({ first: soon, overdue: 1, waiting: 4 })
    expect(looksInShort(looksByTier([])).first).toBeNull()
  })
})

test('handouts are taken together, and listed by how often they were sent', () => {
  const use = { opened: 2, confirmed: 1, right: 1, close: 0, worrying: 1 }
  const uses = [
    { handout: 'h1', title: 'Zed', sent: 3, ...use },
    { handout: 'h2', title: 'Alpha', sent: 3, ...use },
    { handout: 'h3', title: 'Most', sent: 9, ...use },
  ]
  expect(byUse(uses).map(({ title }) => title)).toEqual(['Most', 'Alpha', 'Zed'])
  const all = handoutsInShort(uses)
  expect(all).toEqual({ sent: 15, opened: 6, confirmed: 3, right: 3, close: 0, worrying: 3 })
  expect(answered(all)).toBe(6)
})
