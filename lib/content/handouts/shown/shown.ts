import { exerciseText, type ExerciseWords } from '@/lib/exercises/exercise'
import type { BlockWords } from '@/lib/handouts/blocks'
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

/** Every picture and exercise by its name, and the box, as they stand in this language's handouts. */
export function blocksIn(words: Words, help: string): BlockWords {
  const { show, tell } = shownIn(words)
  const ids = <Id extends string>(of: Readonly<Record<Id, unknown>>) => Object.keys(of) as Id[]
  return {
    pictures: Object.fromEntries(ids(words.pictures).map((id) => [id, show(id)])),
    exercises: Object.fromEntries(ids(words.exercises).map((id) => [id, tell(id)])),
    help,
  }
}
