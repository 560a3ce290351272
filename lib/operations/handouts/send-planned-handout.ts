import 'server-only'
import { z } from 'zod'
import { findPlanned } from '@/lib/db/planned-handouts'
import { newCautions } from '@/lib/handouts/planned'
import { notThoughtOf } from '@/lib/handouts/suggest'
import { refused } from '@/lib/result'
import { defineCommand, done, unchanged } from '../gateway'
import { loadOnTheDay } from '../steps/load-on-the-day'
import { lockPlan } from '../steps/lock-plan'
import { shownReasons } from '../steps/send-chosen'
import { sendPlanned } from '../steps/send-planned'

/**
 * Sends what was planned before its day, or all the same where it was held. As when it is given at once, what speaks
 * against it must have stood on the page (`shown`) and been thought of, and so must why it was held (`held`).
 */
export const sendPlannedHandout = defineCommand({
  who: 'staff',
  action: 'handout.assign',
  input: z.object({
    plannedId: z.uuid(),
    thoughtOf: z.boolean(),
    shown: shownReasons,
    held: z.string().max(40).optional(),
  }),
  load: async ({ tx, clinicId }, { plannedId }) => (await findPlanned(tx, clinicId, plannedId)) ?? refused('not-found'),
  run: async (context, plan, { thoughtOf, shown, held }) => {
    const planned = await lockPlan(context, plan)
    if (!planned) return unchanged(null)
    if (held !== undefined && planned.heldFor && planned.heldFor !== held) return refused('handout-held-since')
    const found = await loadOnTheDay(context, planned)
    const { facts, sendable } = found
    if (facts.isArchived) return refused('patient-archived')
    if (!sendable) return refused('handout-retired')
    const unthought = notThoughtOf([{ against: newCautions(planned, facts.cautions), shown }], thoughtOf)
    if (unthought) return refused('invalid', { fields: { thoughtOf: unthought } })
    const despite = [...new Set([...planned.despite, ...facts.cautions])]
    return done(null, ...(await sendPlanned(context, { planned, found: { ...found, sendable }, despite })))
  },
})
