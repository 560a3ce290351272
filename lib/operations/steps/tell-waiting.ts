import 'server-only'
import type { Author } from '@/lib/access/actor'
import type { AuditEvent } from '@/lib/audit/event'
import { afterSent, afterUnsent } from '@/lib/cases/check-in'
import { askUnsent, followUpUnsent } from '@/lib/cases/contact'
import { appendCaseEvent, findCaseIdOfEvent, listCaseEvents } from '@/lib/db/case-events'
import { lockCase, saveBeside } from '@/lib/db/cases'
import { lockCheckInOfInvitation } from '@/lib/db/check-ins'
import type { Tx } from '@/lib/db/client'
import { getClinic } from '@/lib/db/clinics'
import { messagesAbout } from '@/lib/db/messages'
import { findCaseIdOfFollowUp } from '@/lib/db/waiting-cases'
import type { Settled } from '@/lib/messages/delivery'
import { isUnsent, type Message } from '@/lib/messages/message'
import { settleInTimeline } from './settle-check-in'

interface Settling {
  readonly tx: Tx
  readonly clinicId: string
  readonly actor: Author
  readonly now: Date
}

type Told = Promise<readonly AuditEvent[]>

/**
 * What waits for an answer to a message is told what became of it: nobody is taken to be silent who was not asked, and who was
 * asked after all is waited for.
 */
export async function tellWaiting(
  context: Settling,
  { kind, aboutId, personId }: Pick<Message, 'kind' | 'aboutId' | 'personId'>,
  settled: Settled,
): Told {
  if (aboutId === null) return []
  if (kind === 'check-in' || kind === 'check-in-reminder') return tellCheckIn(context, aboutId, kind, settled)
  if (!isUnsent(settled.state)) return []
  if (kind === 'call-us') {
    const caseId = await findCaseIdOfEvent(context.tx, context.clinicId, aboutId)
    return endAsk(context, { caseId, decide: askUnsent, askedBy: aboutId })
  }
  if (kind !== 'link') return []
  const caseId = await findCaseIdOfFollowUp(context.tx, context.clinicId, { personId, invitationId: aboutId })
  return endAsk(context, { caseId, decide: followUpUnsent, askedBy: aboutId })
}

interface Ask {
  readonly caseId: string | null
  readonly decide: typeof askUnsent
  /** The row of the timeline, or the invitation, that the message was about. */
  readonly askedBy: string
}

async function endAsk({ tx, clinicId, actor, now }: Settling, { caseId, decide, askedBy }: Ask): Told {
  const found = caseId === null ? null : await lockCase(tx, clinicId, caseId)
  if (!found) return []
  const { case: current, clinic } = found
  const events = await listCaseEvents(tx, clinicId, current.id)
  const unsent = decide(current, events, askedBy, { now, schedule: clinic.schedule })
  if (!unsent) return []
  await saveBeside(tx, clinicId, unsent.case)
  await appendCaseEvent(tx, clinicId, current.id, actor, now, unsent.event)
  return unsent.endsWait ? [{ type: 'case.wait-ended', caseId: current.id }] : []
}

async function tellCheckIn(
  context: Settling,
  invitationId: string,
  kind: 'check-in' | 'check-in-reminder',
  { state, problem }: Settled,
): Told {
  const { tx, clinicId, now } = context
  // Whoever was archived, or has a newer link, is left alone by the next step, which says why.
  const isLeft = problem === 'nobody-there' || problem === 'link-ended'
  if (isLeft || (state !== 'sent' && !isUnsent(state))) return []
  const checkIn = await lockCheckInOfInvitation(tx, clinicId, invitationId)
  if (!checkIn) return []
  const after =
    state === 'sent'
      ? afterSent(checkIn, { now, timeZone: (await getClinic(tx, clinicId)).timeZone })
      : afterUnsent(checkIn, kind, await messagesAbout(tx, clinicId, invitationId))
  if (!after) return []
  const { change, type, step } = after
  await settleInTimeline(tx, context, checkIn, change, { type, kind: checkIn.kind })
  return [{ type: 'check-in.advanced', checkInId: checkIn.id, caseId: checkIn.caseId, step }]
}
