import { expect, test } from 'vitest'
import { clearedOf, doorOf } from '@/lib/web/ended'

test.each([
  [undefined, 'staff', '/sign-in?ended=yes'],
  [undefined, 'patient', '/my?ended=yes'],
  ['harbor-street', 'patient', '/c/harbor-street?ended=yes'],
  ['a/b', 'patient', '/c/a%2Fb?ended=yes'],
  // While the database is away nobody can say who it was.
  [undefined, null, '/sign-in?ended=yes'],
  ['harbor-street', null, '/c/harbor-street?ended=yes'],
] as const)('a form begun at %s, of %s, is left to %s, which tells the other tabs', (begunAt, kind, door) => {
  expect(doorOf({ begunAt, kind })).toBe(door)
})

test('what is stored goes, but where it would take the worker that hears calls along', () => {
  expect([clearedOf({ isCalled: false }), clearedOf({ isCalled: true })]).toEqual(['"cache", "storage"', '"cache"'])
})
