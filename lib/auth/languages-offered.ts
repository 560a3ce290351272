import 'server-only'
import { systemClock } from '@/lib/clock'
import { findClinic } from '@/lib/db/clinics'
import { inClinic } from '@/lib/db/transaction'
import type { Locale } from '@/lib/intake/questionnaire'
import { findLink } from './find-link'
import { currentActor } from './session'

/** What the patient's clinic offers: that of the link they opened, else that of their session. Null where neither is. */
export async function languagesOffered(link: string): Promise<readonly Locale[] | null> {
  if (link !== '') return (await findLink(link, systemClock))?.clinic.languages ?? null
  const actor = await currentActor()
  if (actor?.kind !== 'patient') return null
  const { clinicId } = actor
  return inClinic(clinicId, async (tx) => (await findClinic(tx, clinicId))?.languages ?? null)
}
