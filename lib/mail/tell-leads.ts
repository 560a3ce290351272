import 'server-only'
import type { Tx } from '@/lib/db/client'
import { listToTell } from '@/lib/db/staff'
import { queueMessage } from './queue-message'

/** What somebody tries against the clinic. */
export async function tellLeads(
  context: { readonly tx: Tx; readonly clinicId: string; readonly now: Date },
  kind: 'sign-in-spray' | 'sign-in-spray-wide' | 'arrivals-many',
): Promise<void> {
  for (const { id: personId, email: address } of await listToTell(context.tx, context.clinicId)) {
    await queueMessage(context, { kind, personId, aboutId: null, address })
  }
}
