import { expect, it } from 'vitest'
import { backPainIntake } from '@/lib/content/pathways/back-pain/intake/form'
import type { Answers, AnswerValue } from '@/lib/intake/questionnaire'
import { newlyFoundBy } from '@/lib/triage/newly-found'
import { plainCase } from './cases'

const found = (answers: Answers, item: string, value: AnswerValue) =>
  newlyFoundBy(
    { ...backPainIntake, subject: plainCase.patient, answers, locale: 'en' },
    item,
  )(value).map(({ id, tier }) => `${id} ${String(tier)}`)

it.each<[string, Answers, string, AnswerValue, string[]]>([
  ['a sign by itself', {}, 'fever-chills', 'yes', ['fever-chills URGENT']],
  [
    'the same beside another sign',
    { 'neuro-gait': 'new' },
    'fever-chills',
    'yes',
    ['N4 EMERGENCY', 'I1 EMERGENCY', 'fever-chills URGENT'],
  ],
  ['what calms', {}, 'fever-chills', 'no', []],
  ['a question that no rule reads', { 'fever-chills': 'yes' }, 'work', 'no', []],
])('%s', (_, answers, item, value, findings) => {
  expect(found(answers, item, value)).toEqual(findings)
})
