import { expect, it } from 'vitest'
import { readPlan, typedPlan } from '@/lib/exercises/read-plan'
import { someExercise } from '@/tests/support/exercise-plan'

const exercises = {
  bridge: { pictures: ['a'], usual: { sets: 1, times: 5, seconds: 5 } },
  roll: { pictures: ['b'], usual: { sets: 1, times: 5, seconds: null } },
  'get-up': { pictures: ['c'], usual: null },
} as const

it('reads what is ticked, in the order of its places, without what is not asked of it', () => {
  const rows = [
    someExercise('bridge', { place: '3', word: '  Slowly \n please. ' }),
    someExercise('roll', { place: '2' }),
    someExercise('get-up', { place: '2', days: ['6', '0', '6'] }),
  ]
  expect(readPlan(rows, exercises)).toEqual({
    wrong: {},
    items: [
      { exercise: 'roll', dose: { sets: 2, times: 10, seconds: null }, days: [1, 3, 5], word: '' },
      { exercise: 'get-up', dose: null, days: [0, 6], word: '' },
      { exercise: 'bridge', dose: { sets: 2, times: 10, seconds: 5 }, days: [1, 3, 5], word: 'Slowly please.' },
    ],
  })
})

it.each([
  [{ sets: '0' }, 'sets-bridge', 'number-range'],
  [{ sets: '6' }, 'sets-bridge', 'number-range'],
  [{ times: 'ten' }, 'times-bridge', 'number-range'],
  [{ times: '1e1' }, 'times-bridge', 'number-range'],
  [{ seconds: '' }, 'seconds-bridge', 'number-range'],
  [{ days: [] }, 'days-bridge', 'choose-days'],
  [{ days: ['7'] }, 'days-bridge', 'choose-from-list'],
  [{ days: ['x'] }, 'days-bridge', 'choose-from-list'],
  [{ word: 'x'.repeat(201) }, 'word-bridge', 'text-too-long'],
])('says what is wrong with %j beside its field', (change, field, code) => {
  expect(readPlan([someExercise('bridge', change)], exercises).wrong).toMatchObject({ [field]: { code } })
})

it.each([
  [[], 'choose-exercises'],
  [[someExercise('bridge'), someExercise('bridge')], 'choose-from-list'],
  [[someExercise('constructor')], 'choose-from-list'],
  [Array.from({ length: 9 }, () => someExercise('roll')), 'choose-from-list'],
])('takes from the list, each once, and at least one', (rows, code) => {
  expect(readPlan(rows, exercises).wrong).toMatchObject({ take: { code } })
})

it('takes of a form what is ticked', () => {
  const fields = { take: ['bridge'], 'sets-bridge': ['3'], 'days-bridge': ['1', '2'], 'sets-roll': ['9'] }
  expect(typedPlan(fields)).toEqual([
    { exercise: 'bridge', place: '', sets: '3', times: '', seconds: '', days: ['1', '2'], word: '' },
  ])
  expect(typedPlan({})).toEqual([])
})
