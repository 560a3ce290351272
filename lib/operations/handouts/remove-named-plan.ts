import 'server-only'
import { z } from 'zod'
import { findNamedPlan, removeNamedPlan as remove } from '@/lib/db/named-plans'
import { refused } from '@/lib/result'
import { defineCommand, done, unchanged } from '../gateway'

/** Nothing starts from it any more; what was given stays. */
export const removeNamedPlan = defineCommand({
  who: 'staff',
  action: 'handout.arrange',
  input: z.object({ namedPlanId: z.uuid() }),
  load: async ({ tx, clinicId }, { namedPlanId }) =>
    (await findNamedPlan(tx, clinicId, namedPlanId)) ?? refused('not-found'),
  run: async ({ tx, clinicId, now }, { id: namedPlanId }) =>
    (await remove(tx, clinicId, namedPlanId, now))
      ? done(null, { type: 'named-plan.removed', namedPlanId })
      : unchanged(null),
})
