import { describe, expect, it, test } from 'vitest'
import { doneActOf } from '@/lib/cases/done-act'
import { heldBy, staffIn, timelineOf } from '@/lib/cases/timeline'
import type { Row } from '@/lib/cases/undo'
import { me, now, someCase, standings } from './some-case'

const assignmentId = '0192f0c1-2345-7abc-8def-0123456789ab'
const row = (id: string, event: Row['event'], change: Partial<Row> = {}): Row => ({
  id,
  at: now,
  actorKind: 'staff',
  actorId: 'me',
  event,
  before: null,
  ...change,
})
const before = {
  revision: 6,
  standing: standings.open,
  tier: 'URGENT',
  dueAt: now,
  firstLookAt: null,
  escalation: null,
  nextStep: { kind: 'look', at: now, to: null },
} as const
const source = {
  current: someCase({ standing: standings.mine }),
  by: me,
  names: new Map([
    ['me', 'Dr. Me'],
    ['them', 'Dr. Them'],
  ]),
  findings: [],
  privateItems: new Set<string>(),
  titles: new Map([[assignmentId, 'Keep moving']]),
}

describe('a timeline', () => {
  const rows = timelineOf({
    ...source,
    rows: [
      row('1', { type: 'handout-opened', assignmentId, title: 'Muévase' }, { actorKind: 'patient', actorId: 'p' }),
      row('2', { type: 'taken-over', fromId: 'them' }),
      row('3', { type: 'claimed' }),
      row('4', { type: 'undone', eventId: '3', act: 'claimed' }),
      row('5', { type: 'claimed' }, { before }),
    ],
  })

  it('names people and handouts', () => {
    expect(rows[0]).toMatchObject({ by: { kind: 'patient' }, event: { title: 'Keep moving' }, otherName: '' })
    expect(rows[1]).toMatchObject({ by: { kind: 'staff', name: 'Dr. Me' }, otherName: 'Dr. Them' })
  })

  it('marks what was undone, and what can be', () => {
    expect(rows.map(({ isUndone }) => isUndone)).toEqual([false, false, true, false, false])
    expect(rows.map(({ canUndo }) => canUndo)).toEqual([false, false, false, false, true])
  })
})

test('everyone is looked up whom it names', () => {
  const rows = [
    row('1', { type: 'taken-over', fromId: 'them' }),
    row('2', { type: 'claimed' }, { actorKind: 'patient' }),
  ]
  expect(staffIn(rows)).toEqual(['me', 'them'])
})

describe('since when someone has a case', () => {
  const early = new Date('2026-11-23T16:00:00Z')
  it('is their last claim that stands', () => {
    const rows = [
      row('1', { type: 'claimed' }, { at: early }),
      row('2', { type: 'claimed' }),
      row('3', { type: 'undone', eventId: '2', act: 'claimed' }),
    ]
    expect(heldBy(rows, 'me')).toEqual({ ownerId: 'me', since: early })
    expect(heldBy(rows.slice(0, 2), 'me')).toEqual({ ownerId: 'me', since: now })
  })
  it('is when they took it over, and unknown where nothing says', () => {
    expect(heldBy([row('1', { type: 'taken-over', fromId: 'them' }, { at: early })], 'me').since).toEqual(early)
    expect(heldBy([row('1', { type: 'claimed' })], 'them').since).toBeNull()
  })
})

test('an address says only what is on the list', () => {
  expect(doneActOf('claimed')).toBe('claimed')
  for (const each of ['constructor', '', undefined, ['claimed']]) expect(doneActOf(each)).toBeNull()
})
