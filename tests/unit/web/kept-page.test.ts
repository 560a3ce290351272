import { describe, expect, it } from 'vitest'
import { keepPage, mayRenew } from '@/lib/web/kept-page'
import { takePage } from '@/lib/web/take-page'

const shelf = () => {
  const held = new Map<string, string>()
  return {
    held,
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
  }
}

const page = '/intake/1/legs'
const minute = 60_000
const kept = { kind: 'answers', page, at: 0, held: { legs: ['none'] } } as const

describe('what a page held', () => {
  it('is handed out once', () => {
    const place = shelf()
    keepPage(place, { ...kept, held: { legs: ['none'] } })
    expect(takePage(place, { ...kept, at: minute })).toEqual({ legs: ['none'] })
    expect(place.held.size).toBe(0)
    expect(takePage(place, { ...kept, at: minute })).toBeNull()
  })

  it.each([
    ['another form', { page: '/intake/2/legs' }],
    ['another page of the form', { page: '/intake/1/injury' }],
    ['a page that came much later', { at: 11 * minute }],
  ])('is forgotten unread by %s', (_, other) => {
    const place = shelf()
    keepPage(place, { ...kept, held: { legs: ['none'] } })
    expect(takePage(place, { ...kept, ...other })).toBeNull()
    expect(place.held.size).toBe(0)
  })

  it('is put back after up to an hour where it was no answer', () => {
    const place = shelf()
    const note = { kind: 'controls', page: '/cases/1', at: 0, held: { note: ['Rang twice.'] } } as const
    keepPage(place, note)
    expect(takePage(place, { ...note, at: 59 * minute })).toEqual(note.held)
    keepPage(place, note)
    expect(takePage(place, { ...note, at: 60 * minute })).toBeNull()
  })

  it('is left to the questions of its page', () => {
    const place = shelf()
    keepPage(place, { ...kept, held: { legs: ['none'] } })
    expect(takePage(place, { ...kept, kind: 'controls' })).toBeNull()
    expect(takePage(place, kept)).toEqual({ legs: ['none'] })
  })

  it.each(['', 'no JSON', '{"kind":"answers"}', '[]'])('is nothing where somebody else wrote %j', (text) => {
    const place = shelf()
    place.setItem('keel-kept', text)
    expect(takePage(place, kept)).toBeNull()
  })
})

describe('a page that loads itself again', () => {
  it('does so once a minute, each page by itself', () => {
    const place = shelf()
    expect(mayRenew(place, page, 0)).toBe(true)
    expect(mayRenew(place, page, minute - 1)).toBe(false)
    expect(mayRenew(place, '/cases/1', minute - 1)).toBe(true)
    expect(mayRenew(place, page, 2 * minute)).toBe(true)
  })
})
