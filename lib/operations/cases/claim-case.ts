import 'server-only'
import { z } from 'zod'
import { handsOverBy } from '@/lib/cases/set-next-step'
import { claim } from '@/lib/cases/transitions'
import { listCaseEvents } from '@/lib/db/case-events'
import { applyDecision } from '../steps/apply-decision'
import { loadCaseToChange } from '../steps/load-case'
import { defineCommand, done, unchanged } from '../gateway'

/** One owner at a time; whoever loses the race hears who has it. A second tap of one's own changes nothing. */
export const claimCase = defineCommand({
  who: 'staff',
  action: 'case.claim',
  input: z.object({ caseId: z.uuid() }),
  load: (context, { caseId }) => loadCaseToChange(context, caseId),
  run: async (context, subject) => {
    const { tx, clinicId } = context
    const isToHandOver = subject.case.nextStep?.kind === 'hand-over'
    const handsOver = isToHandOver ? handsOverBy(await listCaseEvents(tx, clinicId, subject.case.id)) : null
    const decision = claim(subject.case, subject.by, handsOver)
    if (!decision.ok && decision.code === 'case-yours-already') return unchanged(null)
    const applied = await applyDecision(context, subject.case, decision)
    return applied.ok ? done(null, { type: 'case.claimed', caseId: subject.case.id }) : applied
  },
})
