import { randomUUID } from 'node:crypto'
import { allAgainst } from '@/prisma/sample/all-against'

/** One exercise as a form sends it. */
export const someExercise = (exercise: string, change: object = {}) => ({
  ...{ exercise, place: '1', sets: '2', times: '10', seconds: '5', days: ['1', '3', '5'], word: '' },
  ...change,
})

/** A plan as a form sends it. `of`: on which case, or to whom. */
export const newPlan = (of: object) => ({
  ...{ planId: randomUUID(), exercises: [someExercise('bridge')], personalLine: '', send: 'now' },
  ...{ thoughtOf: true, shown: allAgainst('h5') },
  ...of,
})

let named = 0

/** A plan of the clinic as a form sends it, each under another name. */
export const newNamedPlan = (exercises: readonly object[] = [someExercise('bridge')]) => ({
  namedPlanId: '',
  revision: 0,
  name: `Week ${String((named += 1))}`,
  exercises,
})
