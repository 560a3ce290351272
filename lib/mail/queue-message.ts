import 'server-only'
import type { Tx } from '@/lib/db/client'
import { insertMessage, recentMessage } from '@/lib/db/messages'
import { hasOpenedSince } from '@/lib/db/reading'
import { enqueue } from '@/lib/jobs/enqueue'
import { gatheringMs, goesFirst, isGathered, isToldBy, type Message, type NewMessage } from '@/lib/messages/message'

/**
 * Goes out once the transaction is through; a change that is rolled back sends nothing. Where one within the hour tells
 * of several at the same address, it is that one that is handed back; but where the patient followed it already.
 */
export async function queueMessage(
  { tx, clinicId, now }: { readonly tx: Tx; readonly clinicId: string; readonly now: Date },
  message: NewMessage,
): Promise<string> {
  if (isGathered(message.kind)) {
    const earlier = await recentMessage(tx, clinicId, message, new Date(now.getTime() - gatheringMs))
    if (earlier && isToldBy(earlier, message.address) && !(await isFollowed(tx, clinicId, earlier))) return earlier.id
  }
  const messageId = await insertMessage(tx, clinicId, message, now)
  await enqueue(tx, 'deliver-message', { clinicId, messageId }, { isFirst: goesFirst(message.kind) })
  return messageId
}

/** Whoever has read what the last one told of does not look again by themselves. */
const isFollowed = async (tx: Tx, clinicId: string, { kind, state, personId, createdAt }: Message): Promise<boolean> =>
  kind === 'handout-sent' && state === 'sent' && (await hasOpenedSince(tx, clinicId, personId, createdAt))
