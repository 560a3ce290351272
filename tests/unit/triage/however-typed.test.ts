import { describe, expect, test } from 'vitest'
import { assessed, plainCase } from './cases'

const found = (worries: string) =>
  assessed(plainCase.patient, { ...plainCase.answers, worries }).findings.some(({ id }) => id === 'words-to-read')

describe('free text is heard however it was typed or pasted', () => {
  test.each([
    ['with a soft hyphen, as a page breaks words', 'I have chest pa\u00ADin'],
    ['with a joiner that nobody sees', 'I have chest pa\u200Din'],
    ['with a byte order mark before it', 'I cannot \uFEFFp\uFEFFee'],
    ['in the wide letters of an East Asian keyboard', 'Ｉ ｃａｎｎｏｔ ｐｅｅ'],
    ['with the sign for minutes as an apostrophe', 'I can′t pee'],
    ['with a wide apostrophe', 'I can＇t pee'],
    ['with a space that has no width', 'I have chest\u200Bpain'],
  ])('%s', (_, typed) => {
    expect(found(typed)).toBe(true)
  })
})
