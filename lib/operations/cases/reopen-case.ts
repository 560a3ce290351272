import 'server-only'
import { reopen, reopenAsSchema } from '@/lib/cases/reopen'
import { applyDecision } from '../steps/apply-decision'
import { drawnForm, loadCaseAsDrawn } from '../steps/load-case'
import { restoreWithCase } from '../steps/restore-record'
import { defineCommand, done } from '../gateway'

/** Whoever was archived is a patient here again: a case that is open and whose patient nobody can write to would be called in vain. */
export const reopenCase = defineCommand({
  who: 'staff',
  action: 'case.reopen',
  input: reopenAsSchema.extend(drawnForm),
  load: loadCaseAsDrawn,
  run: async (context, subject, asked) => {
    const applied = await applyDecision(context, subject.case, reopen(subject.case, asked, subject.by))
    if (!applied.ok) return applied
    const restored = await restoreWithCase(context, subject.case.patientId)
    return done(null, { type: 'case.reopened', caseId: subject.case.id }, ...restored)
  },
})
