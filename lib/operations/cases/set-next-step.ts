import 'server-only'
import { setNextStep as decide, setNextStepSchema } from '@/lib/cases/set-next-step'
import { appendCaseEvent } from '@/lib/db/case-events'
import { saveBeside } from '@/lib/db/cases'
import { refused } from '@/lib/result'
import { defineCommand, done, unchanged } from '../gateway'
import { drawnForm, loadCaseToChange } from '../steps/load-case'
import { isPressedAgain } from '../steps/pressed-again'

/**
 * What has to happen next, where another than what followed by itself. It adds to the record, and goes by the revision only
 * where nobody has looked: a form that was drawn before the patient raised the case puts off nothing that it never showed.
 */
export const setNextStep = defineCommand({
  who: 'staff',
  action: 'case.set-next-step',
  input: setNextStepSchema.extend(drawnForm),
  load: (context, { caseId }) => loadCaseToChange(context, caseId),
  run: async (context, subject, { caseId, revision, ...command }) => {
    const { tx, clinicId, actor, now } = context
    if (subject.case.firstLookAt === null && subject.case.revision !== revision) return refused('case-changed')
    const decision = decide(subject.case, command, subject.by)
    if (!decision.ok) return decision
    if (await isPressedAgain(context, caseId, decision.event)) return unchanged(null)
    await saveBeside(tx, clinicId, decision.case)
    const caseEventId = await appendCaseEvent(tx, clinicId, caseId, actor, now, decision.event)
    return done(null, { type: 'case.next-step-set', caseId, caseEventId, step: command.kind })
  },
})
