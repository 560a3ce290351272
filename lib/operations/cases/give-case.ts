import 'server-only'
import { give, giveSchema } from '@/lib/cases/give'
import { insertNotice } from '@/lib/db/staff-notices'
import { defineCommand, done } from '../gateway'
import { applyDecision } from '../steps/apply-decision'
import { drawnForm, loadCaseAsDrawn } from '../steps/load-case'
import { ownCasesOf, receiverIsPatient } from '../steps/own-cases'
import { findReceiver, givenTo } from '../steps/receiver'

/** To a colleague by name, who finds it on every page until they open it; or to a group, whose members find it on the list. */
export const giveCase = defineCommand({
  who: 'staff',
  action: 'case.give',
  input: giveSchema.extend(drawnForm),
  load: async (context, input) => {
    const to = await findReceiver(context.tx, context.clinicId, input.toId)
    const subject = await loadCaseAsDrawn(context, input)
    return 'ok' in subject ? subject : { ...subject, to }
  },
  run: async (context, { to, ...subject }, { words }) => {
    const { tx, clinicId, actor, now } = context
    if ('ok' in to) return to
    const own = to.kind === 'colleague' ? await ownCasesOf(context, to.id, [subject.case]) : []
    if (own.length > 0) return receiverIsPatient
    const decision = give(subject.case, { to, words }, subject.by, { isLead: actor.role === 'lead' })
    const applied = await applyDecision(context, subject.case, decision)
    if (!applied.ok) return applied
    const caseId = subject.case.id
    const told = { byStaffId: actor.staffId, caseId, kind: 'given', line: words, at: now } as const
    if (to.kind === 'colleague') await insertNotice(tx, clinicId, { ...told, staffId: to.id })
    return done(null, givenTo(caseId, to))
  },
})
