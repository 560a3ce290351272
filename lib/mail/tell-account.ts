import 'server-only'
import type { Tx } from '@/lib/db/client'
import type { AccountMail } from '@/lib/messages/message'
import { queueMessage } from './queue-message'

interface Person {
  readonly id: string
  readonly email: string
}

/**
 * Tells somebody in their own mailbox what was done about how they sign in, by themselves as far as Keel knows: whoever was
 * robbed of a password or a session hears of it. Hands back what the log keeps of it.
 */
export async function tellAccount(
  context: { readonly tx: Tx; readonly clinicId: string; readonly now: Date },
  { id: personId, email: address }: Person,
  kind: AccountMail,
): Promise<{ readonly type: 'message.queued'; readonly messageId: string }> {
  const messageId = await queueMessage(context, { kind, personId, aboutId: null, address })
  return { type: 'message.queued', messageId }
}
