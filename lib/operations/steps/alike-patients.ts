import 'server-only'
import type { Tx } from '@/lib/db/client'
import { listBornOn } from '@/lib/db/patients'
import { isAlike } from '@/lib/patients/alike'
import type { Name } from '@/lib/patients/name'

/** Patients of this clinic with this date of birth and this name or one like it. */
export async function alikePatients(
  { tx, clinicId }: { readonly tx: Tx; readonly clinicId: string },
  person: Name & { readonly dateOfBirth: string },
) {
  const born = await listBornOn(tx, clinicId, person.dateOfBirth)
  return born.filter((each) => isAlike(each, person))
}
