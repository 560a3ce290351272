import { describe, expect, test } from 'vitest'
import { type Intent, readPage, shownFields } from '@/lib/intake/page-form'
import type { Answers, Questionnaire } from '@/lib/intake/questionnaire'
import { questionnaire, read, viewOf } from './reading'

describe('a question that the form leaves out', () => {
  test('is not asked of a carer, and an answer given before is let stand', () => {
    const carer = { 'filled-in-by': ['carer'], 'phq2-interest': ['0'], 'phq2-mood': ['0'] }
    expect(shownFields(viewOf('mood'), carer)).not.toContain('suicidal-thoughts')
    expect(shownFields(viewOf('mood'), {})).toContain('suicidal-thoughts')
    expect(read('mood', carer, 'continue', { 'suicidal-thoughts': 'plan' })).toEqual({
      changes: { 'filled-in-by': 'carer', 'phq2-interest': 0, 'phq2-mood': 0 },
      errors: {},
    })
  })
})

describe('a private question', () => {
  const [question] = viewOf('home', { 'unsafe-home': 'yes' }).blocks
  test('never shows its answer again', () => {
    expect(question).toMatchObject({ item: 'unsafe-home', values: [], isHeldBack: true })
  })
  test('keeps its answer unless another is given', () => {
    expect(read('home', {}, 'continue', { 'unsafe-home': 'yes' })).toEqual({ changes: {}, errors: {} })
    expect(read('home', { 'unsafe-home': ['no'] }, 'continue', { 'unsafe-home': 'yes' }).changes).toEqual({
      'unsafe-home': 'no',
    })
    expect(read('home', {}, 'continue').errors).toEqual({ 'unsafe-home': { code: 'choice-missing' } })
  })
})

describe('free text', () => {
  const withGoal: Questionnaire = {
    ...questionnaire,
    pages: [{ id: 'goal', section: 'life', blocks: [{ kind: 'question', item: 'goal' }] }],
  }
  const goal = (typed: string, intent: Intent, answers: Answers = {}) => {
    const { changes, errors } = readPage(viewOf('goal', answers, withGoal), { goal: [typed] }, intent)
    return { changes, errors }
  }
  test('is never owed, is bounded, and can be taken back', () => {
    expect(goal('', 'continue')).toEqual({ changes: {}, errors: {} })
    expect(goal(' Dance\r\nagain ', 'continue').changes).toEqual({ goal: 'Dance\nagain' })
    expect(goal('', 'autosave', { goal: 'Run' }).changes).toEqual({ goal: null })
    expect(goal('x'.repeat(501), 'continue').errors).toEqual({
      goal: { code: 'answer-too-long', values: { max: 500 } },
    })
    expect(goal('a\u0000b', 'continue').errors).toEqual({ goal: { code: 'characters-not-allowed' } })
  })
})
