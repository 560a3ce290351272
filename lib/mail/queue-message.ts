import 'server-only'
import type { Tx } from '@/lib/db/client'
import { insertMessage } from '@/lib/db/messages'
import { enqueue } from '@/lib/jobs/enqueue'
import type { NewMessage } from '@/lib/notices/message'

/** Goes out once the transaction is through; a change that is rolled back sends nothing. */
export async function queueMessage(
  { tx, clinicId, now }: { readonly tx: Tx; readonly clinicId: string; readonly now: Date },
  message: NewMessage,
): Promise<string> {
  const messageId = await insertMessage(tx, clinicId, message, now)
  await enqueue(tx, 'deliver-message', { clinicId, messageId })
  return messageId
}
