import type { Exercise } from '@/lib/exercises/exercise'
import type { PictureId } from '../pictures/pictures'

interface Drawn extends Exercise {
  readonly pictures: readonly [start: PictureId, ...then: readonly PictureId[]]
}

/** Gentle ones first. How much is what h4 and h5 tell, which begin with the same. */
export const exercises = {
  'knee-bends': { pictures: ['legs-straight', 'knees-drawn-up'], usual: { sets: 1, times: 10, seconds: null } },
  'out-of-bed': { pictures: ['on-the-side', 'push-up-to-sit'], usual: null },
  'knee-hug': { pictures: ['knees-bent', 'knee-hug'], usual: { sets: 1, times: 5, seconds: 10 } },
  'knee-roll': {
    pictures: ['knees-up-from-above', 'knees-to-one-side'],
    usual: { sets: 1, times: 5, seconds: null },
  },
  'back-tilt': { pictures: ['back-hollow', 'back-pressed-down'], usual: { sets: 1, times: 5, seconds: 5 } },
  bridge: { pictures: ['knees-bent', 'bridge'], usual: { sets: 1, times: 5, seconds: 5 } },
  'sit-to-stand': {
    pictures: ['sit-on-a-chair', 'lean-to-stand', 'stand-from-a-chair'],
    usual: { sets: 1, times: 5, seconds: null },
  },
  'arm-and-leg-reach': { pictures: ['on-all-fours', 'arm-and-leg-reach'], usual: { sets: 1, times: 5, seconds: 5 } },
} as const satisfies Readonly<Record<string, Drawn>>

export type ExerciseId = keyof typeof exercises
