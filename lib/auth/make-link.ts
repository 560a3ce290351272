import 'server-only'
import type { StaffActor } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { getClinic } from '@/lib/db/clinics'
import { replaceInvitation } from '@/lib/db/invitations'
import { env } from '@/lib/env'
import { newLinkToken } from './secret-token'

const dayMs = 24 * 60 * 60 * 1000

export interface MadeLink {
  readonly invitationId: string
  readonly link: string
  readonly expiresAt: Date
}

interface Making {
  readonly tx: Tx
  readonly clinicId: string
  readonly actor: StaffActor
  readonly now: Date
}

/** A new link for this patient, which ends the older ones. It can be shown once: only its hash is kept. */
export async function makeLink(
  { tx, clinicId, actor, now }: Making,
  wanted: { readonly patientId: string; readonly pathway: string },
): Promise<MadeLink> {
  const clinic = await getClinic(tx, clinicId)
  const { token, hash } = newLinkToken(clinicId)
  const expiresAt = new Date(now.getTime() + clinic.linkDays * dayMs)
  const invitationId = await replaceInvitation(tx, clinicId, {
    ...wanted,
    caseId: null,
    tokenHash: hash,
    createdBy: actor.staffId,
    createdAt: now,
    expiresAt,
  })
  return { invitationId, link: new URL(`/i/${token}`, env().NEXTAUTH_URL).href, expiresAt }
}
