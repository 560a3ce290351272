import 'server-only'
import { close, closeSchema } from '@/lib/cases/transitions'
import { applyDecision } from '../steps/apply-decision'
import { drawnForm, loadCaseAsDrawn } from '../steps/load-case'
import { defineCommand, done } from '../gateway'

export const closeCase = defineCommand({
  who: 'staff',
  action: 'case.close',
  input: closeSchema.extend(drawnForm),
  load: loadCaseAsDrawn,
  run: async (context, subject, { outcome, words }) => {
    const applied = await applyDecision(context, subject.case, close(subject.case, { outcome, words }, subject.by))
    return applied.ok ? done(null, { type: 'case.closed', caseId: subject.case.id, outcome }) : applied
  },
})
