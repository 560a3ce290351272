import 'server-only'
import { z } from 'zod'
import { makeMailedLink } from '@/lib/auth/make-mailed-link'
import { canRenew } from '@/lib/cases/check-in'
import { findCase } from '@/lib/db/cases'
import { noNewLink } from '../steps/no-new-link'
import { settleInTimeline } from '../steps/settle-check-in'
import { lockCheckInOfCase } from '@/lib/db/check-ins'
import { refused } from '@/lib/result'
import { defineCommand, done } from '../gateway'

/** A new link to the same check-in, to read out, copy or print; it ends the patient's older ones. */
export const renewCheckIn = defineCommand({
  who: 'staff',
  action: 'case.renew-check-in',
  input: z.object({ caseId: z.uuid() }),
  load: async ({ tx, clinicId }, { caseId }) => (await lockCheckInOfCase(tx, clinicId, caseId)) ?? refused('not-found'),
  run: async (context, checkIn, { caseId }) => {
    const { tx, actor } = context
    const { id: checkInId, patientId, kind } = checkIn
    if (!canRenew(checkIn)) return refused('check-in-not-waiting')
    const no = await noNewLink(context, patientId)
    if (no) return no
    const followed = await findCase(tx, context.clinicId, caseId)
    if (!followed) return refused('not-found')
    const wanted = { patientId, pathway: followed.pathway, caseId, createdBy: actor.staffId, isReplacing: true }
    const { invitationId, link, expiresAt } = await makeMailedLink(context, wanted)
    const made = { type: 'check-in-link-made', kind, invitationId } as const
    await settleInTimeline(tx, context, checkIn, { invitationId }, made)
    return done(
      { link, expiresAt, address: null },
      { type: 'patient.invited', patientId, invitationId },
      { type: 'case.check-in-renewed', caseId, checkInId, invitationId },
    )
  },
})
