import 'server-only'
import { moveAll, setMergedInto } from '@/lib/db/move-records'
import { insertMerge, type NewMerge } from '@/lib/db/patient-merges'
import type { Patient } from '@/lib/patients/patient'
import type { Context } from '../gateway'

interface Pair extends Pick<NewMerge, 'was' | 'became'> {
  readonly kept: Patient
  readonly other: Patient
}

/** All of the other record hangs on the kept one from here on, so that it can be undone. */
export async function mergeInto(
  { tx, clinicId, now, actor }: Context<'staff'>,
  { kept, other, was, became }: Pair,
): Promise<void> {
  const moved = await moveAll(tx, { clinicId, from: other.id, to: kept.id })
  await setMergedInto(tx, clinicId, other.id, { mergedInto: kept.id, archivedAt: other.archivedAt ?? now })
  const by = { staffId: actor.staffId, at: now }
  const pair = { keptId: kept.id, mergedId: other.id }
  await insertMerge(tx, clinicId, { ...pair, ...by, was, became, moved, archivedBefore: other.archivedAt })
}
