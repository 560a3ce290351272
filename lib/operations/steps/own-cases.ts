import 'server-only'
import type { Case } from '@/lib/cases/case'
import type { Tx } from '@/lib/db/client'
import { listOwnCases } from '@/lib/db/restrictions'
import { listCovers } from '@/lib/db/staff-covers'
import { refused } from '@/lib/result'

type Among = readonly Pick<Case, 'id'>[]

const ownAmong = async (tx: Tx, clinicId: string, cases: Among) =>
  cases.length === 0
    ? []
    : listOwnCases(
        tx,
        clinicId,
        cases.map(({ id }) => id),
      )

/** Whose own case it is, of these: whoever is the patient can neither open it nor pass it on. */
export async function ownCasesAmong(tx: Tx, clinicId: string, cases: Among) {
  const own = await ownAmong(tx, clinicId, cases)
  return (staffId: string, caseId: string) => own.some((each) => each.staffId === staffId && each.caseId === caseId)
}

/** Of these cases, those whose patient is whoever they are given to, or covers for them at this moment. */
export async function ownCasesOf(
  { tx, clinicId, now }: { readonly tx: Tx; readonly clinicId: string; readonly now: Date },
  staffId: string,
  cases: Among,
): Promise<readonly string[]> {
  const own = await ownAmong(tx, clinicId, cases)
  if (own.length === 0) return []
  const coverId = (await listCovers(tx, clinicId, now)).find((each) => each.staffId === staffId)?.coverId
  return own.filter((each) => [staffId, coverId].includes(each.staffId)).map(({ caseId }) => caseId)
}

export const receiverIsPatient = refused('invalid', { fields: { toId: { code: 'receiver-is-patient' } } })
