import 'server-only'
import { systemClock } from '@/lib/clock'
import type { Locale } from '@/lib/intake/questionnaire'
import { findLink } from './find-link'
import { findPaper } from './paper-link'
import type { Asker } from './session'

type Languages = readonly Locale[]

/** Of a personal link or a paper's; null where it is nobody's. */
export const languagesOfLink = async (token: string): Promise<Languages | null> =>
  (await findLink(token, systemClock))?.clinic.languages ??
  (await findPaper(token, systemClock))?.clinic.languages ??
  null

/** Null where nobody is signed in, or no patient: no clinic has a say then. */
export const languagesOfPatient = (asker: Asker | null): Languages | null =>
  asker?.actor.kind === 'patient' ? asker.clinic.languages : null
