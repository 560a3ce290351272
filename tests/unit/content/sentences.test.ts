import { describe, expect, it, test } from 'vitest'
import { messages } from '@/lib/content/messages/messages'
import { filesUnder, textOf } from '../../architecture/files'

const code = ['lib', 'app', 'components', 'proxy.ts']
  .flatMap((place) => (place.includes('.') ? [place] : filesUnder(place)))
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => textOf(path))

const { obstacles, answerErrors } = messages.en
const errors = { ...messages.en.errors, ...answerErrors }
const refusals = { ...messages.en.refusals, ...obstacles }
const refusalCode = /^[a-z]+(-[a-z]+)*$/
const fieldCode = /^[a-z]+(-[a-z]+)+$/

/** Every literal in what these patterns catch: `refused(isMine ? 'a' : 'b')` says both. */
const argumentsOf = (calls: RegExp) =>
  code.flatMap((text) => [...text.matchAll(calls)].map((match) => match[1] ?? '')).flatMap(literalsIn)
const literalsIn = (text: string) => [...text.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '')

/** What `refused` is called with, and what an action says without it. */
const saidAsRefusal = new Set(
  [
    ...argumentsOf(/\brefused\(\s*([^,){]*)/g),
    ...argumentsOf(/(?:ok: false,|return \{|refusedForm\(\{[^}]*) code: ('[^']*')/g),
  ].filter((each) => refusalCode.test(each)),
)

/** In `fields: { name: { code } }`, in the functions that make such errors, and where a schema says no. */
const saidAsError = new Set(
  [
    ...argumentsOf(/[:,] \{ code: ('[^']*')/g),
    ...argumentsOf(/\bwrong\(\s*('[^']*')/g),
    ...argumentsOf(/\bfailed\([^,()]+, ('[^']*')/g),
    ...argumentsOf(/\baddIssue\(\{[^}]*message: ('[^']*')/g),
    ...argumentsOf(/\.(?:max|min|regex|refine)\((?:[^()']|\([^()]*\))*, ('[^']*')\)/g),
    ...argumentsOf(/\bz\.(?:enum|literal)\([^()]*, ('[^']*')\)/g),
    ...argumentsOf(/\bz\.string\(('[^']*')\)/g),
    ...argumentsOf(/\bconst code = ([^\n]*)/g),
  ].filter((each) => fieldCode.test(each)),
)

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

describe('what a page of answers is told in the browser', () => {
  const reading = ['page-form', 'read-checklist', 'read-question'].map((file) => textOf(`lib/intake/${file}.ts`))
  const isRead = (each: string) => reading.some((text) => text.includes(`'${each}'`))

  it('has each of its sentences there, and no others', () => {
    expect(Object.keys(errors).filter(isRead).sort()).toEqual(Object.keys(answerErrors).sort())
  })
})

test('no code is said that has no sentence at all', () => {
  const known = new Set([...Object.keys(errors), ...Object.keys(refusals)])
  const said = argumentsOf(/\bcode: ('[^']*')/g).filter((each) => fieldCode.test(each))
  expect(said.filter((each) => !known.has(each))).toEqual([])
})

test('no sentence is one that nobody says', () => {
  const isSaid = (each: string) => code.some((text) => text.includes(`'${each}'`))
  expect(Object.keys({ ...errors, ...refusals }).filter((each) => !isSaid(each))).toEqual([])
})

test('every sentence is whole, and names no code', () => {
  for (const sentence of Object.values({ ...errors, ...refusals })) {
    expect(sentence.replace(/\{.*\}$/s, '.')).toMatch(/[.?!]$/)
    expect(sentence).not.toMatch(/\b[a-z]+(-[a-z]+){2,}\b/)
  }
})
