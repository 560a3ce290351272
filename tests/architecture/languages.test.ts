import { expect, test } from 'vitest'
import { locales } from '@/lib/intake/questionnaire'
import { englishName } from '@/lib/web/language-names'
import { filesUnder, textOf } from './files'

/** English is the language of clinicians and of what others are compared with: it may be named. */
const others = locales.filter((locale) => locale !== 'en')

/** What is written in the language, what a command writes, the line itself, and invented patients who speak it. */
const mayName = [
  ...others.map((locale) => new RegExp(`/${locale}(/|\\.ts$)`)),
  /\/released\//,
  /\/spoken(-[\w-]+)?\.ts$/,
  /^lib\/intake\/languages\.ts$/,
  /\/stories\.ts$/,
]

const files = ['lib', 'app', 'components', 'prisma/sample']
  .flatMap((folder) => filesUnder(folder))
  .filter((path) => /\.(tsx?|mjs|json)$/.test(path))
  .filter((path) => !mayName.some((pattern) => pattern.test(path)))

test.each(others)('nothing but its line and its words names %s', (locale) => {
  const inCode = new RegExp(`['"\`/]${locale}['"\`/]|\\b${locale}:|words\\.${locale}\\b|"In ${englishName(locale)}"`)
  expect(files.filter((path) => inCode.test(textOf(path)))).toEqual([])
})
