import { describe, expect, test } from 'vitest'
import { readPage, shownFields } from '@/lib/intake/page-form'
import { read, readWhole, viewOf } from './reading'

describe('questions', () => {
  test('that are left out are missing on continue only', () => {
    expect(read('how-long', {}, 'continue').errors).toEqual({
      'pain-duration-weeks': { code: 'answer-missing' },
      trend: { code: 'choice-missing' },
      'previous-episodes': { code: 'choice-missing' },
      'assessed-before': { code: 'choice-missing' },
      tried: { code: 'choice-missing' },
    })
    expect(read('how-long', {}, 'skip')).toEqual({ changes: {}, errors: {} })
  })
  test('a valid answer is kept where another is wrong', () => {
    expect(read('how-long', { trend: ['same'], 'pain-duration-weeks': ['long'] }, 'autosave')).toEqual({
      changes: { trend: 'same' },
      errors: { 'pain-duration-weeks': { code: 'number-needed' } },
    })
  })
  test.each([
    ['3', 'days', 0.4],
    ['2', 'weeks', 2],
    ['1.5', 'weeks', 1.5],
    ['1,5', 'weeks', 1.5],
    [' 6 ', 'weeks', 6],
    ['1', 'months', 4.3],
    ['3', 'months', 13],
    ['1', 'years', 52.2],
    ['0', 'days', 0],
    ['90', 'years', 4696.1],
    ['0,5', 'weeks', 0.5],
    ['2.25', 'weeks', 2.3],
  ])('%s %s is %s weeks', (amount, unit, weeks) => {
    const input = { 'pain-duration-weeks': [amount], 'pain-duration-weeks_unit': [unit] }
    expect(read('how-long', input, 'skip')).toEqual({ changes: { 'pain-duration-weeks': weeks }, errors: {} })
  })
  test.each([
    [['100'], ['years'], { 'pain-duration-weeks': { code: 'number-range', values: { min: 0, max: 99 } } }],
    [['-1'], ['days'], { 'pain-duration-weeks': { code: 'number-range', values: { min: 0, max: 36400 } } }],
    [['1e9'], ['days'], { 'pain-duration-weeks': { code: 'number-needed' } }],
    [['1,000'], ['days'], { 'pain-duration-weeks': { code: 'number-ambiguous' } }],
    [['1.000'], ['days'], { 'pain-duration-weeks': { code: 'number-ambiguous' } }],
    [['12.500'], ['days'], { 'pain-duration-weeks': { code: 'number-ambiguous' } }],
    [['0.125'], ['years'], { 'pain-duration-weeks': { code: 'number-ambiguous' } }],
    [['1,000,000'], ['days'], { 'pain-duration-weeks': { code: 'number-ambiguous' } }],
    [['1.000,5'], ['days'], { 'pain-duration-weeks': { code: 'number-ambiguous' } }],
    [['1 000'], ['days'], { 'pain-duration-weeks': { code: 'number-ambiguous' } }],
    [['1’000'], ['days'], { 'pain-duration-weeks': { code: 'number-ambiguous' } }],
    [['3-4'], ['days'], { 'pain-duration-weeks': { code: 'number-needed' } }],
    [['1,2,3'], ['days'], { 'pain-duration-weeks': { code: 'number-needed' } }],
    [['3'], [], { 'pain-duration-weeks_unit': { code: 'choose-from-list' } }],
    [['3'], ['moons'], { 'pain-duration-weeks_unit': { code: 'choose-from-list' } }],
    [[''], ['days'], {}],
  ])('a length of %j %j is wrong', (amount, unit, errors) => {
    const input = { 'pain-duration-weeks': amount, 'pain-duration-weeks_unit': unit }
    expect(read('how-long', input, 'autosave')).toEqual({ changes: {}, errors })
  })
  test.each([
    ['1,000', 'days'],
    ['100', 'years'],
    ['two weeks or so', 'days'],
    ['3', 'moons'],
  ])('%s %s, left so, is open and stays as it was typed', (typed, unit) => {
    const input = { 'pain-duration-weeks': [typed], 'pain-duration-weeks_unit': [unit] }
    expect(readWhole('how-long', input, 'skip', { 'pain-duration-weeks': 2 })).toEqual({
      changes: { 'pain-duration-weeks': null },
      errors: {},
      asTyped: { 'pain-duration-weeks': typed },
    })
    expect(readWhole('how-long', input, 'autosave').asTyped).toEqual({})
  })
  test('what is typed and cannot be written down is kept without it, and only so much of it', () => {
    const typed = (value: string) => readWhole('how-long', { 'pain-duration-weeks': [value] }, 'skip').asTyped
    expect(typed('3\u0007 weeks')).toEqual({ 'pain-duration-weeks': '3  weeks' })
    expect(typed('9'.repeat(5_000))['pain-duration-weeks']).toHaveLength(100)
    expect(typed('\u0007')).toEqual({})
  })
  test('writing that is too long is kept as far as it goes, so that its words are heard', () => {
    const goal = { goal: [`chest pain ${'x'.repeat(600)}`] }
    expect(read('about-you', goal, 'autosave').errors).toMatchObject({
      goal: { code: 'answer-too-long', values: { max: 500 } },
    })
    const { changes, errors } = read('about-you', goal, 'skip')
    expect(errors).toEqual({})
    expect(String(changes.goal)).toMatch(/^chest pain x{489}$/)
  })
  test('two choices where one is asked, left so, are none', () => {
    const input = { trend: ['same', 'worse'] }
    expect(readWhole('how-long', input, 'skip')).toEqual({ changes: { trend: null }, errors: {}, asTyped: {} })
  })
  test('a scale takes one of its numbers', () => {
    expect(read('how-strong', { 'peg-enjoyment': ['10'], 'peg-activity': ['11'] }, 'autosave')).toEqual({
      changes: { 'peg-enjoyment': 10 },
      errors: { 'peg-activity': { code: 'choose-from-list' } },
    })
  })
  test('boxes take several, or none of these alone', () => {
    expect(read('where', { 'pain-sites': ['neck', 'groin', 'neck'] }, 'continue').changes).toEqual({
      'pain-sites': ['neck', 'groin'],
    })
    expect(read('where', { 'pain-sites': ['neck', 'none'] }, 'autosave').errors).toEqual({
      'pain-sites': { code: 'none-and-others' },
    })
    expect(read('where', { 'pain-sites': ['moon'] }, 'autosave').errors).toEqual({
      'pain-sites': { code: 'choose-from-list' },
    })
  })
  test('emptied boxes are taken back; radio buttons cannot be', () => {
    expect(read('where', {}, 'autosave', { 'pain-sites': ['neck'] }).changes).toEqual({ 'pain-sites': null })
    expect(read('injury', {}, 'autosave', { trauma: 'minor' }).changes).toEqual({})
  })
  test('whole years only', () => {
    const years = (typed: string) =>
      read('conditions', { tick_health: ['cancer-history'], 'cancer-years-ago': [typed] }, 'autosave')
    expect(years('12').changes).toMatchObject({ 'cancer-years-ago': 12 })
    expect(years('1,000').errors).toEqual({ 'cancer-years-ago': { code: 'number-ambiguous' } })
    expect(years('012').changes).toMatchObject({ 'cancer-years-ago': 12 })
    expect(years('1.5').errors).toEqual({ 'cancer-years-ago': { code: 'number-whole' } })
    expect(years('101').errors).toEqual({ 'cancer-years-ago': { code: 'number-range', values: { min: 0, max: 100 } } })
    expect(years('ten').errors).toEqual({ 'cancer-years-ago': { code: 'number-needed' } })
  })
})

