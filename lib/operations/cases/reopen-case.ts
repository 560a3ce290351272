import 'server-only'
import { reopen, reopenAsSchema } from '@/lib/cases/reopen'
import { applyDecision } from '../steps/apply-decision'
import { drawnForm, loadCaseAsDrawn } from '../steps/load-case'
import { defineCommand, done } from '../gateway'

export const reopenCase = defineCommand({
  who: 'staff',
  action: 'case.reopen',
  input: reopenAsSchema.extend(drawnForm),
  load: loadCaseAsDrawn,
  run: async (context, subject, asked) => {
    const applied = await applyDecision(context, subject.case, reopen(subject.case, asked, subject.by))
    return applied.ok ? done(null, { type: 'case.reopened', caseId: subject.case.id }) : applied
  },
})
