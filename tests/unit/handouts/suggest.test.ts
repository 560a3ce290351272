import { describe, expect, it } from 'vitest'
import type { Handout, Suggestion } from '@/lib/handouts/handout'
import { type About, applies, suggest } from '@/lib/handouts/suggest'

const about: About = { tier: 'SOON', flags: [], answers: {} }

const handout = (id: string, ...suggestedWhen: readonly Suggestion[]): Handout => ({
  handout: id,
  version: 1,
  locale: 'en',
  title: id,
  about: id,
  body: id,
  sources: [],
  reviewedOn: '2026-11-23',
  suggestedWhen,
  givenAt: [],
})

describe('a suggestion', () => {
  it.each<[string, Omit<Suggestion, 'reason'>, Partial<About>, boolean]>([
    ['with no condition holds for everyone', {}, {}, true],
    ['holds at its tier', { tiers: ['SOON', 'ROUTINE'] }, {}, true],
    ['does not hold at another tier', { tiers: ['ROUTINE'] }, {}, false],
    ['holds with one of its flags', { flags: ['a', 'b'] }, { flags: ['b'] }, true],
    ['does not hold with other flags', { flags: ['a'] }, { flags: ['b'] }, false],
    ['holds with one of the options', { answers: { trend: ['same', 'worse'] } }, { answers: { trend: 'same' } }, true],
    ['does not hold with another option', { answers: { trend: ['worse'] } }, { answers: { trend: 'same' } }, false],
    ['holds with one of many ticks', { answers: { tried: ['heat'] } }, { answers: { tried: ['rest', 'heat'] } }, true],
    ['does not hold with other ticks', { answers: { tried: ['heat'] } }, { answers: { tried: ['rest'] } }, false],
    ['does not hold where nothing was answered', { answers: { tried: ['heat'] } }, {}, false],
    ['needs each of its items', { answers: { a: ['x'], b: ['y'] } }, { answers: { a: 'x', b: 'z' } }, false],
    ['reads a number as an option', { answers: { 'pain-now': ['8'] } }, { answers: { 'pain-now': 8 } }, true],
    ['holds at its first week', { durationWeeks: { atLeast: 2 } }, { answers: { 'pain-duration-weeks': 2 } }, true],
    ['ends before its last', { durationWeeks: { below: 6 } }, { answers: { 'pain-duration-weeks': 6 } }, false],
    ['needs a duration', { durationWeeks: {} }, {}, false],
    ['takes a duration of zero', { durationWeeks: {} }, { answers: { 'pain-duration-weeks': 0 } }, true],
    ['needs every part', { tiers: ['SOON'], flags: ['a'] }, { flags: [] }, false],
  ])('%s', (_name, suggestion, change, isExpected) => {
    expect(applies({ reason: 'why', ...suggestion }, { ...about, ...change })).toBe(isExpected)
  })
})

describe('suggested handouts', () => {
  it('keep the library’s order, each once, with the first reason that holds', () => {
    const library = [
      handout('b', { reason: 'flagged', flags: ['x'] }, { reason: 'everyone' }, { reason: 'also' }),
      handout('c', { reason: 'never', tiers: [] }),
      handout('a', { reason: 'everyone' }),
    ]
    const found = suggest(library, about).map((each) => [each.handout.handout, each.reason])
    expect(found).toEqual([
      ['b', 'everyone'],
      ['a', 'everyone'],
    ])
  })
})
