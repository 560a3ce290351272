import 'server-only'
import { z } from 'zod'
import { takeOver, takeOverSchema } from '@/lib/cases/take-over'
import { applyDecision } from '../steps/apply-decision'
import { loadCaseToChange } from '../steps/load-case'
import { holdColleague } from '@/lib/db/hold-colleague'
import { findStaff } from '@/lib/db/staff'
import { insertNotice } from '@/lib/db/staff-notices'
import { queueMessage } from '@/lib/mail/queue-message'
import { defineCommand, done, unchanged } from '../gateway'

/** The colleague who had it hears of it. A second tap of one's own changes nothing. */
export const takeOverCase = defineCommand({
  who: 'staff',
  action: 'case.take-over',
  input: takeOverSchema.extend({ caseId: z.uuid() }),
  load: async (context, { caseId }) => {
    await holdColleague(context.tx, context.clinicId, context.actor.staffId)
    return loadCaseToChange(context, caseId)
  },
  run: async (context, subject, { ownerId }) => {
    const { tx, clinicId, actor, now } = context
    const decision = takeOver(subject.case, { ownerId }, subject.by)
    if (!decision.ok && decision.code === 'case-yours-already') return unchanged(null)
    const applied = await applyDecision(context, subject.case, decision)
    if (!applied.ok) return applied
    const caseId = subject.case.id
    await insertNotice(tx, clinicId, {
      staffId: ownerId,
      byStaffId: actor.staffId,
      caseId,
      kind: 'taken-over',
      at: now,
    })
    const owner = await findStaff(tx, clinicId, ownerId)
    if (owner) {
      await queueMessage(context, { kind: 'case-taken-over', personId: ownerId, aboutId: caseId, address: owner.email })
    }
    return done(null, { type: 'case.taken-over', caseId, fromStaffId: ownerId })
  },
})
