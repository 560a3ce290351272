import { z } from 'zod'
import type { PlanItem } from './plan-item'
import type { TypedExercise } from './read-plan'

/** A plan as it is kept beside its words. */
export const planItemsSchema = z.array(
  z.object({
    exercise: z.string(),
    dose: z.object({ sets: z.int(), times: z.int(), seconds: z.int().nullable() }).nullable(),
    days: z.array(z.int().min(0).max(6)),
    word: z.string(),
  }),
) satisfies z.ZodType<readonly PlanItem[]>

const typed = z.string().max(300).catch('')

/** One exercise as it was typed into the form. */
export const typedExercise: z.ZodType<TypedExercise> = z.object({
  exercise: z.string().max(40),
  place: typed,
  sets: typed,
  times: typed,
  seconds: typed,
  days: z.array(z.string().max(2)).max(7).catch([]),
  word: typed,
})
