import 'server-only'
import type { StaffActor } from '@/lib/access/actor'
import { makeMailedLink } from '@/lib/auth/make-mailed-link'
import type { Tx } from '@/lib/db/client'
import { findInvitationById } from '@/lib/db/invitations'
import { recentMessage } from '@/lib/db/messages'
import { isToldBy, type Message } from '@/lib/messages/message'
import { linkProblem } from '@/lib/patients/invitation'
import { queueMessage } from './queue-message'

/** A second tap, or a colleague's at the same moment, would send a link that ends the one just sent. */
const sameTapMs = 60_000

export interface MailedLink {
  readonly invitationId: string
  readonly messageId: string
}

/**
 * A new link that goes to the patient's address and is shown to nobody; null where one has gone there just now. Whoever asks for
 * it has locked the patient.
 */
export async function mailLink(
  context: { readonly tx: Tx; readonly clinicId: string; readonly actor: StaffActor; readonly now: Date },
  { patientId, pathway, address }: { readonly patientId: string; readonly pathway: string; readonly address: string },
): Promise<MailedLink | null> {
  const { tx, clinicId, now } = context
  const justNow = await recentMessage(
    tx,
    clinicId,
    { kind: 'link', personId: patientId },
    new Date(now.getTime() - sameTapMs),
  )
  if (justNow && isToldBy(justNow, address) && (await isStillThat(context, justNow, pathway))) return null
  const { invitationId } = await makeMailedLink(context, {
    patientId,
    pathway,
    caseId: null,
    createdBy: context.actor.staffId,
    isReplacing: true,
  })
  const messageId = await queueMessage(context, { kind: 'link', personId: patientId, aboutId: invitationId, address })
  return { invitationId, messageId }
}

/** Whether the link that has gone opens, and asks about this complaint. */
async function isStillThat(
  { tx, clinicId, now }: { readonly tx: Tx; readonly clinicId: string; readonly now: Date },
  { aboutId }: Pick<Message, 'aboutId'>,
  pathway: string,
): Promise<boolean> {
  const link = aboutId === null ? null : await findInvitationById(tx, clinicId, aboutId)
  return link?.pathway === pathway && linkProblem(link, now) === null
}
