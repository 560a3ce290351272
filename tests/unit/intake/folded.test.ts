import { expect, it } from 'vitest'
import { backPain } from '@/lib/content/pathways/back-pain/pathway'
import { stories } from '@/lib/content/pathways/back-pain/stories'
import type { Answers } from '@/lib/intake/questionnaire'
import { isDenied, isFolded, summarize } from '@/lib/intake/submission'

const { questionnaire } = backPain.intake
const rowsOf = (answers: Answers) =>
  summarize(questionnaire, { ...stories[0]?.answers, ...answers }, { age: 46, sex: 'female' }, 'en').flatMap(
    ({ rows }) => rows,
  )
const isFoldedOf = (item: string, answers: Answers = {}) => {
  const row = rowsOf(answers).find((each) => each.item === item)
  return row && isFolded(questionnaire, row)
}

it('folds every no, and never a yes to a sign or a sign that is open', () => {
  for (const row of rowsOf({}).filter(isDenied)) expect(isFolded(questionnaire, row), row.item).toBe(true)
  for (const said of ['new', 'unsure', 'long']) expect(isFoldedOf('ces-saddle', { 'ces-saddle': said })).toBe(false)
  expect(isFoldedOf('ces-saddle', { 'ces-saddle': '' })).toBe(false)
})

it('folds what only tells, and what is private', () => {
  expect(isFoldedOf('pain-now')).toBe(true)
  expect(isFoldedOf('unsafe-home', { 'unsafe-home': 'danger-now' })).toBe(true)
})
