import { expect, test } from 'vitest'
import { clearedOf, doorOf } from '@/lib/web/ended'

test.each([
  [undefined, 'staff', false, '/sign-in?ended=yes'],
  [undefined, 'staff', true, '/sign-in?ended=yes'],
  [undefined, 'patient', true, '/my?ended=yes'],
  [undefined, 'patient', false, '/my?ended=yes'],
  ['harbor-street', 'patient', true, '/c/harbor-street?ended=yes'],
  ['a/b', 'patient', true, '/c/a%2Fb?ended=yes'],
  // While the database is away nobody can say who it was, but whether a patient's link was opened here.
  [undefined, null, false, '/sign-in?ended=yes'],
  [undefined, null, true, '/my?ended=yes'],
  ['harbor-street', null, true, '/c/harbor-street?ended=yes'],
] as const)('a form begun at %s, of %s, a link opened: %s, is left to %s', (begunAt, kind, isKnown, door) => {
  expect(doorOf({ begunAt, kind, isKnown })).toBe(door)
})

test('what is stored goes, but where it would take the worker that hears calls along', () => {
  expect([clearedOf({ isCalled: false }), clearedOf({ isCalled: true })]).toEqual(['"cache", "storage"', '"cache"'])
})
