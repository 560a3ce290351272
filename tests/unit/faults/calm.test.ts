import { describe, expect, it } from 'vitest'
import words from '@/lib/content/messages/en/problem.json'
import { isAway, isCalm } from '@/tests/faults/calm'
import { Chance } from '@/tests/faults/chance'

const calmPage = `<h1>${words.problem.title}</h1>`

describe('a reply', () => {
  it.each([
    ['a page', 200, '<p>How are you?</p>'],
    ['a way on', 303, ''],
    ['the calm page', 503, calmPage],
    ['a form that came back with a sentence', 503, '<p role="alert">Nothing was saved.</p>'],
  ])('is calm: %s', (_, status, text) => {
    expect(isCalm({ status, text })).toBe(true)
  })

  it.each([
    ['nothing at all', 200, ' '],
    ['an error of the server’s own words', 500, 'Internal Server Error'],
    ['a stack', 503, `${calmPage} Error: no at save (/srv/keel/lib/db/answers.ts:12:4)`],
  ])('is not calm: %s', (_, status, text) => {
    expect(isCalm({ status, text })).toBe(false)
  })

  it('that says that Keel is away is one to try again after', () => {
    expect(isAway({ status: 503, text: '' })).toBe(true)
    expect(isAway({ status: 200, text: calmPage })).toBe(true)
    expect(isAway({ status: 200, text: '<h1>Your legs</h1>' })).toBe(false)
  })
})

it('of one seed the same comes, and of another something else', () => {
  const few = (seed: number) => {
    const chance = new Chance(seed)
    return Array.from({ length: 50 }, () => chance.between(2, 5))
  }
  expect(few(7)).toEqual(few(7))
  expect(few(7)).not.toEqual(few(8))
  expect(Math.min(...few(7))).toBeGreaterThanOrEqual(2)
  expect(Math.max(...few(7))).toBeLessThan(5)
})
