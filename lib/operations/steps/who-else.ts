import 'server-only'
import type { Tx } from '@/lib/db/client'
import { getClinic } from '@/lib/db/clinics'
import { findPeople } from '@/lib/db/find-patients'
import { listPatients } from '@/lib/db/list-patients'
import { listedName } from '@/lib/patients/name'
import type { Patient } from '@/lib/patients/patient'
import { readSearch } from '@/lib/patients/search'
import { alikePatients } from './alike-patients'

const mostFound = 20

/** Whose record this one may be: whoever a search means; without one, who has the same birthday and a name like it. */
export async function whoElse(
  context: { readonly tx: Tx; readonly clinicId: string },
  patient: Patient,
  search: string,
) {
  const { tx, clinicId } = context
  const { region } = await getClinic(tx, clinicId)
  const sought = readSearch(search, region)
  const found = sought
    ? await listPatients(tx, clinicId, { people: await findPeople(tx, sought), after: null, size: mostFound })
    : await alikePatients(context, patient)
  return found
    .filter(({ id }) => id !== patient.id)
    .map(({ id, recordNumber, dateOfBirth, isArchived, isRestricted, isUnmatched, ...name }) => ({
      ...{ id, recordNumber, dateOfBirth, isArchived, isRestricted, isUnmatched },
      name: listedName(name),
    }))
}
