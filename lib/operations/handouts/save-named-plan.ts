import 'server-only'
import { z } from 'zod'
import { exercises } from '@/lib/content/exercises/exercises'
import { insertNamedPlan, lockNamedPlans, updateNamedPlan } from '@/lib/db/named-plans'
import { mostNamedPlans, planNameSchema, withoutWords } from '@/lib/exercises/named-plan'
import { typedExercise } from '@/lib/exercises/plan'
import { readPlan } from '@/lib/exercises/read-plan'
import { refused } from '@/lib/result'
import { defineCommand, done } from '../gateway'
import { drawnRevision } from '../steps/drawn-revision'

const nameTaken = refused('invalid', { fields: { name: { code: 'plan-name-taken' } } })

/** Exercises from which a plan may start are named, or chosen anew. */
export const saveNamedPlan = defineCommand({
  who: 'staff',
  action: 'handout.arrange',
  /** `namedPlanId` is empty for a new one. */
  input: z.object({
    namedPlanId: z.union([z.literal(''), z.uuid()]),
    revision: drawnRevision,
    name: planNameSchema,
    exercises: z.array(typedExercise).max(30, 'choose-from-list'),
  }),
  load: async ({ tx, clinicId }, { namedPlanId }) => {
    const all = await lockNamedPlans(tx, clinicId)
    return namedPlanId === '' || all.some(({ id }) => id === namedPlanId) ? all : refused('not-found')
  },
  run: async ({ tx, clinicId }, all, { namedPlanId, name, revision, exercises: typed }) => {
    const { items: read, wrong } = readPlan(typed, exercises)
    if (Object.keys(wrong).length > 0) return refused('invalid', { fields: wrong })
    const items = withoutWords(read)
    if (all.some((other) => other.id !== namedPlanId && other.name === name)) return nameTaken
    if (namedPlanId === '') {
      if (all.length >= mostNamedPlans) return refused('named-plans-full')
      const made = await insertNamedPlan(tx, clinicId, { name, items })
      return done(null, { type: 'named-plan.saved', namedPlanId: made })
    }
    const isSaved = await updateNamedPlan(tx, clinicId, { id: namedPlanId, revision, name, items })
    return isSaved ? done(null, { type: 'named-plan.saved', namedPlanId }) : refused('named-plan-changed')
  },
})
