import 'server-only'
import type { Author } from '@/lib/access/actor'
import type { AuditEvent } from '@/lib/audit/event'
import { afterUnsent } from '@/lib/cases/check-in'
import { askUnsent } from '@/lib/cases/contact'
import { appendCaseEvent, findCaseIdOfEvent, listCaseEvents } from '@/lib/db/case-events'
import { lockCase, saveBeside } from '@/lib/db/cases'
import { lockCheckInOfInvitation } from '@/lib/db/check-ins'
import type { Tx } from '@/lib/db/client'
import { messagesAbout } from '@/lib/db/messages'
import type { Settled } from '@/lib/messages/delivery'
import { isUnsent, type Message } from '@/lib/messages/message'
import { settleInTimeline } from './settle-check-in'

interface Settling {
  readonly tx: Tx
  readonly clinicId: string
  readonly actor: Author
  readonly now: Date
}

/** What waits for an answer to a message that did not go, or came back, is told so: nobody is taken to be silent who was not asked. */
export async function settleUnsent(
  context: Settling,
  { kind, aboutId }: Pick<Message, 'kind' | 'aboutId'>,
  { state, problem }: Settled,
): Promise<readonly AuditEvent[]> {
  if (aboutId === null || !isUnsent(state)) return []
  if (kind === 'call-us') return endAsk(context, aboutId)
  const isCheckIn = kind === 'check-in' || kind === 'check-in-reminder'
  // Whoever was archived, or has a newer link, is left alone by the next step, which says why.
  if (!isCheckIn || problem === 'nobody-there' || problem === 'link-ended') return []
  return settleCheckIn(context, aboutId, kind)
}

async function endAsk({ tx, clinicId, actor, now }: Settling, eventId: string): Promise<readonly AuditEvent[]> {
  const caseId = await findCaseIdOfEvent(tx, clinicId, eventId)
  const found = caseId === null ? null : await lockCase(tx, clinicId, caseId)
  if (!found) return []
  const { case: current, clinic } = found
  const events = await listCaseEvents(tx, clinicId, current.id)
  const unsent = askUnsent(current, events, eventId, { now, schedule: clinic.schedule })
  if (!unsent) return []
  await saveBeside(tx, clinicId, unsent.case)
  await appendCaseEvent(tx, clinicId, current.id, actor, now, unsent.event)
  return unsent.endsWait ? [{ type: 'case.wait-ended', caseId: current.id }] : []
}

async function settleCheckIn(
  context: Settling,
  invitationId: string,
  kind: 'check-in' | 'check-in-reminder',
): Promise<readonly AuditEvent[]> {
  const { tx, clinicId } = context
  const checkIn = await lockCheckInOfInvitation(tx, clinicId, invitationId)
  const unsent = checkIn && afterUnsent(checkIn, kind, await messagesAbout(tx, clinicId, invitationId))
  if (!checkIn || !unsent) return []
  const { change, type } = unsent
  await settleInTimeline(tx, context, checkIn, change, { type, kind: checkIn.kind })
  return [{ type: 'check-in.advanced', checkInId: checkIn.id, caseId: checkIn.caseId, step: unsent.step }]
}
