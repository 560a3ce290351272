import { describe, expect, test } from 'vitest'
import { englishCarer, spanishCarer } from './carer'
import { wordsToRead } from './words-to-read'

describe.each([
  { language: 'English', phrases: englishCarer },
  { language: 'Spanish', phrases: spanishCarer },
])('somebody else writes in $language', ({ phrases }) => {
  test.each(phrases.counts)('“%s” is about the patient', (worries) => {
    expect(wordsToRead({ worries, 'filled-in-by': 'carer' })).toBeDefined()
  })

  test.each(phrases.doesNot)('“%s” raises nothing', (worries) => {
    expect(wordsToRead({ worries, 'filled-in-by': 'carer' })).toBeUndefined()
  })
})
