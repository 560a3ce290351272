import type { Exercise } from '@/lib/exercises/exercise'
import type { PictureId } from '../pictures/pictures'

interface Drawn extends Exercise {
  readonly pictures: readonly [start: PictureId, ...then: readonly PictureId[]]
}

export const exercises = {
  'knee-bends': { pictures: ['legs-straight', 'knees-drawn-up'] },
  'out-of-bed': { pictures: ['on-the-side', 'push-up-to-sit'] },
  'knee-hug': { pictures: ['knees-bent', 'knee-hug'] },
  'knee-roll': { pictures: ['knees-up-from-above', 'knees-to-one-side'] },
  'back-tilt': { pictures: ['back-hollow', 'back-pressed-down'] },
  bridge: { pictures: ['knees-bent', 'bridge'] },
  'sit-to-stand': { pictures: ['sit-on-a-chair', 'lean-to-stand', 'stand-from-a-chair'] },
  'arm-and-leg-reach': { pictures: ['on-all-fours', 'arm-and-leg-reach'] },
} as const satisfies Readonly<Record<string, Drawn>>

export type ExerciseId = keyof typeof exercises
