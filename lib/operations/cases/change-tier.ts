import 'server-only'
import { changeTier as decide, changeTierSchema } from '@/lib/cases/transitions'
import { applyDecision } from '../steps/apply-decision'
import { drawnForm, loadCaseAsDrawn } from '../steps/load-case'
import { defineCommand, done } from '../gateway'

/** Keeps both: what triage said stays beside what the clinician decided. */
export const changeTier = defineCommand({
  who: 'staff',
  action: 'case.change-tier',
  input: changeTierSchema.extend(drawnForm),
  load: loadCaseAsDrawn,
  run: async (context, subject, { tier, reason, words }) => {
    const applied = await applyDecision(
      context,
      subject.case,
      decide(subject.case, { tier, reason, words }, subject.by),
    )
    if (!applied.ok) return applied
    return done(null, { type: 'case.tier-changed', caseId: subject.case.id, from: subject.case.tier, to: tier, reason })
  },
})
