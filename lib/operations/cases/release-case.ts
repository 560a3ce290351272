import 'server-only'
import { z } from 'zod'
import { release } from '@/lib/cases/transitions'
import { applyDecision } from '../steps/apply-decision'
import { loadCaseToChange } from '../steps/load-case'
import { defineCommand, done } from '../gateway'

export const releaseCase = defineCommand({
  who: 'staff',
  action: 'case.release',
  input: z.object({ caseId: z.uuid() }),
  load: (context, { caseId }) => loadCaseToChange(context, caseId),
  run: async (context, subject) => {
    const applied = await applyDecision(context, subject.case, release(subject.case, subject.by))
    return applied.ok ? done(null, { type: 'case.released', caseId: subject.case.id }) : applied
  },
})
