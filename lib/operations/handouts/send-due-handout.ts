import 'server-only'
import { z } from 'zod'
import { wallClock } from '@/lib/clinics/wall-clock'
import { getClinic } from '@/lib/db/clinics'
import { findPlanned, holdPlanned } from '@/lib/db/planned-handouts'
import { whyHeld } from '@/lib/handouts/planned'
import { isQuiet } from '@/lib/handouts/reading'
import { refused } from '@/lib/result'
import { defineCommand, done, unchanged } from '../gateway'
import { loadOnTheDay } from '../steps/load-on-the-day'
import { lockPlan } from '../steps/lock-plan'
import { noteOnCase } from '../steps/note-on-case'
import { sendPlanned } from '../steps/send-planned'

/**
 * Sends what was planned for this day, if nothing speaks against it at this moment; else it is held, and a person decides.
 * All of it in one transaction: whoever ends in the middle has sent nothing, and whoever comes second finds it done.
 */
export const sendDueHandout = defineCommand({
  who: 'system',
  action: 'handout.send-due',
  input: z.object({ plannedId: z.uuid() }),
  load: async ({ tx, clinicId }, { plannedId }) => {
    const plan = await findPlanned(tx, clinicId, plannedId)
    return plan ? { plan, clinic: await getClinic(tx, clinicId) } : refused('not-found')
  },
  run: async (context, { plan, clinic: { timeZone } }, { plannedId }) => {
    const { tx, clinicId, now } = context
    const planned = await lockPlan(context, plan)
    if (!planned || planned.heldFor || planned.dueAt > now || isQuiet(wallClock(now, timeZone))) return unchanged(null)
    const found = await loadOnTheDay(context, planned)
    const { sendable } = found
    const reason = whyHeld(planned, found.facts)
    if (!reason && sendable) {
      const wanted = { planned, found: { ...found, sendable }, despite: planned.despite }
      return done(null, ...(await sendPlanned(context, wanted)))
    }
    const why = reason ?? 'retired'
    if (why === 'not-reachable' && found.awaitsCheckIn) return unchanged(null)
    await holdPlanned(tx, clinicId, plannedId, why, now)
    const { caseId, title } = planned
    await noteOnCase(context, caseId, { type: 'handout-held', plannedId, title, reason: why })
    return done(null, { type: 'handout.held', plannedId, reason: why })
  },
})
