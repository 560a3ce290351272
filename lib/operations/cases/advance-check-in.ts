import 'server-only'
import { z } from 'zod'
import { makeMailedLink } from '@/lib/auth/make-mailed-link'
import { type CheckInStep, nextStep } from '@/lib/cases/check-in'
import { loadDueCheckIn, type DueCheckIn } from '../steps/load-due-check-in'
import { settleInTimeline } from '../steps/settle-check-in'
import { wallClock } from '@/lib/clinics/wall-clock'
import { findCheckIn, takeDueCheckIn } from '@/lib/db/check-ins'
import { getClinic } from '@/lib/db/clinics'
import { isQuiet } from '@/lib/handouts/reading'
import { queueMessage } from '@/lib/mail/queue-message'
import { refused } from '@/lib/result'
import { type Context, defineCommand, done, unchanged } from '../gateway'

/**
 * The next step of a check-in that is due: sent, reminded of, given up, or left alone with a reason. The e-mail is asked
 * for in the same transaction, so that two processes, or one that ends in the middle, never send it twice. By night it waits.
 */
export const advanceCheckIn = defineCommand({
  who: 'system',
  action: 'check-in.advance',
  input: z.object({ checkInId: z.uuid() }),
  load: async ({ tx, clinicId }, { checkInId }) => (await findCheckIn(tx, clinicId, checkInId)) ?? refused('not-found'),
  run: async (context, { id }) => {
    const { tx, clinicId, now } = context
    const { timeZone } = await getClinic(tx, clinicId)
    if (isQuiet(wallClock(now, timeZone))) return unchanged(null)
    const taken = await takeDueCheckIn(tx, clinicId, id, now)
    if (!taken) return unchanged(null)
    const due = await loadDueCheckIn(tx, clinicId, taken, now)
    const step = nextStep(taken, due.facts)
    if (!step) return unchanged(null)
    const invitationId = await take(context, due, step)
    const advanced = { type: 'check-in.advanced', checkInId: id, caseId: taken.caseId, step: step.type } as const
    if (invitationId === null) return done(null, advanced)
    return done(null, { type: 'patient.invited', patientId: taken.patientId, invitationId }, advanced)
  },
})

/** Hands back the invitation where it made one. */
async function take(context: Context<'system'>, due: DueCheckIn, step: CheckInStep): Promise<string | null> {
  const { tx, now } = context
  const { checkIn } = due
  const { kind } = checkIn
  switch (step.type) {
    case 'send': {
      const { patientId, caseId } = checkIn
      const wanted = { patientId, pathway: due.pathway, caseId, createdBy: null, isReplacing: false }
      const { invitationId } = await makeMailedLink(context, wanted)
      await write(context, due, 'check-in', invitationId)
      const sent = { state: 'sent', sentAt: now, dueAt: step.dueAt, invitationId } as const
      await settleInTimeline(tx, context, checkIn, sent, { type: 'check-in-sent', kind })
      return invitationId
    }
    case 'remind': {
      await write(context, due, 'check-in-reminder', checkIn.invitationId)
      const reminded = { state: 'reminded', remindedAt: now, dueAt: step.dueAt } as const
      await settleInTimeline(tx, context, checkIn, reminded, { type: 'check-in-reminded', kind })
      return null
    }
    case 'give-up':
      await settleInTimeline(tx, context, checkIn, { state: 'no-reply' }, { type: 'check-in-unanswered', kind })
      return null
    case 'ended-unused': {
      const unheard = { state: 'no-reply', reason: null, settledAt: null } as const
      await settleInTimeline(tx, context, checkIn, unheard, { type: 'check-in-skipped', kind, reason: 'link-unused' })
      return null
    }
    case 'no-address':
      await settleInTimeline(tx, context, checkIn, { state: 'no-address' }, { type: 'check-in-no-address', kind })
      return null
    case 'skip': {
      const { reason, dueAt = checkIn.dueAt } = step
      const skipped = { state: 'skipped', reason, dueAt, settledAt: now } as const
      await settleInTimeline(tx, context, checkIn, skipped, { type: 'check-in-skipped', kind, reason })
      return null
    }
  }
}

async function write(
  context: Context<'system'>,
  { checkIn, address }: DueCheckIn,
  kind: 'check-in' | 'check-in-reminder',
  invitationId: string | null,
): Promise<void> {
  if (address === null) throw new Error('a check-in without an address was to be written')
  await queueMessage(context, { kind, personId: checkIn.patientId, aboutId: invitationId, address })
}
