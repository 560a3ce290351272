import 'server-only'
import { z } from 'zod'
import { endPlanned, findPlanned } from '@/lib/db/planned-handouts'
import { refused } from '@/lib/result'
import { defineCommand, done, unchanged } from '../gateway'
import { lockPlan } from '../steps/lock-plan'
import { noteOnCase } from '../steps/note-on-case'

/** What was to go on a later day, or was held on it, does not go. */
export const takeBackPlan = defineCommand({
  who: 'staff',
  action: 'handout.assign',
  input: z.object({ plannedId: z.uuid() }),
  load: async ({ tx, clinicId }, { plannedId }) => (await findPlanned(tx, clinicId, plannedId)) ?? refused('not-found'),
  run: async (context, plan, { plannedId }) => {
    const { tx, clinicId, actor, now } = context
    const planned = await lockPlan(context, plan)
    if (!planned) return unchanged(null)
    await endPlanned(tx, clinicId, plannedId, { as: 'taken-back', by: actor.staffId, at: now })
    await noteOnCase(context, planned.caseId, { type: 'plan-taken-back', plannedId, title: planned.title })
    return done(null, { type: 'handout.plan-ended', plannedId, end: 'taken-back' })
  },
})
