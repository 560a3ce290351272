import { expect, it } from 'vitest'
import { backPainIntake } from '@/lib/content/pathways/back-pain/intake/form'
import type { Answers, AnswerValue } from '@/lib/intake/questionnaire'
import { newlyFoundBy } from '@/lib/triage/newly-found'
import { plainCase } from './cases'

/** As a page asks: once a question, and then each of its options. */
const found = (answers: Answers, item: string, options: readonly AnswerValue[]) => {
  const newlyFound = newlyFoundBy({ ...backPainIntake, subject: plainCase.patient, answers, locale: 'en' }, item)
  return options.map((option) => newlyFound(option).map(({ id, tier }) => `${id} ${String(tier)}`))
}

const weakWithThinner = { 'neuro-gait': 'new', 'blood-thinner': 'yes' }

it.each<[string, Answers, string, AnswerValue[], string[][]]>([
  ['a sign by itself, and what is none', {}, 'fever-chills', ['yes', 'no'], [['fever-chills URGENT'], []]],
  [
    'beside another sign, the two together',
    { 'neuro-gait': 'new' },
    'fever-chills',
    ['yes'],
    [['N4 EMERGENCY', 'I1 EMERGENCY', 'fever-chills URGENT']],
  ],
  ['not what is there without it', weakWithThinner, 'fever-chills', ['yes'], [['I1 EMERGENCY', 'fever-chills URGENT']]],
  ['a question that no rule reads', { 'fever-chills': 'yes' }, 'work', ['no'], [[]]],
])('%s', (_, answers, item, options, findings) => {
  expect(found(answers, item, options)).toEqual(findings)
})
