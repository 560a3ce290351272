import { expect, it } from 'vitest'
import { countDone, daysInShort, type ExerciseDay } from '@/lib/exercises/days'
import { handoutOfPlan, isAskedOn, isPlan, nextDay, placesOn, planIn } from '@/lib/exercises/plan-item'

/** A Monday. */
const [monday, tuesday, wednesday] = ['2026-11-23', '2026-11-24', '2026-11-25']
const item = (...days: readonly number[]) => ({ exercise: 'x', dose: null, days, word: '' })
const plan = [item(1, 3), item(3)]

it('says what is for a day of the week, and when the next is', () => {
  expect(placesOn(plan, monday)).toEqual([0])
  expect(placesOn(plan, wednesday)).toEqual([0, 1])
  expect(isAskedOn(plan, tuesday)).toBe(false)
  expect(nextDay(plan, tuesday)).toBe(wednesday)
  expect(nextDay(plan, wednesday)).toBe('2026-11-30')
  expect(nextDay([item(1)], monday)).toBeNull()
})

it('counts the days that it asks for, and what was said on another', () => {
  const of = (day: string, said: ExerciseDay['said']): ExerciseDay => ({ day, said, hurtAt: null })
  const days = [of(monday, 'done'), of(tuesday, null), of(wednesday, null), of('2026-11-26', 'done')]
  expect(countDone(days, plan)).toEqual({ done: 2, of: 3 })
  expect(daysInShort(days, monday, '2026-11-26', plan)).toMatchObject({ done: 2, of: 3, isPlan: true })
})

it('is a handout by its name', () => {
  expect(isPlan(handoutOfPlan('id'))).toBe(true)
  expect(planIn(handoutOfPlan('id'))).toBe('id')
  expect(planIn('h5')).toBeNull()
})
