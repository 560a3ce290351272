import { expect, test } from 'vitest'
import { give, giverOf } from '@/lib/cases/give'
import type { Row } from '@/lib/cases/undo'
import { me as by, someCase, standings } from './some-case'

const claimed = (ownerId: string) => someCase({ standing: { state: 'claimed', ownerId } })
const to = { toId: 'them', words: 'Knows her well.' }

test('whoever has it, or finds it free, gives it; what is next stays as it is', () => {
  for (const current of [someCase({ standing: standings.open }), claimed('me')]) {
    const decision = give(current, to, by, { isLead: false })
    const standing = { state: 'claimed', ownerId: 'them' }
    const event = { type: 'given', ...to }
    expect(decision).toEqual({ ok: true, case: { ...current, standing, revision: current.revision + 1 }, event })
  }
})

test.each([
  [claimed('another'), 'them', false, 'case-taken'],
  [claimed('me'), 'me', false, 'invalid'],
  [claimed('them'), 'them', true, 'invalid'],
])('it is refused: %#', (current, toId, isLead, code) => {
  expect(give(current, { ...to, toId }, by, { isLead })).toMatchObject({ ok: false, code })
})

test('a lead gives on what a colleague has', () => {
  expect(give(claimed('another'), to, by, { isLead: true }).ok).toBe(true)
})

const row = (id: string, actorId: string, event: Row['event']): Row => ({
  ...{ id, actorId, event, actorKind: 'staff', before: null },
  at: by.now,
})

test('who gave it is known while it stands', () => {
  const given = row('1', 'them', { type: 'given', toId: 'me', words: '' })
  expect(giverOf([given], 'me')).toBe('them')
  expect(giverOf([given], 'another')).toBeNull()
  expect(giverOf([given, row('2', 'me', { type: 'released' })], 'me')).toBeNull()
  expect(giverOf([given, row('2', 'them', { type: 'undone', eventId: '1', act: 'given' })], 'me')).toBeNull()
})
