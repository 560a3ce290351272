import 'server-only'
import { createHmac, randomBytes } from 'node:crypto'
import type { StaffActor } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { getClinic } from '@/lib/db/clinics'
import { replaceInvitation } from '@/lib/db/invitations'
import { env } from '@/lib/env'
import { idOfBytes, linkToken, type LinkToken } from './secret-token'

const dayMs = 24 * 60 * 60 * 1000

interface Making {
  readonly tx: Tx
  readonly clinicId: string
  readonly actor: StaffActor
  readonly now: Date
}

/**
 * A link that is sent by e-mail follows from its invitation's id and the secret of this installation: it is written when
 * the e-mail is, and rests nowhere until then.
 */
const tokenOf = (clinicId: string, invitationId: string): LinkToken =>
  linkToken(clinicId, createHmac('sha256', env().NEXTAUTH_SECRET).update(`keel-mailed-link:${invitationId}`).digest())

/** The same each time it is asked for. */
export const mailedLink = (clinicId: string, invitationId: string): string =>
  new URL(`/i/${tokenOf(clinicId, invitationId).token}`, env().NEXTAUTH_URL).href

/** A new link for this patient, which ends the older ones. */
export async function makeMailedLink(
  { tx, clinicId, actor, now }: Making,
  patientId: string,
): Promise<{ readonly invitationId: string; readonly expiresAt: Date }> {
  const clinic = await getClinic(tx, clinicId)
  const id = newId(now)
  const expiresAt = new Date(now.getTime() + clinic.linkDays * dayMs)
  const invitationId = await replaceInvitation(tx, clinicId, {
    id,
    patientId,
    tokenHash: tokenOf(clinicId, id).hash,
    createdBy: actor.staffId,
    createdAt: now,
    expiresAt,
  })
  return { invitationId, expiresAt }
}

/** Version 7, as the client of the database makes them. */
function newId(now: Date): string {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(now.getTime(), 0, 6)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  return idOfBytes(bytes)
}
