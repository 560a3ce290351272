import { describe, expect, test } from 'vitest'
import { backPainIntake } from '@/lib/content/pathways/back-pain/intake/form'
import { answerSchema, draftSchema } from '@/lib/intake/answer-schema'
import { mergeAnswers } from '@/lib/intake/answers'
import { itemOf } from '@/lib/intake/questionnaire'
import { stripHidden, visibleItems, offeredPages, visiblePages } from '@/lib/intake/visibility'

const { questionnaire } = backPainIntake
const adult = { age: 40, sex: 'female' } as const
const accepts = (id: string, value: unknown) => answerSchema(itemOf(questionnaire, id)).safeParse(value).success

describe('an answer', () => {
  test.each([
    ['ces-saddle', 'recent', true],
    ['ces-saddle', 'yes', false],
    ['trauma', 'major', true],
    ['trauma', ['major'], false],
    ['mechanism', ['lift', 'bend'], true],
    ['mechanism', ['none'], true],
    ['mechanism', [], true],
    ['mechanism', ['none', 'lift'], false],
    ['mechanism', ['lift', 'lift'], false],
    ['mechanism', ['flying'], false],
    ['mechanism', 'lift', false],
    ['pain-duration-weeks', 0.3, true],
    ['pain-duration-weeks', 5200, true],
    ['pain-duration-weeks', 4.1, true],
    ['pain-duration-weeks', 0.25, false],
    ['pain-duration-weeks', 5200.1, false],
    ['pain-duration-weeks', Number.NaN, false],
    ['pain-duration-weeks', Number.POSITIVE_INFINITY, false],
    ['pain-now', 10, true],
    ['pain-now', 11, false],
    ['pain-now', -1, false],
    ['pain-now', 4.5, false],
    ['pain-now', '4', false],
    ['goal', 'Walk the dog.\n\tThen dance 💃', true],
    ['goal', '', true],
    ['goal', 'x'.repeat(501), false],
    ['goal', 'bell \u0007', false],
    ['goal', 'null \u0000', false],
    ['goal', 'half \ud83d', false],
    ['goal', null, false],
  ])('%s: %j', (id, value, isAccepted) => {
    expect(accepts(id, value)).toBe(isAccepted)
  })
})

describe('a draft', () => {
  const schema = draftSchema(questionnaire)
  test('may be empty or hold anything valid', () => {
    expect(schema.parse({})).toEqual({})
    expect(schema.parse({ trauma: 'none', 'pain-now': 0 })).toEqual({ trauma: 'none', 'pain-now': 0 })
    expect(schema.parse({ trauma: undefined })).toEqual({})
  })
  test.each([
    [{ shoe: 'left' }],
    [JSON.parse('{"__proto__":{"trauma":"none"}}')],
    [[]],
    [null],
    ['trauma'],
    [{ trauma: null }],
  ])('is not %j', (input) => {
    expect(schema.safeParse(input).success).toBe(false)
  })
})

test('merging changes, adds and takes back, and leaves the current answers as they were', () => {
  const current = Object.freeze({ trauma: 'none', goal: 'Run', 'pain-now': 3 })
  expect(mergeAnswers(current, { trauma: 'minor', goal: '', 'pain-now': null, mechanism: [], trend: 'same' })).toEqual({
    trauma: 'minor',
    trend: 'same',
  })
  expect(mergeAnswers({}, { 'pain-now': 0 })).toEqual({ 'pain-now': 0 })
})

describe('what is asked', () => {
  const asks = (id: string, answers: object, subject = adult as { age: number; sex: 'female' }) =>
    visibleItems(questionnaire, { ...answers }, subject).some((item) => item.id === id)

  test.each([
    ['ces-checked', { 'ces-bowel': 'long' }, true],
    ['ces-checked', { 'ces-bowel': 'new', 'ces-both-legs': 'long' }, false],
    ['ces-checked', { 'ces-bowel': 'unsure' }, false],
    ['cancer-type', { 'cancer-history': 'yes' }, true],
    ['cancer-type', { 'cancer-history': 'unsure' }, false],
    ['cancer-type', {}, false],
    ['early-pregnancy-signs', { pregnancy: 'possible' }, true],
    ['early-pregnancy-signs', { pregnancy: 'yes' }, true],
    ['early-pregnancy-signs', { pregnancy: 'yes', 'pregnancy-weeks': 19 }, true],
    ['early-pregnancy-signs', { pregnancy: 'yes', 'pregnancy-weeks': 20 }, false],
    ['late-pregnancy-signs', { pregnancy: 'yes', 'pregnancy-weeks': 20 }, true],
    ['late-pregnancy-signs', { pregnancy: 'yes', 'pregnancy-weeks': 19 }, false],
    // Weeks left blank may be any (120).
    ['late-pregnancy-signs', { pregnancy: 'yes' }, true],
    ['late-pregnancy-signs', { pregnancy: 'possible' }, false],
    ['late-pregnancy-signs', { pregnancy: 'no', 'pregnancy-weeks': 30 }, false],
    ['axspa-features', { 'pain-duration-weeks': 12 }, true],
    ['axspa-features', { 'pain-duration-weeks': 11.9 }, false],
    ['trauma', {}, true],
  ])('%s after %j: %s', (id, answers, isAsked) => {
    expect(asks(id, answers)).toBe(isAsked)
  })
  test('refuses-to-walk only of a child', () => {
    expect(asks('refuses-to-walk', {}, { age: 15, sex: 'female' })).toBe(true)
    expect(asks('refuses-to-walk', {}, { age: 16, sex: 'female' })).toBe(false)
  })
  test('a hidden answer keeps nothing else on show', () => {
    const answers = { pregnancy: 'no', 'pregnancy-weeks': 30, 'late-pregnancy-signs': ['blood-or-gush'], unknown: 'x' }
    expect(stripHidden(questionnaire, answers, adult)).toEqual({ pregnancy: 'no' })
  })
  test('every page but those with nothing to ask, and those that are only offered', () => {
    const left = ['long-pain', 'mood-more', 'roland']
    const expected = questionnaire.pages.map(({ id }) => id).filter((id) => !left.includes(id))
    expect(visiblePages(questionnaire, {}, adult).map(({ id }) => id)).toEqual(expected)
    expect(offeredPages(questionnaire, {}, adult).map(({ id }) => id)).toEqual([...expected, 'roland'])
    const childOnly = {
      ...questionnaire,
      pages: [{ id: 'walk', section: 'x', blocks: [{ kind: 'question' as const, item: 'refuses-to-walk' }] }],
    }
    expect(visiblePages(childOnly, {}, adult)).toEqual([])
  })
})
