import 'server-only'
import { endOf, type PasswordPurpose } from '@/lib/clinics/password-link'
import type { Tx } from '@/lib/db/client'
import { newId } from '@/lib/db/new-id'
import { replacePasswordLink } from '@/lib/db/password-links'
import { env } from '@/lib/env'
import { derivedLinkToken } from './secret-token'

const tokenOf = (clinicId: string, id: string) => derivedLinkToken(clinicId, id, env().NEXTAUTH_SECRET)

/** Where somebody chooses their password; written anew whenever an e-mail is, and kept nowhere. */
export const passwordLink = (clinicId: string, id: string): string =>
  new URL(`/join/${tokenOf(clinicId, id).token}`, env().NEXTAUTH_URL).href

interface Making {
  readonly tx: Tx
  readonly clinicId: string
  readonly now: Date
}

/** Ends the one that the person had. `createdBy`: null where they asked for it themselves, signed out. */
export async function makePasswordLink(
  { tx, clinicId, now }: Making,
  wanted: { readonly staffId: string; readonly purpose: PasswordPurpose; readonly createdBy: string | null },
): Promise<string> {
  const id = newId()
  const { hash: tokenHash } = tokenOf(clinicId, id)
  const expiresAt = endOf(wanted.purpose, now)
  await replacePasswordLink(tx, clinicId, { id, ...wanted, tokenHash, createdAt: now, expiresAt })
  return id
}
