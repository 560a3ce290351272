import { describe, expect, test } from 'vitest'
import { backPainIntake } from '@/lib/content/pathways/back-pain/intake/form'
import { pageView } from '@/lib/intake/build-page-view'
import { type Intent, type PageInput, readPage, shownFields } from '@/lib/intake/page-form'
import { type Answers, itemOf, type Questionnaire } from '@/lib/intake/questionnaire'

const { questionnaire } = backPainIntake
const subject = { age: 40, sex: 'female' } as const
const viewOf = (page: string, answers: Answers = {}, from: Questionnaire = questionnaire) =>
  pageView(from, page, answers, subject, 'en')
const readWhole = (page: string, input: PageInput, intent: Intent, answers: Answers = {}) =>
  readPage(viewOf(page, answers), input, intent)
const read = (...page: Parameters<typeof readWhole>) => {
  const { changes, errors } = readWhole(...page)
  return { changes, errors }
}

const noLegs = {
  'ces-both-legs': 'no',
  'neuro-weak-both': 'no',
  'neuro-weak-one': 'no',
  'neuro-gait': 'no',
  'neuro-numb-one': 'no',
  'leg-clot': 'no',
}

describe('a checklist', () => {
  const legs = (input: PageInput, intent: Intent, answers: Answers = {}) => read('legs', input, intent, answers)

  test('nothing ticked is missing on continue, and nothing otherwise', () => {
    expect(legs({}, 'continue')).toEqual({ changes: {}, errors: { tick_legs: { code: 'tick-missing' } } })
    expect(legs({}, 'skip')).toEqual({ changes: {}, errors: {} })
    expect(legs({}, 'autosave')).toEqual({ changes: {}, errors: {} })
  })
  test('none is no to each', () => {
    for (const intent of ['continue', 'skip', 'autosave'] as const) {
      expect(legs({ tick_legs: ['none'] }, intent)).toEqual({ changes: noLegs, errors: {} })
    }
  })
  test.each(['autosave', 'leave', 'skip'] as const)('what was not ticked stays open on %s', (intent) => {
    const input = { tick_legs: ['neuro-gait'], 'neuro-gait': ['new'] }
    expect(legs(input, intent)).toEqual({ changes: { 'neuro-gait': 'new' }, errors: {} })
  })
  test('what was not ticked is asked after on continue, and no once that is all', () => {
    const input = { tick_legs: ['neuro-gait'], 'neuro-gait': ['new'] }
    expect(legs(input, 'continue')).toEqual({
      changes: { 'neuro-gait': 'new' },
      errors: { tick_legs: { code: 'list-not-finished' } },
    })
    const all = { ...input, tick_legs: ['neuro-gait', 'rest'] }
    for (const intent of ['continue', 'skip', 'leave', 'autosave'] as const) {
      expect(legs(all, intent)).toEqual({ changes: { ...noLegs, 'neuro-gait': 'new' }, errors: {} })
    }
  })
  test('a list on which all is ticked has no others to ask after', () => {
    const items = Object.keys(noLegs)
    const since = items.filter((item) => itemOf(questionnaire, item).type === 'since')
    const input = { tick_legs: items, ...Object.fromEntries(since.map((item) => [item, ['new']])) }
    expect(legs(input, 'continue').errors).toEqual({})
  })
  test('that is all, with nothing ticked, is not none', () => {
    expect(legs({ tick_legs: ['rest'] }, 'continue').errors).toEqual({ tick_legs: { code: 'tick-missing' } })
    expect(legs({ tick_legs: ['rest'] }, 'autosave')).toEqual({ changes: {}, errors: {} })
  })
  test('that is all, taken back, opens the others again', () => {
    const input = { tick_legs: ['neuro-gait'], 'neuro-gait': ['new'] }
    const { changes } = legs(input, 'autosave', { ...noLegs, 'neuro-gait': 'new' })
    expect(changes).toEqual(
      Object.fromEntries(Object.keys(noLegs).map((item) => [item, item === 'neuro-gait' ? 'new' : null])),
    )
  })
  test('what was ticked and is not any more is taken back by autosave', () => {
    const input = { tick_legs: ['neuro-gait'], 'neuro-gait': ['new'], 'neuro-weak-one': ['new'] }
    expect(legs(input, 'autosave', { 'neuro-weak-one': 'new' }).changes).toEqual({
      'neuro-gait': 'new',
      'neuro-weak-one': null,
    })
    expect(legs({}, 'autosave', noLegs).changes).toEqual(
      Object.fromEntries(Object.keys(noLegs).map((item) => [item, null])),
    )
  })
  test('none and a tick is an error, not a guess', () => {
    expect(legs({ tick_legs: ['none', 'neuro-gait'], 'neuro-gait': ['new'] }, 'autosave')).toEqual({
      changes: {},
      errors: { tick_legs: { code: 'none-and-others' } },
    })
  })
  test.each(['leave', 'skip'] as const)('none and a tick on %s: the sign counts, and the others are open', (intent) => {
    const input = { tick_legs: ['none', 'neuro-gait'], 'neuro-gait': ['new'] }
    expect(legs(input, intent, noLegs).changes).toMatchObject({ 'neuro-gait': 'new', 'leg-clot': null })
  })
  test.each(['leave', 'skip'] as const)('a sign without its time is kept as unsure on %s', (intent) => {
    expect(legs({ tick_legs: ['neuro-gait'] }, intent)).toEqual({ changes: { 'neuro-gait': 'unsure' }, errors: {} })
  })
  test.each(['continue', 'autosave'] as const)('a sign without its time is asked for on %s', (intent) => {
    const { changes, errors } = legs({ tick_legs: ['neuro-gait', 'rest'] }, intent)
    expect(errors).toEqual({ 'neuro-gait': { code: 'when-missing' } })
    expect(changes).not.toHaveProperty('neuro-gait')
  })
  test('only what is on the list', () => {
    expect(legs({ tick_legs: ['trauma'] }, 'continue').errors).toEqual({ tick_legs: { code: 'choose-from-list' } })
    expect(legs({ tick_legs: ['neuro-gait', 'rest'], 'neuro-gait': ['no'] }, 'continue').errors).toEqual({
      'neuro-gait': { code: 'choose-from-list' },
    })
    expect(legs({ tick_legs: ['neuro-gait', 'rest'], 'neuro-gait': ['new', 'long'] }, 'continue').errors).toEqual({
      'neuro-gait': { code: 'choose-from-list' },
    })
  })
  test('a plain sign is a yes when ticked, or unsure when said so', () => {
    const input = { tick_lately: ['ivdu', 'joint-injection', 'rest'], 'joint-injection': ['unsure'] }
    expect(read('conditions', input, 'continue').changes).toMatchObject({
      ivdu: 'yes',
      'joint-injection': 'unsure',
      'spinal-procedure': 'no',
    })
  })
})

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
    expect(read('about-you', goal, 'autosave').errors).toMatchObject({ goal: { code: 'text-too-long' } })
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
