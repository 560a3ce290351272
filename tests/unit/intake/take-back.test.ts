import { expect, test } from 'vitest'
import { backPainIntake } from '@/lib/content/pathways/back-pain/intake/form'
import type { Answers } from '@/lib/intake/questionnaire'
import { pageAsking, takeBack } from '@/lib/intake/take-back'

const { questionnaire } = backPainIntake
const back = (answers: Answers, item: string) =>
  takeBack(
    {
      questionnaire,
      subject: { age: 46, sex: 'female' },
      locale: 'en',
      stored: { answers, changedAt: { 'ces-saddle': 1 }, asTyped: {}, revision: 4 },
    },
    item,
  )

test('a tick by mistake is open again, never a no, and asked for where it was asked', () => {
  expect(back({ 'ces-saddle': 'new', 'ces-bowel': 'no' }, 'ces-saddle')).toMatchObject({
    place: { page: 'bladder-and-bowel', revision: 5 },
    write: { answers: { 'ces-bowel': 'no' }, changedAt: { 'ces-saddle': 5 }, revision: 5 },
  })
  expect(back({ 'ces-saddle': 'new' }, 'ces-saddle')?.write.answers).toEqual({})
  expect(back({ 'ces-saddle': 'new' }, 'ces-saddle')?.place.at).toMatch(/^tick_/)
})

test('what was never answered, or is on no page, is not taken back', () => {
  expect(back({}, 'ces-saddle')).toBeNull()
  expect(back({ gone: 'yes' }, 'gone')).toBeNull()
  expect(pageAsking(questionnaire, 'gone')).toBeNull()
})
