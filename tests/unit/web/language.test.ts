import { describe, expect, test } from 'vitest'
import { isLocale, localeOf } from '@/lib/intake/locale'
import { isClinicPage, linkOf, offeredLocale, preferredLocale } from '@/lib/web/language'

describe('the language of a page', () => {
  test.each([
    ['what was chosen, before what the browser asks for', 'es', 'en-US,en', 'es'],
    ['else the first that the browser asks for and Keel speaks', undefined, 'xx-XX, es-MX;q=0.8, en;q=0.5', 'es'],
    ['the one that the browser wants more', undefined, 'en;q=0.1, es;q=0.9', 'es'],
    ['not one that the browser rules out', undefined, 'es;q=0, xx', 'en'],
    ['else English', undefined, 'xx, yy', 'en'],
    ['English where nothing is known', undefined, null, 'en'],
    ['English for a cookie nobody wrote', '../../es', null, 'en'],
    ['English for rubbish', 'constructor', ';;;,,,', 'en'],
  ] as const)('is %s', (_what, chosen, accepted, expected) => {
    expect(preferredLocale(chosen, accepted)).toBe(expected)
  })

  test.each(['en', 'es'] as const)('%s is one', (locale) => {
    expect(isLocale(locale)).toBe(true)
    expect(localeOf(locale)).toBe(locale)
  })

  test.each(['xx', '', null])('%s is none, and English is spoken', (name) => {
    expect([isLocale(name), localeOf(name)]).toEqual([false, 'en'])
  })
})

test.each([
  ['es', ['en', 'es'], 'es'],
  ['es', ['en'], 'en'],
  ['en', ['en'], 'en'],
] as const)('%s where the clinic offers %j is %s', (asked, offered, expected) => {
  expect(offeredLocale(asked, offered)).toBe(expected)
})

test.each([
  ['/i/a-token', 'a-token'],
  ['/i/a-token/', 'a-token'],
  ['/c/elm-road', 'elm-road'],
  ['/c/elm-road/more', ''],
  ['/i/', ''],
  ['/i/one/more', ''],
  ['/intake/0192/legs', ''],
  ['/my', ''],
])('the link of %s is “%s”', (path, expected) => {
  expect(linkOf(path)).toBe(expected)
})

test.each([
  ['/worklist', true],
  ['/cases/0192', true],
  ['/handouts/h1', true],
  ['/sign-in', true],
  ['/', false],
  ['/my/handouts/0192', false],
  ['/intake/0192/legs', false],
  ['/i/token', false],
  ['/c/elm-road', false],
  ['/worklisted', false],
])('%s is a clinic’s page: %s', (path, expected) => {
  expect(isClinicPage(path)).toBe(expected)
})
