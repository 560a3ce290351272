import 'server-only'
import { randomBytes } from 'node:crypto'
import type { Tx } from '@/lib/db/client'
import { getClinic } from '@/lib/db/clinics'
import { addInvitation, replaceInvitation } from '@/lib/db/invitations'
import { env } from '@/lib/env'
import type { MadeLink } from './make-link'
import { derivedLinkToken, idOfBytes } from './secret-token'

const dayMs = 24 * 60 * 60 * 1000

interface Making {
  readonly tx: Tx
  readonly clinicId: string
  readonly now: Date
}

interface Wanted {
  readonly patientId: string
  readonly pathway: string
  /** The case that a check-in asks after; null for a whole form. */
  readonly caseId: string | null
  /** Null: Keel by itself. */
  readonly createdBy: string | null
  /** Whether the links before it end. One that goes out by itself ends none. */
  readonly isReplacing: boolean
}

const tokenOf = (clinicId: string, invitationId: string) =>
  derivedLinkToken(clinicId, invitationId, env().NEXTAUTH_SECRET)

/** A link that can be written again whenever an e-mail is, from the id of its invitation alone. */
export const mailedLink = (clinicId: string, invitationId: string): string =>
  new URL(`/i/${tokenOf(clinicId, invitationId).token}`, env().NEXTAUTH_URL).href

export async function makeMailedLink(
  { tx, clinicId, now }: Making,
  { isReplacing, ...wanted }: Wanted,
): Promise<MadeLink> {
  const { linkDays } = await getClinic(tx, clinicId)
  const expiresAt = new Date(now.getTime() + linkDays * dayMs)
  const id = newId(now)
  const add = isReplacing ? replaceInvitation : addInvitation
  const tokenHash = tokenOf(clinicId, id).hash
  const invitationId = await add(tx, clinicId, { ...wanted, id, tokenHash, createdAt: now, expiresAt })
  return { invitationId, link: mailedLink(clinicId, invitationId), expiresAt }
}

/** Version 7, as the client of the database makes them; known beforehand, because the link follows from it. */
function newId(now: Date): string {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(now.getTime(), 0, 6)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  return idOfBytes(bytes)
}
