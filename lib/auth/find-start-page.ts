import 'server-only'
import { cache } from 'react'
import { isStartAddress } from '@/lib/clinics/settings'
import { pathways } from '@/lib/content/pathways/registry'
import { type Clinic, findClinic } from '@/lib/db/clinics'
import { clinicOfStartPage } from '@/lib/db/start-pages'
import { inClinic } from '@/lib/db/transaction'
import { offeredPathways } from '@/lib/pathways/offered'
import type { Pathway } from '@/lib/pathways/pathway'

interface StartPage {
  readonly clinic: Clinic
  /** What it can be asked about there. */
  readonly pathways: readonly Pathway[]
}

/** Whose page an address is, in letters of any size: it is typed from a poster. Once a request, as of a link. */
export const findStartPage = cache(async (typed: string): Promise<StartPage | null> => {
  const address = typed.toLowerCase()
  const clinicId = isStartAddress(address) ? await clinicOfStartPage(address) : null
  const clinic = clinicId === null ? null : await inClinic(clinicId, (tx) => findClinic(tx, clinicId))
  return clinic && { clinic, pathways: offeredPathways(pathways, clinic.pathways) }
})
