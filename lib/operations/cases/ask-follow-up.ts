import 'server-only'
import { z } from 'zod'
import { makeLink } from '@/lib/auth/make-link'
import { askFollowUp as decide } from '@/lib/cases/contact'
import { appendCaseEvent } from '@/lib/db/case-events'
import { loadCase } from '@/lib/db/own-case'
import { defineCommand, done } from '../gateway'

/** A new form from the same patient, by a link that is shown once. What is refused here leaves no link either. */
export const askFollowUp = defineCommand({
  who: 'staff',
  action: 'case.ask-follow-up',
  input: z.object({ caseId: z.uuid() }),
  load: (context, { caseId }) => loadCase(context, caseId),
  run: async (context, subject) => {
    const { tx, clinicId, actor, now } = context
    const { id: caseId, patientId } = subject.case
    const { invitationId, link, expiresAt } = await makeLink(context, patientId)
    const decision = decide(subject.case, invitationId)
    if (!decision.ok) return decision
    await appendCaseEvent(tx, clinicId, caseId, actor, now, decision.event)
    return done(
      { link, expiresAt },
      { type: 'patient.invited', patientId, invitationId },
      { type: 'case.follow-up-asked', caseId, invitationId },
    )
  },
})
