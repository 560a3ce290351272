import 'server-only'
import type { Tx } from '@/lib/db/client'
import { getClinic } from '@/lib/db/clinics'
import { addInvitation, replaceInvitation, setTokenHash } from '@/lib/db/invitations'
import { env } from '@/lib/env'
import type { MadeLink } from './make-link'
import { derivedLinkToken, newLinkToken } from './secret-token'

const dayMs = 24 * 60 * 60 * 1000

interface Making {
  readonly tx: Tx
  readonly clinicId: string
  readonly now: Date
}

interface Wanted {
  readonly patientId: string
  /** The case that it asks after. */
  readonly caseId: string
  /** Null: Keel by itself. */
  readonly createdBy: string | null
  /** Whether the links before it end. One that goes out by itself ends none. */
  readonly isReplacing: boolean
}

/** A link that can be written again whenever an e-mail is, from the id of its invitation alone. */
export const mailedLink = (clinicId: string, invitationId: string): string =>
  new URL(`/i/${derivedLinkToken(clinicId, invitationId, env().NEXTAUTH_SECRET).token}`, env().NEXTAUTH_URL).href

export async function makeMailedLink(
  { tx, clinicId, now }: Making,
  { isReplacing, ...wanted }: Wanted,
): Promise<MadeLink> {
  const { linkDays } = await getClinic(tx, clinicId)
  const expiresAt = new Date(now.getTime() + linkDays * dayMs)
  // Until its id is known it opens nothing.
  const { hash } = newLinkToken(clinicId)
  const add = isReplacing ? replaceInvitation : addInvitation
  const invitationId = await add(tx, clinicId, { ...wanted, tokenHash: hash, createdAt: now, expiresAt })
  await setTokenHash(tx, clinicId, invitationId, derivedLinkToken(clinicId, invitationId, env().NEXTAUTH_SECRET).hash)
  return { invitationId, link: mailedLink(clinicId, invitationId), expiresAt }
}
