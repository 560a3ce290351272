import { type PictureWords, pictureMark } from '@/lib/pictures/in-text'

/** One movement, the same in every plan that asks for it. */
export interface Exercise {
  /** From where it starts to where it leads. */
  readonly pictures: readonly [start: string, ...then: readonly string[]]
  /** How much of it is a gentle start; null where it is done whenever there is reason to, such as getting up. */
  readonly usual: Dose | null
}

/** How much of an exercise. */
export interface Dose {
  readonly sets: number
  readonly times: number
  /** How long it is held; null where nothing is held. */
  readonly seconds: number | null
}

export interface ExerciseWords {
  readonly name: string
  /** `{seconds}` stands for how long it is held. */
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
export const isShownBy = ({ pictures }: Pick<Exercise, 'pictures'>, ids: readonly string[]): boolean =>
  ` ${ids.join(' ')} `.includes(` ${pictures.join(' ')} `)

/** How it is told for one person: what is held for how long, how often, and what only they are told. */
export interface Asked {
  readonly seconds: number | null
  /** Sentences, as Markdown. */
  readonly howOften: string
  /** As Markdown; stands above the pictures. */
  readonly note?: string
}

/** As a handout tells it: its name, what it looks like, what to do, how often, and when to stop. */
export function exerciseText({ exercise, words, pictureWords }: Told, asked?: Asked): string {
  const { seconds, howOften, note = '' } = asked ?? { ...words, seconds: exercise.usual?.seconds ?? null }
  const shown = exercise.pictures.map((id) => pictureMark(id, pictureWords[id] ?? { shows: '', caption: '' }))
  const steps = words.steps.map((step, index) => `${String(index + 1)}. ${step.replace('{seconds}', String(seconds))}`)
  const parts = [`### ${words.name}`, note, shown.join(' '), steps.join('\n'), `${howOften} ${words.stopIf}`]
  return parts.filter((part) => part !== '').join('\n\n')
}
