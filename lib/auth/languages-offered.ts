import 'server-only'
import { systemClock } from '@/lib/clock'
import type { Locale } from '@/lib/intake/questionnaire'
import { findLink } from './find-link'
import { findStartPage } from './find-start-page'
import { findPaper } from './paper-link'
import type { Asker } from './session'

type Languages = readonly Locale[]

/** Of a personal link, a paper's or a start page; null where it is nobody's. */
export const languagesOfLink = async (token: string): Promise<Languages | null> =>
  (await findLink(token, systemClock))?.clinic.languages ??
  (await findPaper(token, systemClock))?.clinic.languages ??
  (await findStartPage(token))?.clinic.languages ??
  null

/** Null where nobody is signed in, or no patient: no clinic has a say then. */
export const languagesOfPatient = (asker: Asker | null): Languages | null =>
  asker?.actor.kind === 'patient' ? asker.clinic.languages : null
