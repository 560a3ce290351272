import { expect, test } from 'vitest'
import { give, giverOf } from '@/lib/cases/give'
import { claim } from '@/lib/cases/transitions'
import { beforeOf, beforeSchema, type Row } from '@/lib/cases/undo'
import { me as by, someCase, standings } from './some-case'
import { late, on, step } from './some-step'

const claimed = (ownerId: string) => someCase({ standing: { state: 'claimed', ownerId } })
const words = 'Knows her well.'
const to = { to: { kind: 'colleague', id: 'them' }, words } as const
const toGroup = { to: { kind: 'group', id: 'physios', name: 'Physios' }, words } as const

test('whoever has it, or finds it free, gives it; what is next stays as it is', () => {
  for (const current of [someCase({ standing: standings.open }), claimed('me')]) {
    const decision = give(current, to, by, { isLead: false })
    const standing = { state: 'claimed', ownerId: 'them' }
    const event = { type: 'given', toId: 'them', words }
    expect(decision).toEqual({ ok: true, case: { ...current, standing, revision: current.revision + 1 }, event })
  }
})

test('what was to be handed over is so by giving it: then to call, at the same time, late or not', () => {
  for (const at of [on('11-24T17:05'), late]) {
    const current = someCase({ firstLookAt: late, nextStep: { kind: 'hand-over', at, to: 'physios' } })
    for (const receiver of [to, toGroup])
      expect(give(current, receiver, by, { isLead: false })).toMatchObject({ case: { nextStep: step('call', at) } })
  }
})

test.each([
  [claimed('another'), 'them', false, 'case-taken'],
  [claimed('me'), 'me', false, 'invalid'],
  [claimed('them'), 'them', true, 'invalid'],
])('it is refused: %#', (current, toId, isLead, code) => {
  expect(give(current, { ...to, to: { kind: 'colleague', id: toId } }, by, { isLead })).toMatchObject({
    ok: false,
    code,
  })
})

test('a lead gives on what a colleague has', () => {
  expect(give(claimed('another'), to, by, { isLead: true }).ok).toBe(true)
})

test('to a group it is given to nobody: it is open, and nothing of it is another', () => {
  for (const current of [someCase({ standing: standings.open }), claimed('me')]) {
    const decision = give(current, toGroup, by, { isLead: false })
    const standing = { state: 'open', groupId: 'physios' }
    const event = { type: 'given-to-group', groupId: 'physios', name: 'Physios', words }
    expect(decision).toEqual({ ok: true, case: { ...current, standing, revision: current.revision + 1 }, event })
  }
})

test('a group gets what a colleague has from a lead alone, and nothing twice', () => {
  expect(give(claimed('another'), toGroup, by, { isLead: false })).toMatchObject({ code: 'case-taken' })
  expect(give(claimed('another'), toGroup, by, { isLead: true }).ok).toBe(true)
  expect(give(someCase({ standing: standings.closed }), toGroup, by, { isLead: true })).toMatchObject({
    code: 'case-closed',
  })
  const waiting = someCase({ standing: { state: 'open', groupId: 'physios' } })
  expect(give(waiting, toGroup, by, { isLead: true })).toMatchObject({
    fields: { toId: { code: 'case-groups-already' } },
  })
  expect(give(waiting, to, by, { isLead: false })).toMatchObject({
    case: { standing: { state: 'claimed', ownerId: 'them' } },
  })
})

test('who claims what waits for a group has it, and undoing that has it wait again', () => {
  const waiting = someCase({ standing: { state: 'open', groupId: 'physios' } })
  const taken = claim(waiting, by)
  expect(taken).toMatchObject({ case: { standing: { state: 'claimed', ownerId: 'me' } } })
  const before = beforeOf(waiting, { type: 'claimed' })
  expect(beforeSchema.shape.standing.parse({ state: 'open' })).toEqual({ state: 'open' })
  expect(before?.standing).toEqual(waiting.standing)
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
