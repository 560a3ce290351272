import { expect, test } from 'vitest'
import { locales } from '@/lib/intake/questionnaire'
import { englishName, ownName } from '@/lib/web/language-names'

test.each([
  ['en', 'English', 'English'],
  ['es', 'Spanish', 'Español'],
] as const)('%s is %s to clinicians and %s to those who speak it', (locale, english, own) => {
  expect([englishName(locale), ownName(locale)]).toEqual([english, own])
})

test('every language has a name', () => {
  expect(locales.filter((locale) => englishName(locale) === locale)).toEqual([])
})
