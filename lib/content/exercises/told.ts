import { type Exercise, isShownBy } from '@/lib/exercises/exercise'
import { picturesIn } from '@/lib/pictures/in-text'
import { exercises } from './exercises'

/** Whether pictures that a handout shows, in its order, are those of an exercise. */
export const showExercise = (ids: readonly string[]): boolean =>
  Object.values(exercises).some((exercise) => isShownBy(exercise, ids))

/** The exercises that a handout tells, as it was published. */
export function exercisesIn(body: string): readonly Exercise[] {
  const ids = picturesIn(body).map(({ id }) => id)
  return Object.values(exercises).filter((exercise) => isShownBy(exercise, ids))
}

/** Whether a handout, as it was published, tells an exercise: then the patient may say on which days they did it. */
export const tellsExercise = (body: string): boolean => showExercise(picturesIn(body).map(({ id }) => id))
