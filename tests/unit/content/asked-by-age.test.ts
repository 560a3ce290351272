import { expect, test } from 'vitest'
import { backPain } from '@/lib/content/pathways/back-pain/pathway'
import { pagesWithItems } from '@/lib/intake/visibility'

const forms = [backPain.intake, backPain.checkIn].map(({ questionnaire }) => [questionnaire.id, questionnaire] as const)

test.each(forms)('%s asks of sex from 12 on, and no younger child', (_id, questionnaire) => {
  const asked = (age: number) =>
    pagesWithItems(questionnaire, {}, { age, sex: 'female' }).flatMap(({ items }) => items.map(({ id }) => id))
  expect([11, 12, 80].map((age) => asked(age).includes('ces-sexual'))).toEqual([false, true, true])
  expect([11, 12, 80].map((age) => asked(age).includes('ces-saddle'))).toEqual([true, true, true])
})
