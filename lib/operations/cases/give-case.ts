import 'server-only'
import { give, giveSchema } from '@/lib/cases/give'
import { insertNotice } from '@/lib/db/staff-notices'
import { defineCommand, done } from '../gateway'
import { applyDecision } from '../steps/apply-decision'
import { drawnForm, loadCaseAsDrawn } from '../steps/load-case'
import { noReceiver } from '../steps/receiver'

/** To a colleague by name, who finds it on every page until they open it. */
export const giveCase = defineCommand({
  who: 'staff',
  action: 'case.give',
  input: giveSchema.extend(drawnForm),
  load: loadCaseAsDrawn,
  run: async (context, subject, { toId, words }) => {
    const { tx, clinicId, actor, now } = context
    const none = await noReceiver(tx, clinicId, toId)
    if (none) return none
    const decision = give(subject.case, { toId, words }, subject.by, { isLead: actor.role === 'lead' })
    const applied = await applyDecision(context, subject.case, decision)
    if (!applied.ok) return applied
    const caseId = subject.case.id
    const told = { staffId: toId, byStaffId: actor.staffId, caseId, kind: 'given', line: words, at: now } as const
    await insertNotice(tx, clinicId, told)
    return done(null, { type: 'case.given', caseId, toStaffId: toId })
  },
})
