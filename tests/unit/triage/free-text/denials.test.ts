import { describe, expect, test } from 'vitest'
import { englishDenials, spanishDenials } from './denials'
import { wordsToRead } from './words-to-read'

describe.each([
  { language: 'English', phrases: englishDenials },
  { language: 'Spanish', phrases: spanishDenials },
])('a denial in $language', ({ phrases }) => {
  test.each(phrases.counts)('“%s” denies no sign', (worries) => {
    expect(wordsToRead({ worries })).toBeDefined()
  })

  test.each(phrases.doesNot)('“%s” denies it', (worries) => {
    expect(wordsToRead({ worries })).toBeUndefined()
  })
})
