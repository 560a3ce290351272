import { type PictureWords, pictureMark } from '@/lib/pictures/in-text'

/** One movement, the same in every plan that asks for it. */
export interface Exercise {
  /** From where it starts to where it leads. */
  readonly pictures: readonly [start: string, ...then: readonly string[]]
}

export interface ExerciseWords {
  readonly name: string
  readonly steps: readonly string[]
  readonly howOften: string
  readonly stopIf: string
}

interface Told {
  readonly exercise: Exercise
  readonly words: ExerciseWords
  readonly pictureWords: Readonly<Record<string, PictureWords>>
}

/** Whether pictures that stand in this order show it. */
export const isShownBy = ({ pictures }: Exercise, ids: readonly string[]): boolean =>
  ` ${ids.join(' ')} `.includes(` ${pictures.join(' ')} `)

/** As a handout tells it: its name, what it looks like, what to do, how often, and when to stop. */
export function exerciseText({ exercise, words, pictureWords }: Told): string {
  const shown = exercise.pictures.map((id) => pictureMark(id, pictureWords[id] ?? { shows: '', caption: '' }))
  const steps = words.steps.map((step, index) => `${String(index + 1)}. ${step}`)
  return [`### ${words.name}`, shown.join(' '), steps.join('\n'), `${words.howOften} ${words.stopIf}`].join('\n\n')
}
