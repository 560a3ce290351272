import type { PlanItem } from '@/lib/exercises/plan-item'
import { type ExerciseId, exercises } from './exercises'

const everyDay = [0, 1, 2, 3, 4, 5, 6]
const threeDays = [1, 3, 5]

/** As it is told in the handouts, so often a week. */
const usual = (days: readonly number[], ...ids: readonly ExerciseId[]): readonly PlanItem[] =>
  ids.map((exercise) => ({ exercise, dose: exercises[exercise].usual, days, word: '' }))

interface Start {
  readonly id: string
  /** For the clinician. */
  readonly name: string
  /** The handout that tells the same: what speaks for that one speaks for this start. */
  readonly like: string
  readonly items: readonly PlanItem[]
}

/** From where a plan may start, the gentlest first. */
export const starts: readonly Start[] = [
  { id: 'first-days', name: 'The first days: gentle', like: 'h4', items: usual(everyDay, 'knee-bends', 'out-of-bed') },
  {
    id: 'loosen',
    name: 'Weeks 1 and 2: loosen',
    like: 'h5',
    items: usual(everyDay, 'knee-hug', 'knee-roll', 'back-tilt'),
  },
  {
    id: 'strengthen',
    name: 'From week 3: add strength',
    like: '',
    items: usual(threeDays, 'knee-hug', 'knee-roll', 'back-tilt', 'bridge', 'sit-to-stand', 'arm-and-leg-reach'),
  },
]
