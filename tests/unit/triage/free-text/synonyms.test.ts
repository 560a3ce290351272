import { describe, expect, test } from 'vitest'
import { ordinary } from './ordinary'
import { secondOwn } from './second-round'
import { englishSynonyms, spanishSynonyms } from './synonyms'
import { wordsToRead } from './words-to-read'

describe.each([
  { language: 'English', phrases: englishSynonyms },
  { language: 'Spanish', phrases: spanishSynonyms },
  { language: 'either language, once more', phrases: secondOwn },
])('in $language', ({ phrases }) => {
  test.each(phrases.counts)('“%s” is read before its turn', (worries) => {
    expect(wordsToRead({ worries })).toBeDefined()
  })

  test.each(phrases.doesNot)('“%s” only sounds so', (worries) => {
    expect(wordsToRead({ worries })).toBeUndefined()
  })
})

test.each(ordinary)('“%s” is what a plain spasm makes people write, whoever writes it', (words) => {
  for (const who of ['patient', 'carer']) {
    expect(wordsToRead({ worries: words, goal: words, allergies: words, 'filled-in-by': who })).toBeUndefined()
  }
})
