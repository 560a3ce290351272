import { expect, test } from 'vitest'
import { backPainIntake } from '@/lib/content/pathways/back-pain/intake/form'
import { stories } from '@/lib/content/pathways/back-pain/stories'
import { hasOpenEmergencySign, openSigns } from '@/lib/triage/open-signs'

const { questionnaire, ruleSet } = backPainIntake
const subject = { age: 46, sex: 'female' } as const
const ordinary = stories[0]?.answers ?? {}
const without = (...items: readonly string[]) =>
  Object.fromEntries(Object.entries(ordinary).filter(([item]) => !items.includes(item)))
const open = (answers: typeof ordinary, locale: 'en' | 'es' = 'en') =>
  openSigns(ruleSet, questionnaire, answers, subject, locale)

test('nothing is open where every sign was answered', () => {
  expect(open(ordinary)).toEqual([])
})

test('a sign that was passed over is named as it was asked, in the order of the form', () => {
  const found = open(without('ces-saddle', 'fever-chills', 'goal', 'sleep'))
  expect(found.map(({ item }) => item)).toEqual(['ces-saddle', 'fever-chills'])
  expect(found[0]?.ask).toBe(questionnaire.words.en.items['ces-saddle']?.ask)
  expect(open(without('ces-saddle'), 'es')[0]?.ask).toBe(questionnaire.words.es?.items['ces-saddle']?.ask)
})

test('a private question is named by its page alone', () => {
  const [found] = open(without('unsafe-home'))
  expect(found).toMatchObject({ item: 'unsafe-home', ask: questionnaire.words.en.pages.home?.title })
})

test('a sign that alone can mean an emergency is asked once more on its own page, and no other', () => {
  const page = 'bladder-and-bowel'
  const isOpen = (answers: typeof ordinary, at = page) =>
    hasOpenEmergencySign(ruleSet, questionnaire, at, answers, subject)
  expect(isOpen(ordinary)).toBe(false)
  expect(isOpen(without('ces-saddle'))).toBe(true)
  expect(isOpen(without('ces-saddle'), 'legs')).toBe(false)
  expect(isOpen(without('constipation'))).toBe(false)
})
