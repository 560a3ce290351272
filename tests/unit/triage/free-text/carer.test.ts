import { describe, expect, test } from 'vitest'
import { englishCarer, spanishCarer } from './carer'
import { secondCarer } from './second-round'
import { wordsToRead } from './words-to-read'

describe.each([
  { language: 'English', phrases: englishCarer },
  { language: 'Spanish', phrases: spanishCarer },
  { language: 'either language, once more,', phrases: secondCarer },
])('somebody else writes in $language', ({ phrases }) => {
  test.each(phrases.counts)('“%s” is about the patient', (worries) => {
    expect(wordsToRead({ worries, 'filled-in-by': 'carer' })).toBeDefined()
  })

  test.each(phrases.doesNot)('“%s” raises nothing', (worries) => {
    expect(wordsToRead({ worries, 'filled-in-by': 'carer' })).toBeUndefined()
  })
})
