import { describe, expect, it, test } from 'vitest'
import { messages } from '@/lib/content/messages/messages'
import { filesUnder, textOf } from '../../architecture/files'

const code = ['lib', 'app', 'components', 'proxy.ts']
  .flatMap((place) => (place.includes('.') ? [place] : filesUnder(place)))
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => textOf(path))

const { errors, refusals } = messages.en
const kebab = /^[a-z]+(-[a-z]+)*$/

/** The first argument of every call of these, and every literal in it: `refused(mine ? 'a' : 'b')` says both. */
const argumentsOf = (calls: RegExp) =>
  code.flatMap((text) => [...text.matchAll(calls)].map((match) => match[1] ?? '')).flatMap(literalsIn)
const literalsIn = (text: string) => [...text.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '')
const codesIn = (found: readonly string[]) => new Set(found.filter((each) => kebab.test(each)))

/** `code: '…'` outside of a field's error, and what `refused` is called with. */
const saidAsRefusal = codesIn([
  ...argumentsOf(/\brefused\(\s*([^,){]*)/g),
  ...argumentsOf(/(?:ok: false,|return \{|refusedForm\(\{[^}]*) code: ('[^']*')/g),
])

/** In `fields: { name: { code } }`, in the functions that make such errors, and where a schema says no. */
const saidAsError = codesIn([
  ...argumentsOf(/: \{ code: ('[^']*')/g),
  ...argumentsOf(/\bwrong\(\s*('[^']*')/g),
  ...argumentsOf(/\bfailed\([^,()]+, ('[^']*')/g),
  ...argumentsOf(/\baddIssue\(\{[^}]*message: ('[^']*')/g),
  ...argumentsOf(/\.(?:max|min|regex|refine)\((?:[^()']|\([^()]*\))*, ('[a-z]+(?:-[a-z]+)+')\)/g),
  ...argumentsOf(/\bz\.(?:enum|literal|string)\((?:[^()]*, )?('[a-z]+(?:-[a-z]+)+')\)/g),
  ...argumentsOf(/\bconst code = ([^\n]*)/g),
])

/** Everything in quotes anywhere, for the other direction. */
const everyLiteral = codesIn(code.flatMap(literalsIn))

describe('the codes that were found', () => {
  it('are those of every way to say no', () => {
    // One of each way: when the search finds less, it is the search that broke.
    for (const each of ['case-taken', 'case-yours-already', 'not-found', 'sign-in-too-often', 'unavailable']) {
      expect(saidAsRefusal, each).toContain(each)
    }
    const ways = ['record-number-taken', 'number-range', 'when-missing', 'date-not-real', 'text-too-long']
    for (const each of [...ways, 'choose-from-list', 'agreement-needed', 'phone-not-valid', 'not-valid']) {
      expect(saidAsError, each).toContain(each)
    }
  })
})

describe('every refusal', () => {
  test.each([...saidAsRefusal].sort())('%s has a sentence', (each) => {
    expect(Object.keys(refusals)).toContain(each)
  })
})

describe('every problem of a field', () => {
  test.each([...saidAsError].sort())('%s has a sentence', (each) => {
    expect(Object.keys(errors)).toContain(each)
  })
})

test('no sentence is one that nobody says', () => {
  expect(Object.keys(refusals).filter((each) => !saidAsRefusal.has(each))).toEqual([])
  expect(Object.keys(errors).filter((each) => !saidAsError.has(each) || !everyLiteral.has(each))).toEqual([])
})

test('every sentence is whole, and names no code', () => {
  for (const sentence of Object.values({ ...errors, ...refusals })) {
    expect(sentence.replace(/\{.*\}$/s, '.')).toMatch(/[.?!]$/)
    expect(sentence).not.toMatch(/\b[a-z]+(-[a-z]+){2,}\b/)
  }
})
