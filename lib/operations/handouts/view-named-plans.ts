import 'server-only'
import { z } from 'zod'
import { drawnExercises, offeredExercises } from '@/lib/content/exercises/offered'
import { starts } from '@/lib/content/exercises/starts'
import { listNamedPlans } from '@/lib/db/named-plans'
import { defineQuery, done } from '../gateway'

/** The clinic's plans by name, one of them to be changed, or a new one that may start from one of Keel's. */
export const viewNamedPlans = defineQuery({
  who: 'staff',
  action: 'handout.arrange',
  input: z.object({
    /** One of them, or a start of Keel's. */
    from: z.string().max(36).catch(''),
  }),
  load: ({ tx, clinicId }) => listNamedPlans(tx, clinicId),
  run: (_, plans, { from }) => {
    const changed = plans.find(({ id }) => id === from) ?? null
    const start = starts.find(({ id }) => id === from)
    return Promise.resolve(
      done({
        plans: plans.map(({ id, name, items }) => ({ id, name, exercises: items.map(named) })),
        starts: starts.map(({ id, name }) => ({ id, name, because: null })),
        from: changed || start ? from : '',
        changed: changed && { id: changed.id, revision: changed.revision, name: changed.name },
        items: changed?.items ?? start?.items ?? [],
        exercises: offeredExercises,
        pictures: drawnExercises,
      }),
    )
  },
})

const named = ({ exercise }: { readonly exercise: string }): string =>
  offeredExercises.find(({ id }) => id === exercise)?.name ?? exercise
