import 'server-only'
import { z } from 'zod'
import { close, closeSchema } from '@/lib/cases/transitions'
import { applyDecision } from '@/lib/db/apply-decision'
import { loadCaseToChange } from '@/lib/db/own-case'
import { refused } from '@/lib/result'
import { defineCommand, done } from '../gateway'

export const closeCase = defineCommand({
  who: 'staff',
  action: 'case.close',
  input: closeSchema.extend({ caseId: z.uuid(), revision: z.coerce.number().int().min(0) }),
  load: (context, { caseId }) => loadCaseToChange(context, caseId),
  run: async (context, subject, { revision, outcome, words }) => {
    if (subject.case.revision !== revision) return refused('case-changed')
    const applied = await applyDecision(context, subject.case, close(subject.case, { outcome, words }, subject.by))
    return applied.ok ? done(null, { type: 'case.closed', caseId: subject.case.id, outcome }) : applied
  },
})
