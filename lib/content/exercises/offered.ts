import { everyExercise, planText } from '@/lib/exercises/plan-text'
import type { Exercise } from '@/lib/exercises/exercise'
import { picturesOf } from '../pictures/pictures'
import { exercises } from './exercises'
import { planLanguage } from './plans'

const all: readonly (readonly [string, Exercise])[] = Object.entries(exercises)

/** The pictures that exercises show, by their ids. */
export const exercisePictures: readonly string[] = all.flatMap(([, { pictures }]) => pictures)

const english = planLanguage('en')

/** Each exercise that can be taken into a plan, as staff read it. */
export const offeredExercises = all.map(([id, each]) => ({
  id,
  ...each,
  name: english.exercises[id]?.name ?? id,
  shows: each.pictures.map((picture) => english.pictures[picture]?.shows ?? ''),
}))

/** As they are drawn. */
export const drawnExercises = picturesOf(planText(everyExercise(exercises), exercises, english))
