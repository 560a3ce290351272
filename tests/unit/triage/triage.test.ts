import { describe, expect, test } from 'vitest'
import { type Condition, all, any, count, flag, is, not, number, sex, sum, unless, age } from '@/lib/intake/condition'
import { backPainIntake } from '@/lib/content/pathways/back-pain/intake/form'
import { assess } from '@/lib/triage/assess'
import { causesOf } from '@/lib/triage/because'
import type { Rule } from '@/lib/triage/rule'
import { highest, isMoreUrgent, oneBelow, rankOf, targets, tiers } from '@/lib/triage/urgency'
import { assessed, plainCase, without } from './cases'

const { patient, answers } = plainCase
const finding = (id: string, changed: object, subject = patient, stage: 'draft' | 'complete' = 'complete') =>
  assessed(subject, { ...answers, ...changed }, stage).findings.find((each) => each.id === id)

describe('urgency', () => {
  test('is ordered, and each tier has its target', () => {
    expect(tiers.map(rankOf)).toEqual([0, 1, 2, 3])
    expect(isMoreUrgent('URGENT', 'SOON')).toBe(true)
    expect(isMoreUrgent('SOON', 'SOON')).toBe(false)
    expect(targets).toEqual({
      EMERGENCY: { minutes: 10 },
      URGENT: { minutes: 60 },
      SOON: { workingDays: 1 },
      ROUTINE: { workingDays: 3 },
    })
  })
  test('one below is never under SOON', () => {
    expect(tiers.map(oneBelow)).toEqual(['URGENT', 'SOON', 'SOON', 'SOON'])
  })
  test('the highest of none is none', () => {
    expect(highest([])).toBeNull()
    expect(highest([null, 'ROUTINE', 'URGENT', null])).toBe('URGENT')
  })
})

describe('findings', () => {
  test('carry the answer in the words of the patient', () => {
    expect(finding('ces-saddle', { 'ces-saddle': 'new' })?.because).toEqual([
      {
        item: 'ces-saddle',
        question: 'Numb skin or tingling around your bottom, your genitals or between your legs',
        answer: 'In the last 2 weeks, or it is getting worse',
        value: 'new',
      },
    ])
  })
  test('name the unsure answer, and say that it is unsure', () => {
    expect(finding('fever-chills', { 'fever-chills': 'unsure' })).toMatchObject({
      certainty: 'unsure',
      tier: 'SOON',
      because: [{ item: 'fever-chills', answer: 'I’m not sure' }],
    })
  })
  test('of a combination name the answers under its flags, age and sex, each once', () => {
    const because = finding('F3', { 'steroid-long': 'yes', trauma: 'major' }, { age: 80, sex: 'female' })?.because
    expect(because?.map((each) => [each.item, each.answer])).toEqual([
      ['trauma', 'Yes, a car crash, a fall from a height or a hard blow'],
      ['sex', 'Female'],
      ['age', '80'],
      ['steroid-long', 'Yes'],
    ])
  })
  test('of a sum show each part, also one that was passed over', () => {
    const rest = without(answers, 'phq2-mood')
    const low = assessed(patient, { ...rest, 'phq2-interest': 3 }).findings.find((each) => each.id === 'low-mood')
    expect(low?.because.map((each) => [each.item, each.answer, each.value])).toEqual([
      ['phq2-interest', 'Nearly every day', 3],
      ['phq2-mood', 'Not answered', null],
    ])
  })
  test('a known grade goes before an unsure one of the same tier', () => {
    expect(finding('severe-pain', { 'pain-now': 9, 'can-stand': 'unsure' })).toMatchObject({ certainty: 'yes' })
  })
  test('an unsure answer outdoes a lower known grade', () => {
    expect(finding('under-16', { 'refuses-to-walk': 'unsure' }, { age: 12, sex: 'male' })).toMatchObject({
      certainty: 'unsure',
      tier: 'URGENT',
    })
  })
})

describe('what was passed over', () => {
  const skipped = without(answers, 'fever-chills')
  test('blocks the routine list once the form is complete', () => {
    const { tier, decidedBy, findings } = assessed(patient, skipped)
    expect([tier, decidedBy]).toEqual(['SOON', 'unanswered'])
    expect(findings.at(-1)?.because.map((each) => each.item)).toEqual(['fever-chills'])
  })
  test('is nothing yet in a draft', () => {
    expect(assessed(patient, skipped, 'draft')).toEqual({ tier: 'ROUTINE', findings: [], decidedBy: 'none' })
  })
  test('an emptied list of ticks is passed over too', () => {
    expect(assessed(patient, { ...answers, 'pain-sites': [] }).decidedBy).toBe('unanswered')
  })
  test('a question that nobody was asked is not', () => {
    expect(assessed(patient, answers).tier).toBe('ROUTINE')
  })
})

test('nothing found is ROUTINE by none', () => {
  expect(assess([])).toEqual({ tier: 'ROUTINE', findings: [], decidedBy: 'none' })
})

test('causes follow only the branches that hold', () => {
  const facts = { answers: { a: 'yes', b: 'no', n: 3 }, subject: { age: 50, sex: 'female' as const } }
  const rules: readonly Rule[] = []
  const cause = (...of: readonly Condition[]) => causesOf(all(...of), facts, rules)
  expect(cause(is('a', 'yes'), any(is('b', 'yes'), number('n', { atLeast: 3 })))).toEqual([
    { item: 'a' },
    { item: 'n' },
  ])
  expect(cause(unless(is('b', 'yes')), not(is('b', 'yes')), age({ atLeast: 50 }), sex('female'))).toEqual([
    { about: 'age' },
    { about: 'sex' },
  ])
  expect(cause(count(1, is('b', 'yes'), sum(['n'], 3)))).toEqual([{ item: 'n' }])
  const known = { ...facts, flags: new Map([['gone', 'yes' as const]]) }
  expect(causesOf(flag('gone'), known, rules)).toEqual([])
  expect(
    causesOf(flag('N1'), { ...facts, flags: new Map([['N1', 'yes' as const]]) }, backPainIntake.ruleSet.rules),
  ).toEqual([])
})
