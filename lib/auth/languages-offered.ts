import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { systemClock } from '@/lib/clock'
import { findClinic } from '@/lib/db/clinics'
import { inClinic } from '@/lib/db/transaction'
import type { Locale } from '@/lib/intake/questionnaire'
import { findLink } from './find-link'

type Languages = readonly Locale[]

/** Null where the link is nobody's. */
export const languagesOfLink = async (token: string): Promise<Languages | null> =>
  (await findLink(token, systemClock))?.clinic.languages ?? null

/** Null where nobody is signed in, or no patient: no clinic is known then. */
export async function languagesOfPatient(actor: Actor | null): Promise<Languages | null> {
  if (actor?.kind !== 'patient') return null
  const { clinicId } = actor
  return inClinic(clinicId, async (tx) => (await findClinic(tx, clinicId))?.languages ?? null)
}
