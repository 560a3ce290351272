import 'server-only'
import { confirmableUntil, type EmailChange, stoppableUntil } from '@/lib/clinics/email-change'
import type { Tx } from '@/lib/db/client'
import { replaceEmailChange } from '@/lib/db/email-changes'
import { newId } from '@/lib/db/new-id'
import { env } from '@/lib/env'
import { derivedLinkToken } from './secret-token'

/** To the new address, which confirms, or to the old one, which stops. */
type Side = 'confirm' | 'stop'

const tokenOf = (clinicId: string, id: string, side: Side) =>
  derivedLinkToken(clinicId, `${id}:${side}`, env().NEXTAUTH_SECRET)

/** Written anew whenever an e-mail is, and kept nowhere. */
export const emailChangeLink = (clinicId: string, id: string, side: Side): string =>
  new URL(`/address/${tokenOf(clinicId, id, side).token}`, env().NEXTAUTH_URL).href

interface Making {
  readonly tx: Tx
  readonly clinicId: string
  readonly now: Date
}

/** Ends the one that waited. */
export async function askEmailChange(
  { tx, clinicId, now }: Making,
  wanted: Pick<EmailChange, 'staffId' | 'oldEmail' | 'newEmail'>,
): Promise<string> {
  const id = newId()
  await replaceEmailChange(tx, clinicId, {
    id,
    ...wanted,
    confirmHash: tokenOf(clinicId, id, 'confirm').hash,
    stopHash: tokenOf(clinicId, id, 'stop').hash,
    askedAt: now,
    expiresAt: confirmableUntil(now),
    stoppableUntil: stoppableUntil(now),
  })
  return id
}
