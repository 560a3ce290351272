import { expect, it, test } from 'vitest'
import { backPainIntake } from '@/lib/content/pathways/back-pain/intake/form'
import type { Answers } from '@/lib/intake/questionnaire'
import { gradesOf } from '@/lib/triage/rule'
import { triage } from '@/lib/triage/triage'

const { ruleSet } = backPainIntake

const found = (id: string, answers: Answers, age = 40) =>
  triage({ ...backPainIntake, subject: { age, sex: 'other' }, answers, stage: 'draft', locale: 'en' }).findings.find(
    (finding) => finding.id === id,
  )

const cannotStand = 'A person who cannot stand or reach the toilet needs help today.'

it.each<readonly [string, string, Answers, string, readonly string[]]>([
  ['not reaching the toilet', 'severe-pain', { 'can-stand': 'no', 'pain-now': 3 }, cannotStand, ['can-stand']],
  ['that and strong pain', 'severe-pain', { 'can-stand': 'no', 'pain-now': 9 }, cannotStand, ['can-stand', 'pain-now']],
  ['strong pain alone', 'severe-pain', { 'pain-now': 9 }, 'Pain of 8 or more needs relief soon.', ['pain-now']],
  ['not being sure of standing', 'severe-pain', { 'can-stand': 'unsure' }, cannotStand, ['can-stand']],
  [
    'a plan',
    'suicidal-thoughts',
    { 'suicidal-thoughts': 'plan' },
    'A plan to end one’s life is an emergency.',
    ['suicidal-thoughts'],
  ],
  [
    'a stone',
    'kidney-stone',
    { 'kidney-stone': 'yes' },
    'Pain in waves from side to groin suggests a stone.',
    ['kidney-stone'],
  ],
])('a reason says what fired, and shows its answers: %s', (_, id, answers, reason, items) => {
  const finding = found(id, answers)
  expect(finding?.reason).toBe(reason)
  expect(finding?.because.map(({ item }) => item)).toEqual(items)
})

it('is called by what fired', () => {
  expect(found('severe-pain', { 'can-stand': 'no' })?.label).toBe('Cannot stand')
  expect(found('severe-pain', { 'pain-now': 8 })?.label).toBe('Severe pain')
})

test.each(
  ruleSet.rules.flatMap((rule) =>
    gradesOf(rule)
      .flatMap(({ reason }) => reason ?? [])
      .map((reason) => [rule.id, reason]),
  ),
)('%s: “%s” is a sentence of its own', (id, reason) => {
  expect(reason).toMatch(/^[A-Z].*\.$/)
  const rule = ruleSet.rules.find((each) => each.id === id)
  const reasons = rule ? gradesOf(rule).flatMap((grade) => grade.reason ?? []) : []
  expect(new Set(reasons).size).toBe(reasons.length)
})
