import 'server-only'
import { z } from 'zod'
import { pastActs, undo } from '@/lib/cases/undo'
import { applyDecision } from '../steps/apply-decision'
import { listCaseEvents, ownerBefore } from '@/lib/db/case-events'
import { tellGivenBack } from '@/lib/db/taken-list'
import { loadCaseToChange } from '../steps/load-case'
import { ownCasesOf } from '../steps/own-cases'
import { noReceiver } from '../steps/receiver'
import { restoreWithCase } from '../steps/restore-record'
import { refused } from '@/lib/result'
import { defineCommand, done, unchanged } from '../gateway'

/**
 * Takes back one's own last act. Nothing is removed: the timeline says what was done and that it was undone. It goes back to nobody
 * who can have no cases any more, or is its patient.
 * Whoever has a case again that was taken over is told.
 */
export const undoAct = defineCommand({
  who: 'staff',
  action: 'case.undo',
  input: z.object({ caseId: z.uuid(), eventId: z.uuid() }),
  load: async (context, { caseId, eventId }) => {
    const { tx, clinicId } = context
    const backTo = await ownerBefore(tx, clinicId, caseId, eventId)
    const isGone = backTo !== null && (await noReceiver(tx, clinicId, backTo)) !== null
    const subject = await loadCaseToChange(context, caseId)
    return 'ok' in subject ? subject : { ...subject, backTo, isGone }
  },
  run: async (context, { backTo, isGone, ...subject }, { eventId }) => {
    const { tx, clinicId, actor, now } = context
    const acts = pastActs(await listCaseEvents(tx, clinicId, subject.case.id))
    const last = acts.find(({ isLast }) => isLast)
    const isDone = last?.event.type === 'undone' && last.event.eventId === eventId && last.staffId === actor.staffId
    if (isDone) return unchanged(null)
    const past = acts.find(({ id }) => id === eventId)
    if (!past) return refused('not-found')
    const isOwn = backTo !== null && (await ownCasesOf(context, backTo, [subject.case])).length > 0
    if (isGone || isOwn) return refused('undo-not-possible')
    const decision = undo(subject.case, past, subject.by)
    const applied = await applyDecision(context, subject.case, decision)
    if (!applied.ok) return applied
    const fromId = past.event.type === 'taken-over' ? past.event.fromId : null
    if (fromId !== null) {
      await tellGivenBack(tx, clinicId, [subject.case.id], { staffId: fromId, byStaffId: actor.staffId, at: now })
    }
    const restored = past.event.type === 'closed' ? await restoreWithCase(context, subject.case.patientId) : []
    const caseId = subject.case.id
    return done(null, { type: 'case.undone', caseId, caseEventId: eventId, act: past.event.type }, ...restored)
  },
})
