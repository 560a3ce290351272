import { exerciseText, type ExerciseWords } from '@/lib/exercises/exercise'
import { type PictureWords, pictureMark } from '@/lib/pictures/in-text'
import { type ExerciseId, exercises } from '../../exercises/exercises'
import type { PictureId } from '../../pictures/pictures'

interface Words {
  readonly pictures: Readonly<Record<PictureId, PictureWords>>
  readonly exercises: Readonly<Record<ExerciseId, ExerciseWords>>
}

/** How the handouts of one language show pictures, beside each other, and tell exercises, below each other. */
export const shownIn = (words: Words) => ({
  show: (...ids: readonly PictureId[]): string => ids.map((id) => pictureMark(id, words.pictures[id])).join(' '),
  tell: (...ids: readonly ExerciseId[]): string =>
    ids
      .map((id) => exerciseText({ exercise: exercises[id], words: words.exercises[id], pictureWords: words.pictures }))
      .join('\n\n'),
})
