import { pagesOfAnyone } from './of-anyone'
import { pagesOfClinics } from './of-clinics'
import { pagesOfPatients } from './of-patients'
import type { PageEntry } from './page-entry'

/** Every page file under app/. One that is not here fails tests/architecture; one that is here is opened by every role and looked at by axe. */
export const pages: readonly PageEntry[] = [...pagesOfAnyone, ...pagesOfClinics, ...pagesOfPatients]
