import { describe, expect, it } from 'vitest'
import type { HandoutEntry, HandoutWords, Occasion } from '@/lib/handouts/handout'
import { published } from '@/lib/handouts/handout'
import { type About, applies, suggest } from '@/lib/handouts/suggest'
import { age, all, any, flag, holds, is, number, sex, unless } from '@/lib/intake/condition'
import { inEach } from '@/tests/invented/in-each'

const about: About = { tier: 'SOON', flags: [], answers: {}, subject: { age: 40, sex: 'female' } }

const words = (title: string): HandoutWords => ({
  title,
  body: title,
  review: 'original',
  teachBack: { ask: title, answers: [], model: title },
})

const entry = (id: string, ...suggestedWhen: readonly Occasion[]): HandoutEntry => ({
  handout: id,
  version: 3,
  topic: 'moving',
  about: id,
  sources: [],
  reviewedOn: '2026-11-23',
  suggestedWhen,
  pemat: { understandability: { met: 1, of: 1 }, actionability: { met: 1, of: 1 }, notes: 'none', ratedBy: 'nobody' },
  words: inEach({ en: words('pain'), es: words('dolor') }),
})

describe('a suggestion', () => {
  it.each<[string, Omit<Occasion, 'reason'>, Partial<About>, boolean]>([
    ['with no condition holds for everyone', {}, {}, true],
    ['holds at its tier', { tiers: ['SOON', 'ROUTINE'] }, {}, true],
    ['does not hold at another tier', { tiers: ['ROUTINE'] }, {}, false],
    ['holds with one of its flags', { when: any(flag('a'), flag('b')) }, { flags: ['b'] }, true],
    ['does not hold with other flags', { when: flag('a') }, { flags: ['b'] }, false],
    ['holds with one of the options', { when: is('trend', 'same', 'worse') }, { answers: { trend: 'same' } }, true],
    ['does not hold with another option', { when: is('trend', 'worse') }, { answers: { trend: 'same' } }, false],
    ['holds with one of many ticks', { when: holds('tried', 'heat') }, { answers: { tried: ['rest', 'heat'] } }, true],
    ['does not hold with other ticks', { when: holds('tried', 'heat') }, { answers: { tried: ['rest'] } }, false],
    ['does not hold where nothing was answered', { when: holds('tried', 'heat') }, {}, false],
    [
      'does not hold where they were unsure',
      { when: is('pregnancy', 'yes') },
      { answers: { pregnancy: 'unsure' } },
      false,
    ],
    ['needs each of its parts', { when: all(is('a', 'x'), is('b', 'y')) }, { answers: { a: 'x', b: 'z' } }, false],
    ['holds at its first week', { when: number('weeks', { atLeast: 2 }) }, { answers: { weeks: 2 } }, true],
    ['ends before its last', { when: number('weeks', { below: 6 }) }, { answers: { weeks: 6 } }, false],
    ['knows the age', { when: age({ atLeast: 65 }) }, { subject: { age: 65, sex: 'male' } }, true],
    ['knows the sex', { when: sex('male') }, {}, false],
    ['may be excused', { when: unless(flag('a')) }, { flags: ['a'] }, false],
    ['needs its tier beside its condition', { tiers: ['ROUTINE'], when: flag('a') }, { flags: ['a'] }, false],
  ])('%s', (_name, suggestion, change, isExpected) => {
    expect(applies({ reason: 'why', ...suggestion }, { ...about, ...change })).toBe(isExpected)
  })
})

describe('suggested handouts', () => {
  it('keep the library’s order, each once, with the first reason that holds', () => {
    const library = [
      entry('b', { reason: 'flagged', when: flag('x') }, { reason: 'everyone' }, { reason: 'also' }),
      entry('c', { reason: 'never', tiers: [] }),
      entry('a', { reason: 'everyone' }),
    ]
    const found = suggest(library, about).map((each) => [each.handout.handout, each.reason])
    expect(found).toEqual([
      ['b', 'everyone'],
      ['a', 'everyone'],
    ])
  })

  it('say the wish beside another reason, and nothing twice', () => {
    const wish = { reason: 'asks', isAskedFor: true } as const
    const library = [entry('a', { reason: 'everyone' }, wish), entry('b', wish), entry('c', { reason: 'everyone' })]
    const found = suggest(library, about).map(({ reason, isAskedFor }) => [reason, isAskedFor])
    expect(found).toEqual([
      ['everyone. asks', true],
      ['asks', true],
      ['everyone', false],
    ])
  })
})

describe('a handout as published', () => {
  it.each([
    ['en', 'pain'],
    ['es', 'dolor'],
  ] as const)('in %s says %s, and nothing that is for the clinic alone', (locale, title) => {
    const handout = published(entry('a', { reason: 'everyone' }), locale)
    expect(handout).toMatchObject({ handout: 'a', version: 3, locale, title })
    for (const key of ['words', 'suggestedWhen', 'pemat']) expect(handout).not.toHaveProperty(key)
  })
})
