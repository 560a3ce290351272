import 'server-only'
import type { Tx } from '@/lib/db/client'
import { findStaff } from '@/lib/db/staff'
import { tellAccount } from '@/lib/mail/tell-account'
import type { AccountMail } from '@/lib/messages/message'

interface Telling {
  readonly tx: Tx
  readonly clinicId: string
  readonly now: Date
  readonly actor: { readonly staffId: string }
}

/** Whoever changed how they sign in reads of it in their own mailbox. */
export async function tellThemselves(context: Telling, kind: AccountMail) {
  const person = await findStaff(context.tx, context.clinicId, context.actor.staffId)
  return person ? [await tellAccount(context, person, kind)] : []
}
