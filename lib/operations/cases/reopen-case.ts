import 'server-only'
import { z } from 'zod'
import { reopen, reopenSchema } from '@/lib/cases/handing-over'
import { applyDecision } from '@/lib/db/apply-decision'
import { loadCaseToChange } from '@/lib/db/own-case'
import { refused } from '@/lib/result'
import { defineCommand, done } from '../gateway'

export const reopenCase = defineCommand({
  who: 'staff',
  action: 'case.reopen',
  input: reopenSchema.extend({ caseId: z.uuid(), revision: z.coerce.number().int().min(0) }),
  load: (context, { caseId }) => loadCaseToChange(context, caseId),
  run: async (context, subject, { revision, words }) => {
    if (subject.case.revision !== revision) return refused('case-changed')
    const applied = await applyDecision(context, subject.case, reopen(subject.case, { words }))
    return applied.ok ? done(null, { type: 'case.reopened', caseId: subject.case.id }) : applied
  },
})
