import { describe, expect, test } from 'vitest'
import { type Answers, itemOf } from '@/lib/intake/questionnaire'
import type { Intent, PageInput } from '@/lib/intake/page-form'
import { questionnaire, read } from './reading'

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
  // It was kept as "I'm not sure if I have this", which the patient never said: three such signs were no emergency (120).
  test.each(['leave', 'skip'] as const)('a sign without its time is new on %s, as the hint says', (intent) => {
    expect(legs({ tick_legs: ['neuro-gait'] }, intent)).toEqual({ changes: { 'neuro-gait': 'new' }, errors: {} })
    const odd = { tick_legs: ['neuro-gait'], 'neuro-gait': ['new', 'long'] }
    expect(legs(odd, intent)).toEqual({ changes: { 'neuro-gait': 'new' }, errors: {} })
  })
  test('that somebody is not sure of a sign is kept where they said so', () => {
    const input = { tick_legs: ['neuro-gait'], 'neuro-gait': ['unsure'] }
    expect(legs(input, 'skip')).toEqual({ changes: { 'neuro-gait': 'unsure' }, errors: {} })
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
