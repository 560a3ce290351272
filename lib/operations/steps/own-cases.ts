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

interface Asking {
  readonly tx: Tx
  readonly clinicId: string
  readonly now: Date
}

/** Of these cases, those whose patient is whoever they are given to, or covers for them at this moment. */
export const ownCasesOf = async (context: Asking, staffId: string, cases: Among): Promise<readonly string[]> =>
  (await notToPass(context, { toId: staffId, byId: null }, cases)).map(({ caseId }) => caseId)

/** Of these cases, those that stay where they are: whose patient passes them on, would have them, or covers for whoever would. */
export async function notToPass(
  { tx, clinicId, now }: Asking,
  { toId, byId }: { readonly toId: string | null; readonly byId: string | null },
  cases: Among,
) {
  const own = await ownAmong(tx, clinicId, cases)
  if (own.length === 0) return []
  const coverId = toId && (await listCovers(tx, clinicId, now)).find((each) => each.staffId === toId)?.coverId
  return own.filter((each) => [toId, coverId, byId].includes(each.staffId))
}

export const receiverIsPatient = refused('invalid', { fields: { toId: { code: 'receiver-is-patient' } } })
