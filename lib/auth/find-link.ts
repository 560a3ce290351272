import 'server-only'
import { cache } from 'react'
import type { Clock } from '@/lib/clock'
import { pathways } from '@/lib/content/pathways/registry'
import { type Clinic, findClinic } from '@/lib/db/clinics'
import { findInvitation } from '@/lib/db/invitations'
import { inClinic } from '@/lib/db/transaction'
import { getPathway } from '@/lib/pathways/forms'
import type { Pathway } from '@/lib/pathways/pathway'
import { linkProblem } from '@/lib/patients/invitation'
import { readLinkToken } from './secret-token'

interface FoundLink {
  readonly clinic: Clinic
  readonly isOpen: boolean
  /** It leads to the short form, some days after the whole one. */
  readonly isCheckIn: boolean
  /** The complaint that it asks about. */
  readonly pathway: Pathway
}

/**
 * What a link's first page may show before anyone is identified: the clinic, and whether the link opens.
 * The clinic is named only to a holder of a link that exists, so that clinics cannot be listed by guessing.
 * Once a request: the page, its title and its language all ask.
 */
export const findLink = cache(async (token: string, clock: Clock): Promise<FoundLink | null> => {
  const secret = readLinkToken(token)
  if (!secret) return null
  return inClinic(secret.clinicId, async (tx) => {
    const invitation = await findInvitation(tx, secret.clinicId, secret.hash)
    const clinic = invitation && (await findClinic(tx, secret.clinicId))
    return (
      clinic && {
        clinic,
        isOpen: linkProblem(invitation, clock.now()) === null,
        isCheckIn: invitation.caseId !== null,
        pathway: getPathway(pathways, invitation.pathway),
      }
    )
  })
})
