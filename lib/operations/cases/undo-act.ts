import 'server-only'
import { z } from 'zod'
import { pastActs, undo } from '@/lib/cases/undo'
import { applyDecision } from '../steps/apply-decision'
import { listCaseEvents } from '@/lib/db/case-events'
import { tellGivenBack } from '@/lib/db/taken-list'
import { loadCaseToChange } from '../steps/load-case'
import { noReceiver } from '../steps/receiver'
import { refused } from '@/lib/result'
import { defineCommand, done, unchanged } from '../gateway'

/**
 * Takes back one's own last act. Nothing is removed: the timeline says what was done and that it was undone.
 * Whoever has a case again that was taken over is told.
 */
export const undoAct = defineCommand({
  who: 'staff',
  action: 'case.undo',
  input: z.object({ caseId: z.uuid(), eventId: z.uuid() }),
  load: (context, { caseId }) => loadCaseToChange(context, caseId),
  run: async (context, subject, { eventId }) => {
    const { tx, clinicId, actor, now } = context
    const acts = pastActs(await listCaseEvents(tx, clinicId, subject.case.id))
    const last = acts.find(({ isLast }) => isLast)
    const isDone = last?.event.type === 'undone' && last.event.eventId === eventId && last.staffId === actor.staffId
    if (isDone) return unchanged(null)
    const past = acts.find(({ id }) => id === eventId)
    if (!past) return refused('not-found')
    const fromId = past.event.type === 'taken-over' ? past.event.fromId : null
    if (fromId !== null && (await noReceiver(tx, clinicId, fromId))) return refused('undo-not-possible')
    const decision = undo(subject.case, past, subject.by)
    const applied = await applyDecision(context, subject.case, decision)
    if (!applied.ok) return applied
    if (fromId !== null) {
      await tellGivenBack(tx, clinicId, [subject.case.id], { staffId: fromId, byStaffId: actor.staffId, at: now })
    }
    return done(null, { type: 'case.undone', caseId: subject.case.id, caseEventId: eventId, act: past.event.type })
  },
})
