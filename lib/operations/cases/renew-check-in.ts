import 'server-only'
import { z } from 'zod'
import { makeMailedLink } from '@/lib/auth/make-mailed-link'
import { canRenew, type CheckIn, dayAfter } from '@/lib/cases/check-in'
import { findCase } from '@/lib/db/cases'
import { getClinic } from '@/lib/db/clinics'
import { noNewLink } from '../steps/no-new-link'
import { settleInTimeline } from '../steps/settle-check-in'
import { lockCheckInOfCase } from '@/lib/db/check-ins'
import { refused } from '@/lib/result'
import { type Context, defineCommand, done } from '../gateway'

/**
 * In the place of a link that was to bring the answer, or after a silence that somebody has seen to: from here on it is asked
 * like any other, and reminded of.
 */
async function asked({ tx, clinicId, now }: Context<'staff'>, { settledAt }: Pick<CheckIn, 'settledAt'>) {
  if (settledAt === null) return {}
  const { timeZone } = await getClinic(tx, clinicId)
  const anew = { reason: null, settledAt: null, settledBy: null, remindedAt: null } as const
  return { ...anew, state: 'sent', sentAt: now, dueAt: dayAfter(now, timeZone) } as const
}

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
    await settleInTimeline(tx, context, checkIn, { invitationId, ...(await asked(context, checkIn)) }, made)
    return done(
      { link, expiresAt, address: null },
      { type: 'patient.invited', patientId, invitationId },
      { type: 'case.check-in-renewed', caseId, checkInId, invitationId },
    )
  },
})
