import { describe, expect, test } from 'vitest'
import { backPainIntake } from '@/lib/content/pathways/back-pain/intake/form'
import { progress } from '@/lib/intake/progress'
import { freeze, frozenSubmissionSchema, summarize, typedIn } from '@/lib/intake/submission'
import { durationParts } from '@/lib/intake/words'
import { plainCase, without } from '../triage/cases'

const { questionnaire } = backPainIntake
const words = questionnaire.words.en
const { patient, answers } = plainCase

describe('progress', () => {
  test('begins at the first page, with everything owed', () => {
    const { pages, done, total, firstUnfinished, unanswered } = progress(questionnaire, {}, patient)
    expect([done, total, firstUnfinished]).toEqual([0, 16, questionnaire.pages[0]?.id])
    expect(pages.every((page) => page.state === 'open')).toBe(true)
    expect(unanswered).not.toContain('cancer-type')
    expect(unanswered[0]).toBe('ces-retention')
  })
  test('ends with nothing owed', () => {
    expect(progress(questionnaire, answers, patient)).toMatchObject({
      done: 16,
      firstUnfinished: null,
      unanswered: [],
    })
  })
  test('a page half answered is started, and what it brings up is owed', () => {
    const { pages, unanswered } = progress(questionnaire, { 'cancer-history': 'yes', trend: 'same' }, patient)
    expect(pages.find((page) => page.id === 'conditions')?.state).toBe('started')
    expect(unanswered).toEqual(expect.arrayContaining(['cancer-type', 'cancer-years-ago', 'pain-duration-weeks']))
  })
})

describe('a summary', () => {
  const rows = (given = answers) => summarize(questionnaire, given, patient, 'en').flatMap((section) => section.rows)
  const answerOf = (item: string, given = answers) => rows(given).find((row) => row.item === item)?.answer

  test('says every answer in words, by section', () => {
    expect(summarize(questionnaire, answers, patient, 'en').map((section) => section.title)).toEqual([
      words.sections['nerves'],
      words.sections['not-the-spine'],
      words.sections['injury'],
      words.sections['general-health'],
      words.sections['pain'],
      words.sections['medicines'],
      words.sections['mind-and-home'],
      words.sections['life'],
    ])
    expect(answerOf('pain-duration-weeks')).toBe('3 days')
    expect(answerOf('mechanism')).toBe('Bending')
    expect(answerOf('pain-now')).toBe('5 / 10')
    expect(answerOf('ces-saddle')).toBe('No')
    expect(answerOf('pain-sites', { ...answers, 'pain-sites': ['neck', 'none'] })).toBe('Neck, None of these')
  })
  test('says what was passed over, and leaves out what was not asked', () => {
    const rest = without(answers, 'trend')
    expect(rows(rest).find((row) => row.item === 'trend')).toMatchObject({ answer: 'Not answered', value: null })
    expect(answerOf('cancer-type', { ...answers, 'cancer-type': 'lung' })).toBeUndefined()
  })
  test('says what was typed where nothing could be read from it, also once it is frozen', () => {
    const rest = without(answers, 'trend')
    const typed = { trend: '1,000', 'pain-now': 'old' }
    const frozen = freeze(questionnaire, rest, patient, 'en', typed)
    const row = frozen.sections.flatMap((section) => section.rows).find(({ item }) => item === 'trend')
    expect(row).toMatchObject({ answer: 'Not answered: “1,000”', value: null })
    expect(typedIn(frozen)).toEqual({ trend: '1,000' })
    expect(answerOf('pain-now')).toBe('5 / 10')
  })
  test('marks what is private', () => {
    const withHome = {
      ...questionnaire,
      pages: [{ id: 'home', section: 'home', blocks: [{ kind: 'question' as const, item: 'unsafe-home' }] }],
    }
    expect(summarize(withHome, answers, patient, 'en')[0]?.rows[0]).toMatchObject({ isPrivate: true })
  })
  test('frozen, it can be read back from where it was kept', () => {
    const frozen = freeze(questionnaire, answers, patient, 'en')
    expect(frozenSubmissionSchema.parse(JSON.parse(JSON.stringify(frozen)))).toEqual(frozen)
    expect(frozen.questionnaire).toEqual({ id: questionnaire.id, version: questionnaire.version })
  })
})

test.each([
  [0, 0, 'weeks'],
  [0.1, 1, 'days'],
  [0.4, 3, 'days'],
  [2, 2, 'weeks'],
  [4.3, 1, 'months'],
  [52.2, 1, 'years'],
  [5.5, 5.5, 'weeks'],
])('%s weeks are %s %s', (weeks, amount, unit) => {
  expect(durationParts(weeks)).toEqual({ amount, unit })
})
