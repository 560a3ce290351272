import 'server-only'
import { messageKinds, type NewMessage } from '@/lib/notices/message'
import type { Tx } from './client'

export async function insertMessage(tx: Tx, clinicId: string, message: NewMessage, at: Date): Promise<string> {
  const row = await tx.message.create({
    data: { clinicId, ...message, personKind: messageKinds[message.kind].to, createdAt: at },
    select: { id: true },
  })
  return row.id
}
