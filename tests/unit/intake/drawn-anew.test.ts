import { expect, test } from 'vitest'
import { drawnAnew } from '@/lib/intake/drawn-anew'

const before = { trauma: '', onset: '', signs: [] as string[], goal: '' }

test('what was answered elsewhere comes in where nobody answered here', () => {
  const now = { ...before, trauma: 'major', signs: ['chills'] }
  expect(drawnAnew({ before, now, held: { ...before, onset: 'sudden' } })).toEqual({
    taken: { trauma: 'major', signs: ['chills'] },
    contested: [],
    seen: now,
  })
})

test('what was answered here and saved since is no news', () => {
  const held = { ...before, onset: 'sudden', signs: ['fever', 'chills'] }
  const now = { ...held, signs: ['chills', 'fever'] }
  expect(drawnAnew({ before, now, held })).toEqual({ taken: {}, contested: [], seen: now })
})

test('what was answered here otherwise stays, and is still in dispute when the page is drawn once more', () => {
  const held = { ...before, trauma: 'none' }
  const now = { ...before, trauma: 'major' }
  const once = drawnAnew({ before, now, held })
  expect(once).toEqual({ taken: {}, contested: ['trauma'], seen: before })
  const later = drawnAnew({ before: once.seen, now: { ...now, goal: 'Walk' }, held })
  expect(later).toMatchObject({ taken: { goal: 'Walk' }, contested: ['trauma'] })
})

test('a list that the form holds nothing of is empty', () => {
  expect(drawnAnew({ before, now: before, held: {} })).toEqual({ taken: {}, contested: [], seen: before })
})