describe('a question that depends on another', () => {
  test('on the same page is part of the view, and counts only when brought up', () => {
    const input = { tick_health: ['none'], 'cancer-type': ['lung'] }
    expect(read('conditions', input, 'skip').changes).toMatchObject({ 'cancer-history': 'no' })
    expect(read('conditions', input, 'skip').changes).not.toHaveProperty('cancer-type')
    expect(shownFields(viewOf('conditions'), input)).toEqual([
      'tick_health',
      'fused-spine',
      'tick_lately',
      'tick_other-conditions',
    ])
    const ticked = { tick_health: ['cancer-history', 'rest'] }
    expect(shownFields(viewOf('conditions'), ticked)).toEqual(
      expect.arrayContaining(['cancer-type', 'cancer-under-treatment', 'cancer-years-ago']),
    )
    expect(Object.keys(read('conditions', ticked, 'continue').errors)).toHaveLength(6)
  })
  test('on an earlier page is decided before, and the view carries what decides', () => {
    expect(viewOf('long-pain', { 'pain-duration-weeks': 3 }).blocks).toHaveLength(0)
    const view = viewOf('long-pain', { 'pain-duration-weeks': 12, trauma: 'none' })
    expect(view.blocks).toHaveLength(3)
    expect(view.given.answers).toEqual({ 'pain-duration-weeks': 12 })
    expect(Object.keys(readPage(view, {}, 'continue').errors)).toEqual([
      'age-at-onset',
      'axspa-features',
      'morning-stiffness-minutes',
    ])
  })
})
