import 'server-only'
import { z } from 'zod'
import { answer } from '@/lib/cases/escalation'
import { appendCaseEvent } from '@/lib/db/case-events'
import { saveBeside } from '@/lib/db/cases'
import { loadCaseToChange } from '../steps/load-case'
import { staffNames } from '@/lib/db/staff'
import { refused } from '@/lib/result'
import { defineCommand, done, unchanged } from '../gateway'

/** Someone is on it: the leads are not told again, and everyone sees who it is. A second tap changes nothing. */
export const answerEscalation = defineCommand({
  who: 'staff',
  action: 'case.answer-escalation',
  input: z.object({ caseId: z.uuid() }),
  load: (context, { caseId }) => loadCaseToChange(context, caseId),
  run: async ({ tx, clinicId, actor, now }, subject) => {
    const { id: caseId, escalation } = subject.case
    const decision = answer(subject.case, subject.by)
    const by = escalation?.answered?.staffId
    if (!decision.ok && decision.code === 'escalation-answered' && by) {
      if (by === actor.staffId) return unchanged(null)
      const names = await staffNames(tx, clinicId, [by])
      return refused('escalation-answered', { values: { name: names.get(by) ?? '' } })
    }
    if (!decision.ok) return decision
    await saveBeside(tx, clinicId, decision.case)
    await appendCaseEvent(tx, clinicId, caseId, actor, now, decision.event)
    return done(null, { type: 'case.escalation-answered', caseId })
  },
})
