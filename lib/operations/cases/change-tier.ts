import 'server-only'
import { z } from 'zod'
import { changeTier as decide, changeTierSchema } from '@/lib/cases/transitions'
import { applyDecision } from '@/lib/db/apply-decision'
import { loadCaseToChange } from '@/lib/db/own-case'
import { refused } from '@/lib/result'
import { defineCommand, done } from '../gateway'

/** Keeps both: what triage said stays beside what the clinician decided. */
export const changeTier = defineCommand({
  who: 'staff',
  action: 'case.change-tier',
  input: changeTierSchema.extend({ caseId: z.uuid(), revision: z.coerce.number().int().min(0) }),
  load: (context, { caseId }) => loadCaseToChange(context, caseId),
  run: async (context, subject, { revision, tier, reason, words }) => {
    if (subject.case.revision !== revision) return refused('case-changed')
    const applied = await applyDecision(
      context,
      subject.case,
      decide(subject.case, { tier, reason, words }, subject.by),
    )
    if (!applied.ok) return applied
    return done(null, { type: 'case.tier-changed', caseId: subject.case.id, from: subject.case.tier, to: tier, reason })
  },
})
