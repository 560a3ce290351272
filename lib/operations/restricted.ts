import 'server-only'
import type { Actor } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { restrictedOf } from '@/lib/db/restrictions'
import { openedSince, recordIdsSchema } from '@/lib/patients/restricted'
import { refused, type Refused } from '@/lib/result'

/**
 * Why somebody who works here may not go on with what they named: it is their own record, or a restricted one that this
 * session gave no reason for. `opensNothing` says that nothing of the record is shown or changed before there is one.
 */
export async function barredFrom(
  tx: Tx,
  actor: Actor,
  input: unknown,
  { now, opensNothing }: { readonly now: Date; readonly opensNothing: boolean },
): Promise<Refused | null> {
  if (actor.kind !== 'staff') return null
  const { success, data } = recordIdsSchema.safeParse(input)
  if (!success) return null
  const { patientId, otherId, patient, ...others } = data
  const patients = [patientId, otherId, patient].filter((id) => id !== undefined)
  if (Object.values<string | undefined>(data).every((id) => id === undefined)) return null
  const opener = { staffId: actor.staffId, sessionId: actor.sessionId, since: openedSince(now), now }
  const restricted = await restrictedOf(tx, actor.clinicId, { patients, ...others }, opener)
  const own = restricted.find(({ isOwn }) => isOwn)
  const unopened = opensNothing ? undefined : restricted.find(({ isOpened }) => !isOpened)
  const barred = own ?? unopened
  if (!barred) return null
  const record = { patientId: barred.patientId, caseId: others.caseId ?? null }
  return { ...refused(own ? 'own-record' : 'restricted-record'), record }
}
