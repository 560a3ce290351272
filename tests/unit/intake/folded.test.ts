import { expect, it } from 'vitest'
import { backPain } from '@/lib/content/pathways/back-pain/pathway'
import { stories } from '@/lib/content/pathways/back-pain/stories'
import type { Answers } from '@/lib/intake/questionnaire'
import { isDenied, isFolded, summarize } from '@/lib/intake/submission'

const { intake, saidByNo = [] } = backPain
const { questionnaire } = intake
const rowsOf = (answers: Answers) =>
  summarize(questionnaire, { ...stories[0]?.answers, ...answers }, { age: 46, sex: 'female' }, 'en').flatMap(
    ({ rows }) => rows,
  )
const isFoldedOf = (item: string, answers: Answers = {}) => {
  const row = rowsOf(answers).find((each) => each.item === item)
  return row && isFolded(questionnaire, row, saidByNo)
}

it('folds every no, and never a yes to a sign or a sign that is open', () => {
  for (const row of rowsOf({}).filter((each) => isDenied(each) && !saidByNo.includes(each.item))) {
    expect(isFolded(questionnaire, row, saidByNo), row.item).toBe(true)
  }
  for (const said of ['new', 'unsure', 'long']) expect(isFoldedOf('ces-saddle', { 'ces-saddle': said })).toBe(false)
  expect(isFoldedOf('ces-saddle', { 'ces-saddle': '' })).toBe(false)
})

it.each(['can-stand', 'pain-changes-with-movement'])('folds no “no” to %s, which says something', (item) => {
  expect(isFoldedOf(item, { [item]: 'no' })).toBe(false)
})

it('knows by its id each question that is said by a “no”', () => {
  const asked = [...intake.questionnaire.items, ...backPain.checkIn.questionnaire.items]
  for (const id of saidByNo) {
    const items = asked.filter((item) => item.id === id)
    expect(items, id).not.toEqual([])
    for (const item of items) expect('options' in item && item.options.includes('no'), id).toBe(true)
  }
})

it('folds what only tells, and what is private', () => {
  expect(isFoldedOf('pain-now')).toBe(true)
  expect(isFoldedOf('unsafe-home', { 'unsafe-home': 'danger-now' })).toBe(true)
})
