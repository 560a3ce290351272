import 'server-only'
import { z } from 'zod'
import { setNextStep as decide, setNextStepSchema } from '@/lib/cases/set-next-step'
import { appendCaseEvent } from '@/lib/db/case-events'
import { saveBeside } from '@/lib/db/cases'
import { defineCommand, done, unchanged } from '../gateway'
import { loadCaseToChange } from '../steps/load-case'
import { isPressedAgain } from '../steps/pressed-again'

/** What has to happen next, where another than what followed by itself. It adds to the record and needs no revision. */
export const setNextStep = defineCommand({
  who: 'staff',
  action: 'case.set-next-step',
  input: setNextStepSchema.extend({ caseId: z.uuid() }),
  load: (context, { caseId }) => loadCaseToChange(context, caseId),
  run: async (context, subject, { caseId, ...command }) => {
    const { tx, clinicId, actor, now } = context
    const decision = decide(subject.case, command, subject.by)
    if (!decision.ok) return decision
    if (await isPressedAgain(context, caseId, decision.event)) return unchanged(null)
    await saveBeside(tx, clinicId, decision.case)
    const caseEventId = await appendCaseEvent(tx, clinicId, caseId, actor, now, decision.event)
    return done(null, { type: 'case.next-step-set', caseId, caseEventId, step: command.kind })
  },
})
